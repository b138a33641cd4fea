package org.yandu.store;

import java.util.List;
import org.yandu.codebook.Code;
import org.yandu.codebook.Colour;
import org.yandu.codebook.Pattern;

/** {@link Code} in table {@code code}. */
final class CodeRows implements Codec<Code> {

    private static final Table TABLE = new Table(Shape.plain(
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
                    "key",
                    "parent_id",
                    "position")));

    @Override
    public String name() {
        return "code";
    }

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
                .set("key", code.key())
                .set("parent_id", code.parent())
                .set("position", code.position());
    }

    @Override
    public Code record(Row row, Bodies bodies) {
        return new Code(
                row.id(),
                row.text("name"),
                row.text("sign"),
                new Colour(row.text("colour_full"), row.text("colour_light"), row.text("colour_dark")),
                Pattern.valueOf(row.text("pattern")),
                row.text("definition"),
                row.numberOrNull("key"),
                row.textOrNull("parent_id"),
                row.number("position"));
    }
}
