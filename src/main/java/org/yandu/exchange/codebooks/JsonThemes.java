package org.yandu.exchange.codebooks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Book;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.codebook.Colour;
import org.yandu.codebook.Colours;
import org.yandu.codebook.Meaning;
import org.yandu.codebook.Rgb;
import org.yandu.codebook.Signs;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.exchange.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A codebook as JSON; the shape is described at the door of this room. */
final class JsonThemes {

    static final String FORMAT = "yandu-codebook";
    static final int VERSION = 1;

    private final List<ThemeRow> themes = new ArrayList<>();
    private final List<RowRemark> remarks;
    private final Set<List<String>> paths = new HashSet<>();
    private int number;

    private JsonThemes(List<RowRemark> remarks) {
        this.remarks = remarks;
    }

    // ---- in ----

    /** @throws ProblemException FILE_DAMAGED, FORMAT_UNSUPPORTED when it is some other JSON or a newer version */
    static ThemeFile read(String name, String text) {
        JsonNode root;
        try {
            root = JsonMapper.builder().build().readTree(text);
        } catch (JacksonException e) {
            throw new ProblemException(Problem.of(Kind.FILE_DAMAGED, name), e);
        }
        boolean ours =
                string(root, "format").equals(FORMAT) && root.path("version").asInt(0) <= VERSION;
        if (!ours || !root.path("themes").isArray()) {
            throw new ProblemException(Problem.of(Kind.FORMAT_UNSUPPORTED, name));
        }
        List<RowRemark> remarks = new ArrayList<>();
        JsonThemes themes = new JsonThemes(remarks);
        themes.take(root.path("themes"), List.of());
        return new ThemeFile(string(root, "name"), string(root, "note"), themes.themes, remarks);
    }

    private void take(JsonNode list, List<String> above) {
        for (JsonNode node : list) {
            number++;
            String name = string(node, "name").strip();
            if (name.isEmpty()) {
                remarks.add(RowRemark.of(number, "codebook.row.no_name", number));
                continue;
            }
            List<String> path = new ArrayList<>(above);
            path.add(name);
            if (paths.add(path)) {
                themes.add(row(node, path));
            } else {
                remarks.add(RowRemark.of(number, "codebook.row.twice", number, Paths.write(path)));
            }
            take(node.path("themes"), path);
        }
    }

    private ThemeRow row(JsonNode node, List<String> path) {
        String id = string(node, "id");
        String sign = string(node, "sign");
        int key = node.path("key").asInt(0);
        if (!sign.isEmpty() && !Signs.isSign(sign)) {
            remarks.add(RowRemark.of(number, "codebook.row.sign", number, sign));
        }
        return new ThemeRow(
                number,
                id.isEmpty() ? null : id,
                path,
                new ThemeRow.Face(
                        Signs.isSign(sign) ? sign : null,
                        colour(node.path("colour")),
                        Words.pattern(string(node, "pattern")).orElse(null),
                        key >= 1 && key <= 9 ? (Integer) key : null),
                new Meaning(string(node, "definition"), string(node, "when"), string(node, "whenNot"), samples(node)),
                node.path("retired").asBoolean(false));
    }

    private @Nullable Colour colour(JsonNode node) {
        String full = string(node, "full");
        if (Rgb.parse(full).isEmpty()) {
            if (!full.isEmpty()) {
                remarks.add(RowRemark.of(number, "codebook.row.colour", number, full));
            }
            return null;
        }
        String light = string(node, "light");
        String dark = string(node, "dark");
        boolean whole = Rgb.parse(light).isPresent() && Rgb.parse(dark).isPresent();
        return whole ? new Colour(hex(full), hex(light), hex(dark)) : Colours.of(full);
    }

    private static String hex(String colour) {
        return (colour.startsWith("#") ? colour : "#" + colour).toUpperCase(Locale.ROOT);
    }

    private static List<Meaning.Sample> samples(JsonNode node) {
        List<Meaning.Sample> samples = new ArrayList<>();
        for (JsonNode each : node.path("samples")) {
            samples.add(new Meaning.Sample(string(each, "words"), string(each, "source")));
        }
        return samples;
    }

    private static String string(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isString() ? value.asString() : "";
    }

    // ---- out ----

    static String write(Codebook codebook, Book book) {
        Map<String, @Nullable Object> file = new LinkedHashMap<>();
        file.put("format", FORMAT);
        file.put("version", VERSION);
        file.put("name", book.name());
        file.put("note", book.note());
        file.put(
                "themes",
                codebook.roots(book.id()).stream()
                        .map(code -> theme(codebook, code))
                        .toList());
        return Json.of(file) + "\n";
    }

    private static Map<String, @Nullable Object> theme(Codebook codebook, Code code) {
        Map<String, @Nullable Object> theme = new LinkedHashMap<>();
        theme.put("id", code.id());
        theme.put("name", code.name());
        theme.put("sign", code.sign());
        theme.put("colour", code.colour());
        theme.put("pattern", code.pattern().name().toLowerCase(Locale.ROOT));
        theme.put("key", code.key());
        theme.put("definition", code.definition());
        theme.put("when", code.meaning().when());
        theme.put("whenNot", code.meaning().whenNot());
        theme.put("samples", code.meaning().samples());
        theme.put("retired", code.retired());
        theme.put(
                "themes",
                codebook.children(code.id()).stream()
                        .map(each -> theme(codebook, each))
                        .toList());
        return theme;
    }
}
