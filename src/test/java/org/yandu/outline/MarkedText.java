package org.yandu.outline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.document.TextSpan;

/**
 * A text with its gold beside it ({@link LabelledText}) or written into it by hand: {@code «level|marker|title»} is a heading, {@code ‹KIND|words›} noise
 * ({@code ‹?|words›} may be either, as {@code «?|marker|title»} is a line on which careful readers differ), and lines {@code @field value} above {@code @@} say what the header should be ({@code ?}
 * leaves a field open, a field not named must be missing; {@code @noise ?} leaves all noise open).
 *
 * @param text what the program is given
 */
record MarkedText(
        String name, String genre, String text, Map<String, String> header, List<Gold> headings, List<Gold> noise) {

    /** @param label level of a heading, or kind of noise */
    record Gold(TextSpan span, String label) {}

    private static final Pattern MARK = Pattern.compile("«([\\d?])\\||‹([A-Z_?]+)\\||»|›|\\|");

    static List<MarkedText> under(Path folder) throws IOException {
        List<MarkedText> texts = new ArrayList<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(
                            f -> f.toString().endsWith(".txt") || f.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                Path within = folder.relativize(file);
                boolean labelled = Files.exists(LabelledText.sibling(file, ".pos"));
                texts.add(labelled ? LabelledText.read(file, within.toString()) : parse(file, within));
            }
        }
        return texts;
    }

    private static MarkedText parse(Path file, Path within) throws IOException {
        String raw = Files.readString(file);
        int body = raw.indexOf("@@\n");
        Map<String, String> header = new TreeMap<>();
        for (String line : raw.substring(0, Math.max(0, body)).split("\n")) {
            int space = line.indexOf(' ');
            header.put(line.substring(1, space), line.substring(space + 1));
        }
        StringBuilder text = new StringBuilder();
        List<Gold> headings = new ArrayList<>();
        List<Gold> noise = new ArrayList<>();
        strip(raw.substring(body + 3), text, headings, noise);
        String genre = within.getName(0).toString();
        return new MarkedText(within.toString(), genre, text.toString(), header, headings, noise);
    }

    private static void strip(String marked, StringBuilder text, List<Gold> headings, List<Gold> noise) {
        Matcher mark = MARK.matcher(marked);
        int at = 0;
        int heading = 0;
        String level = "";
        int chrome = 0;
        String kind = "";
        while (mark.find()) {
            String token = mark.group();
            if (token.equals("|") && (level.isEmpty() || !kind.isEmpty())) {
                continue;
            }
            text.append(marked, at, mark.start());
            at = mark.end();
            if (token.startsWith("«")) {
                heading = text.length();
                level = mark.group(1);
            } else if (token.startsWith("‹")) {
                chrome = text.length();
                kind = mark.group(2);
            } else if (token.equals("»")) {
                headings.add(new Gold(new TextSpan(heading, text.length()), level));
                level = "";
            } else if (token.equals("›")) {
                noise.add(new Gold(new TextSpan(chrome, text.length()), kind));
                kind = "";
            }
        }
        text.append(marked, at, marked.length());
    }
}
