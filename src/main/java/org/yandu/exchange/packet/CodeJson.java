package org.yandu.exchange.packet;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yandu.codebook.Code;
import org.yandu.codebook.Colour;
import org.yandu.codebook.Meaning;
import org.yandu.codebook.Meaning.Sample;

/** Themes in a packet. */
final class CodeJson {

    /** Colours become part of style sheets, so nothing else may stand there. */
    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");

    /** Far above any codebook. */
    private static final int MOST = 2_000;

    /** A sign is one character; some are made of several code points. */
    private static final int SIGN = 8;

    private CodeJson() {}

    static Map<String, Object> write(Code code) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("id", code.id());
        shape.put("name", code.name());
        shape.put("sign", code.sign());
        shape.put("full", code.colour().full());
        shape.put("light", code.colour().light());
        shape.put("dark", code.colour().dark());
        shape.put("pattern", code.pattern());
        shape.put("definition", code.meaning().definition());
        shape.put("when", code.meaning().when());
        shape.put("whenNot", code.meaning().whenNot());
        shape.put("samples", code.meaning().samples());
        shape.put("key", code.key());
        shape.put("parent", code.parent());
        return shape;
    }

    /** @param book id of the codebook they are to stand in */
    static List<Code> read(Fields fields, String name, String book) {
        Set<String> known = new HashSet<>();
        List<Code> codes = fields.list(name, each -> {
            Code code = read(each, book, known.size());
            boolean nested = code.parent() == null || known.contains(code.parent());
            // Every theme stands behind the one it is nested in, so no ring can come in.
            if (!nested || !known.add(code.id())) {
                throw Refusal.damaged(fields.file());
            }
            return code;
        });
        if (codes.size() > MOST) {
            throw Refusal.damaged(fields.file());
        }
        return codes;
    }

    private static Code read(Fields each, String book, int position) {
        String name = each.line("name").strip();
        String sign = each.line("sign");
        if (name.isEmpty() || sign.isBlank() || sign.length() > SIGN) {
            throw Refusal.damaged(each.file());
        }
        return new Code(
                each.id("id"),
                name,
                sign,
                new Colour(colour(each, "full"), colour(each, "light"), colour(each, "dark")),
                each.constant("pattern", org.yandu.codebook.Pattern.class),
                new Meaning(
                        each.text("definition"),
                        each.text("when"),
                        each.text("whenNot"),
                        each.list("samples", sample -> new Sample(sample.text("words"), sample.line("source")))),
                each.numberOrNull("key", 1, 9),
                new Code.Place(book, each.idOrNull("parent"), position),
                false);
    }

    private static String colour(Fields fields, String name) {
        String colour = fields.line(name);
        if (!HEX.matcher(colour).matches()) {
            throw Refusal.damaged(fields.file());
        }
        return colour;
    }
}
