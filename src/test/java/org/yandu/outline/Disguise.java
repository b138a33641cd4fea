package org.yandu.outline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What may happen to a text on its way from one site to another, none of which divides it otherwise than before. */
enum Disguise {
    INDENTED(text -> lines(text, line -> "　　" + line.strip())),
    FLUSH(text -> lines(text, String::strip)),
    SPACED_OUT(text -> text.replaceAll("\n+", "\n\n")),
    TIGHT(text -> text.replaceAll("\n(?:[ 　]*\n)+", "\n")),
    TRAILING_BLANKS(text -> lines(text, line -> line + "  ")),
    FULL_WIDTH_DIGITS(text -> mapped(text, "0123456789", "０１２３４５６７８９")),
    HALF_WIDTH_BRACKETS(text -> mapped(text, "（）", "()")),
    FULL_WIDTH_BRACKETS(text -> mapped(text, "()", "（）")),
    FULL_STOP_AFTER_DIGIT(text -> text.replaceAll("(?m)^([ 　]*\\d{1,2})\\.(?=[^\\d\\s])", "$1．")),
    TRADITIONAL(Disguise::traditional),
    ADVERTISED(text -> text.replaceAll("\n(?=[^\n]{40})", "\n字号：大 中 小　打印本页　关闭窗口\n")),
    HALF_WIDTH_POINTS(text -> mapped(text, "，：；？！", ",:;?!")),
    DOT_AFTER_NUMERAL(text -> text.replaceAll("(?m)^([ 　]*[一二三四五六七八九十]{1,2})、", "$1．")),
    BLANK_AFTER_NUMBER(text -> text.replaceAll(
            "(?m)^([ 　]*(?:[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）|\\d{1,2}[.．]))(?=[^\\s\\d、])", "$1 ")),
    NO_BLANK_AFTER_DIVISION(text -> text.replaceAll("(?m)^([ 　]*第[一二三四五六七八九十]{1,3}[章节条])[ 　]+(?=\\S)", "$1")),
    LAID_OUT(Disguise::laidOut),
    FEWER_BODIES(Disguise::fewerBodies),
    SHORT_BODIES(text -> lines(text, Disguise::shortened));

    private static final int KEPT = 60;
    private static final int PAGE = 38;

    private final UnaryOperator<String> change;

    Disguise(UnaryOperator<String> change) {
        this.change = change;
    }

    /** Whether it changes nothing but how the lines are set and the characters are written. */
    boolean isLayout() {
        return compareTo(TRADITIONAL) <= 0;
    }

    String of(String text) {
        return change.apply(text);
    }

    private static String lines(String text, UnaryOperator<String> change) {
        return text.lines()
                .map(line -> line.isBlank() ? line : change.apply(line))
                .collect(Collectors.joining("\n"));
    }

    /** A long paragraph without what comes after its second sentence. */
    private static String shortened(String line) {
        int first = line.indexOf('。', KEPT);
        // Walls have their headings inside, and a quotation needs its end.
        boolean kept = first < 0 || line.length() > 400 || line.indexOf('“') >= 0 || line.indexOf('"') >= 0;
        return kept ? line : line.substring(0, first + 1);
    }

    /** As a page of a PDF: lines of 38 characters. */
    private static String laidOut(String text) {
        return lines(text, line -> {
            String whole = "　　" + line.strip();
            StringBuilder out = new StringBuilder();
            for (int at = 0; at < whole.length(); at += PAGE) {
                out.append(out.isEmpty() ? "" : "\n").append(whole, at, Math.min(whole.length(), at + PAGE));
            }
            return line.length() > 400 ? line : out.toString();
        });
    }

    /** Of two long paragraphs without a number that follow one another, the second goes. */
    private static String fewerBodies(String text) {
        List<String> out = new ArrayList<>();
        boolean before = false;
        for (String line : text.lines().toList()) {
            String words = line.strip();
            boolean body = words.length() > KEPT
                    && words.endsWith("。")
                    && !words.matches("(?s)[第（(一二三四五六七八九十\\d问答首其再最“\"#].*");
            if (!line.isBlank() && before && body) {
                before = false;
            } else {
                out.add(line);
                before = line.isBlank() ? before : body;
            }
        }
        return String.join("\n", out);
    }

    private static String mapped(String text, String from, String to) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            int at = from.indexOf(out.charAt(i));
            if (at >= 0) {
                out.setCharAt(i, to.charAt(at));
            }
        }
        return out.toString();
    }

    private static String traditional(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> out.appendCodePoint(Script.TABLE.getOrDefault(c, c)));
        return out.toString();
    }

    /** The first traditional form of each character, as a machine would choose. */
    private static final class Script {
        static final Map<Integer, Integer> TABLE = read();

        private static Map<Integer, Integer> read() {
            Map<Integer, Integer> table = new HashMap<>();
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                    Objects.requireNonNull(Script.class.getResourceAsStream("/data/dictionary/STCharacters.txt")),
                    StandardCharsets.UTF_8))) {
                for (String line : reader.lines().toList()) {
                    List<Integer> points =
                            line.replaceAll("\\s", "").codePoints().boxed().toList();
                    if (points.size() >= 2) {
                        table.put(points.get(0), points.get(1));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return table;
        }
    }
}
