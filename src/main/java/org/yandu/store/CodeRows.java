package org.yandu.store;

import java.util.List;
import org.yandu.codebook.Code;
import org.yandu.codebook.Colour;
import org.yandu.codebook.Meaning;
import org.yandu.codebook.Meaning.Sample;
import org.yandu.codebook.Pattern;
import org.yandu.store.Shape.Listed;

/** {@link Code} in table {@code code} with {@code code_sample}. */
final class CodeRows implements Codec<Code> {

    private static final Table TABLE = new Table(new Shape(
            "code",
            List.of(
                    "id",
                    "name",
                    "sign",
                    "colour_full",
                    "colour_light",
                    "colour_dark",
                    "pattern",
                    "definition",
                    "used_when",
                    "not_when",
                    "key",
                    "book_id",
                    "parent_id",
                    "position",
                    "retired"),
            List.of(new Listed("samples", "code_sample", "code_id", List.of("words", "source"))),
            null));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Row row(Code code, Bodies bodies) {
        return new Row()
                .set("id", code.id())
                .set("name", code.name())
                .set("sign", code.sign())
                .set("colour_full", code.colour().full())
                .set("colour_light", code.colour().light())
                .set("colour_dark", code.colour().dark())
                .set("pattern", code.pattern())
                .set("definition", code.definition())
                .set("used_when", code.meaning().when())
                .set("not_when", code.meaning().whenNot())
                .set("key", code.key())
                .set("book_id", code.place().book())
                .set("parent_id", code.parent())
                .set("position", code.position())
                .set("retired", code.retired() ? 1 : 0)
                .set(
                        "samples",
                        code.meaning().samples().stream().map(CodeRows::sample).toList());
    }

    private static Row sample(Sample sample) {
        return new Row().set("words", sample.words()).set("source", sample.source());
    }

    @Override
    public Code record(Row row, Bodies bodies) {
        return new Code(
                row.id(),
                row.text("name"),
                row.text("sign"),
                new Colour(row.text("colour_full"), row.text("colour_light"), row.text("colour_dark")),
                Pattern.valueOf(row.text("pattern")),
                new Meaning(
                        row.text("definition"),
                        row.text("used_when"),
                        row.text("not_when"),
                        row.list("samples").stream()
                                .map(sample -> new Sample(sample.text("words"), sample.text("source")))
                                .toList()),
                row.numberOrNull("key"),
                new Code.Place(row.text("book_id"), row.textOrNull("parent_id"), row.number("position")),
                row.number("retired") == 1);
    }
}
