package org.yandu.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.task.Question;
import org.yandu.annotation.task.Question.Target;
import org.yandu.document.TextSpan;
import org.yandu.lesson.Block;
import org.yandu.lesson.Content;
import org.yandu.lesson.Content.Ask;
import org.yandu.lesson.Content.OwnText;
import org.yandu.lesson.Content.Passage;
import org.yandu.store.Shape.Listed;

/** {@link Block} in table {@code lesson_block} with its cuts and targets. */
final class BlockRows implements Codec<Block> {

    private static final String OWNER = "block_id";

    private static final List<String> PLACE = Stream.concat(
                    Stream.of("document_id", "version_id"), PlaceColumns.NAMES.stream())
            .toList();

    private static final Table TABLE = new Table(new Shape(
            "lesson_block",
            Stream.of(
                            List.of("id", "lesson_id", "section_id", "position", "kind", "text"),
                            PLACE,
                            List.of("question_id", "must_cite", "answer"))
                    .flatMap(List::stream)
                    .toList(),
            List.of(
                    new Listed("cuts", "lesson_cut", OWNER, List.of("start_cp", "end_cp")),
                    new Listed(
                            "targets",
                            "lesson_target",
                            OWNER,
                            Stream.concat(Stream.of("kind"), PLACE.stream()).toList())),
            null));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Row row(Block each, Bodies bodies) throws SQLException {
        Row row = new Row()
                .set("id", each.id())
                .set("lesson_id", each.lessonId())
                .set("section_id", each.sectionId())
                .set("position", each.position());
        return switch (each.content()) {
            case OwnText own ->
                asked(unplaced(row.set("kind", "OWN").set("text", own.markdown())), null)
                        .set("cuts", List.of())
                        .set("targets", List.of());
            case Passage passage ->
                asked(passage(row.set("kind", "PASSAGE").set("text", ""), passage, bodies), null)
                        .set("cuts", cuts(passage, bodies))
                        .set("targets", List.of());
            case Ask ask -> {
                Question question = ask.question();
                row.set("kind", "QUESTION").set("text", question.text());
                yield asked(unplaced(row), question).set("cuts", List.of()).set("targets", targets(question, bodies));
            }
        };
    }

    private static Row unplaced(Row row) {
        PLACE.forEach(column -> row.set(column, null));
        return row;
    }

    private static Row passage(Row row, Passage passage, Bodies bodies) throws SQLException {
        row.set("document_id", passage.documentId()).set("version_id", passage.versionId());
        return PlaceColumns.set(row, passage.versionId(), passage.anchor(), bodies);
    }

    private static Row asked(Row row, @Nullable Question question) {
        return row.set("question_id", question == null ? null : question.id())
                .set("must_cite", question == null ? null : question.mustCite())
                .set("answer", question == null ? null : question.key());
    }

    private static List<Row> cuts(Passage passage, Bodies bodies) throws SQLException {
        List<Row> rows = new ArrayList<>();
        for (TextSpan cut : passage.cuts()) {
            TextSpan span = bodies.codePoints(passage.versionId()).fromUtf16(cut);
            rows.add(new Row().set("start_cp", span.start()).set("end_cp", span.end()));
        }
        return rows;
    }

    private static List<Row> targets(Question question, Bodies bodies) throws SQLException {
        List<Row> rows = new ArrayList<>();
        for (Target target : question.targets()) {
            Row row = new Row()
                    .set("kind", target.kind())
                    .set("document_id", target.documentId())
                    .set("version_id", target.versionId());
            Anchor anchor = target.anchor();
            if (anchor == null) {
                PlaceColumns.NAMES.forEach(column -> row.set(column, null));
            } else {
                PlaceColumns.set(row, target.versionId(), anchor, bodies);
            }
            rows.add(row);
        }
        return rows;
    }

    @Override
    public Block record(Row row, Bodies bodies) throws SQLException {
        Content content = switch (row.text("kind")) {
            case "OWN" -> new OwnText(row.text("text"));
            case "PASSAGE" -> passage(row, bodies);
            case "QUESTION" ->
                new Ask(new Question(
                        row.text("question_id"),
                        row.text("text"),
                        targets(row, bodies),
                        row.number("must_cite"),
                        row.text("answer")));
            default -> throw new IllegalStateException("no such kind of block: " + row.text("kind"));
        };
        return new Block(row.id(), row.text("lesson_id"), row.text("section_id"), row.number("position"), content);
    }

    private static Passage passage(Row row, Bodies bodies) throws SQLException {
        String version = row.text("version_id");
        List<TextSpan> cuts = new ArrayList<>();
        for (Row cut : row.list("cuts")) {
            cuts.add(bodies.codePoints(version).toUtf16(new TextSpan(cut.number("start_cp"), cut.number("end_cp"))));
        }
        return new Passage(row.text("document_id"), version, PlaceColumns.get(row, version, bodies), cuts);
    }

    private static List<Target> targets(Row row, Bodies bodies) throws SQLException {
        List<Target> targets = new ArrayList<>();
        for (Row each : row.list("targets")) {
            String version = each.text("version_id");
            Anchor anchor = each.numberOrNull("start_cp") == null ? null : PlaceColumns.get(each, version, bodies);
            targets.add(new Target(
                    Question.Kind.valueOf(each.text("kind")),
                    Objects.requireNonNull(each.textOrNull("document_id")),
                    version,
                    anchor));
        }
        return targets;
    }
}
