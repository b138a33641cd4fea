package org.yandu.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.yandu.intake.manuscript.Encodings;
import org.yandu.intake.manuscript.FrequentCharacters;

/** The beginning of a text in every encoding it may be written in: a reader sees at once which one can be read. */
public final class EncodingSamples {

    private static final List<Charset> CANDIDATES = List.of(
            StandardCharsets.UTF_8,
            Encodings.GB18030,
            Charset.forName("Big5-HKSCS"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("windows-1252"));

    /** Bytes looked at: some lines of any text, however few of its line ends a wrong encoding recognises. */
    private static final int WINDOW = 2048;

    /** A first page in plain ASCII, such as a mail header, reads alike in most encodings and shows nothing. */
    private static final int LATE = 512;

    /** A web page shows its words and not its tags. */
    private static final Pattern TAG = Pattern.compile("<[A-Za-z/!?][^<>]{0,400}>");

    private static final int LINES = 3;

    /** Characters of a line; what is wider than the list would only be cut off. */
    private static final int WIDTH = 90;

    /**
     * @param beginning some lines, without empty ones and without control characters
     * @param readable whether everything in it is a character that texts hold
     */
    public record Sample(Charset charset, String beginning, boolean readable) {}

    private EncodingSamples() {}

    /** Always in the same order. */
    public static List<Sample> of(byte[] bytes) {
        int from = start(bytes);
        byte[] window = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + WINDOW));
        return CANDIDATES.stream().map(charset -> sample(window, charset)).toList();
    }

    /**
     * Whether documents of this format have an encoding to choose: others say themselves how they are written. A web page says so
     * too, and often wrongly.
     */
    public static boolean fit(String format) {
        return format.equals("txt") || format.equals("md") || format.equals("html");
    }

    /** Whether it is worth saying in which encoding a document of this format was read. */
    public static boolean isTold(String format) {
        return fit(format) || format.equals("mhtml");
    }

    private static Sample sample(byte[] window, Charset charset) {
        String text = Encodings.decode(window, charset).text();
        // The window may cut the last character in two.
        String whole = text.endsWith("\uFFFD") ? text.substring(0, text.length() - 1) : text;
        boolean readable = whole.codePoints().noneMatch(EncodingSamples::isBroken);
        StringBuilder lines = new StringBuilder();
        whole.lines()
                .map(line -> TAG.matcher(line)
                        .replaceAll(" ")
                        .replaceAll("[\\p{Cntrl} ]+", " ")
                        .strip())
                .filter(line -> !line.isEmpty())
                .limit(LINES)
                .forEach(line -> lines.append(lines.isEmpty() ? "" : "\n").append(cut(line)));
        return new Sample(charset, lines.toString(), readable);
    }

    private static boolean isBroken(int c) {
        return FrequentCharacters.isBroken(c) || (c < 0x20 && !Character.isWhitespace(c));
    }

    private static String cut(String line) {
        return line.codePointCount(0, line.length()) <= WIDTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, WIDTH));
    }

    /** Where the line begins that holds the first byte beyond ASCII; even, so that UTF-16 keeps its step. */
    private static int start(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && bytes[first] > 0) {
            first++;
        }
        if (first < LATE || first == bytes.length) {
            return 0;
        }
        int line = first;
        while (line > 0 && bytes[line - 1] != '\n' && first - line < LATE) {
            line--;
        }
        return line & ~1;
    }
}
