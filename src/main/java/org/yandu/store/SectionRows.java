package org.yandu.store;

import java.util.List;
import org.yandu.lesson.Section;

/** {@link Section} in table {@code lesson_section}. */
final class SectionRows implements Codec<Section> {

    private static final Table TABLE = new Table(Shape.plain(
            "lesson_section", List.of("id", "lesson_id", "parent_id", "position", "kind", "title", "minutes")));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Row row(Section each, Bodies bodies) {
        return new Row()
                .set("id", each.id())
                .set("lesson_id", each.lessonId())
                .set("parent_id", each.parent())
                .set("position", each.position())
                .set("kind", each.kind())
                .set("title", each.title())
                .set("minutes", each.minutes());
    }

    @Override
    public Section record(Row row, Bodies bodies) {
        return new Section(
                row.id(),
                row.text("lesson_id"),
                row.textOrNull("parent_id"),
                row.number("position"),
                Section.Kind.valueOf(row.text("kind")),
                row.text("title"),
                row.number("minutes"));
    }
}
