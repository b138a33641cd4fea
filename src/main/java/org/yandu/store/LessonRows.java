package org.yandu.store;

import java.util.List;
import org.yandu.lesson.Citing;
import org.yandu.lesson.Lesson;

/** {@link Lesson} in table {@code lesson}. */
final class LessonRows implements Codec<Lesson> {

    private static final Table TABLE = new Table(Shape.plain(
            "lesson",
            List.of(
                    "id",
                    "title",
                    "kind",
                    "template",
                    "planned",
                    "edition",
                    "notes",
                    "repeats",
                    "created",
                    "modified")));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Row row(Lesson each, Bodies bodies) {
        return new Row()
                .set("id", each.id())
                .set("title", each.title())
                .set("kind", each.kind())
                .set("template", each.template() ? 1 : 0)
                .set("planned", each.planned())
                .set("edition", each.citing().edition())
                .set("notes", each.citing().where())
                .set("repeats", each.citing().repeats())
                .set("created", each.created())
                .set("modified", each.modified());
    }

    @Override
    public Lesson record(Row row, Bodies bodies) {
        // What is undone may have been written before there was such a column.
        Integer planned = row.numberOrNull("planned");
        String repeats = row.textOrNull("repeats");
        return new Lesson(
                row.id(),
                row.text("title"),
                Lesson.Kind.valueOf(row.text("kind")),
                row.number("template") != 0,
                planned == null ? 0 : planned,
                new Citing(
                        Citing.Edition.valueOf(row.text("edition")),
                        Citing.Where.valueOf(row.text("notes")),
                        repeats == null ? Citing.USUAL.repeats() : Citing.Repeats.valueOf(repeats)),
                row.instant("created"),
                row.instant("modified"));
    }
}
