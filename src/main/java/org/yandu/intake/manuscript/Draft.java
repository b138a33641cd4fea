package org.yandu.intake.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.yandu.document.MarkedHeading;
import org.yandu.document.MarkedHeading.By;
import org.yandu.document.Noise;
import org.yandu.document.Structure;
import org.yandu.document.TextSpan;

/**
 * A text being put together from a file with a format, one paragraph a line. Offsets are those of the text so far; {@link #finish}
 * brings everything into the form texts are kept in.
 */
public final class Draft {

    /** No heading is longer. */
    private static final int LONGEST_HEADING = 200;

    /** 第二十一章, which the contents often leave out. */
    private static final int NUMERAL = 8;

    private final StringBuilder text = new StringBuilder();
    private final List<MarkedHeading> headings = new ArrayList<>();
    private final List<TextSpan> tables = new ArrayList<>();
    private final List<TextSpan> notes = new ArrayList<>();
    private final List<TextSpan> quotes = new ArrayList<>();
    private final List<Noise> noise = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Integer> pictures = new ArrayList<>();

    /** Where the next character will stand. */
    public int here() {
        return text.length();
    }

    /** What was written so far. */
    public CharSequence words() {
        return text;
    }

    /** Adds to the paragraph that is being written. Line ends inside stay line ends. */
    public Draft add(CharSequence words) {
        text.append(words);
        return this;
    }

    /** Ends the paragraph that is being written; does nothing on an empty line, so that no blank lines pile up. */
    public Draft endLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        return this;
    }

    /** A whole paragraph. */
    public Draft line(CharSequence words) {
        return endLine().add(words).endLine();
    }

    /** Says that what stands from an offset to here is a heading. Does nothing when nothing but white space stands there. */
    public Draft heading(int from, int level, By by) {
        TextSpan span = trimmed(from);
        if (!span.isEmpty()) {
            headings.add(new MarkedHeading(span, level, by));
        }
        return this;
    }

    /**
     * Says that the line at an offset, or one of the next two, is the heading a table of contents names; nothing when none has its
     * words. Entries are often shorter than the heading, and spaced otherwise.
     */
    public Draft headingLike(int from, String words, int level, By by) {
        String wanted = Squeezed.of(words);
        int start = from;
        for (int i = 0; i < 3 && start < text.length() && !wanted.isEmpty(); i++) {
            int lineEnd = text.indexOf("\n", start);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            String line = Squeezed.of(text.substring(start, Math.min(end, start + LONGEST_HEADING)));
            boolean same = line.equals(wanted)
                    || (line.length() > 1 && wanted.endsWith(line))
                    || (line.endsWith(wanted) && line.length() <= wanted.length() + NUMERAL)
                    || (wanted.length() > 3 && line.startsWith(wanted) && line.length() < 2 * wanted.length() + 10);
            if (same) {
                TextSpan span = new TextSpan(start, end);
                // What the page itself calls a heading, it knows better.
                if (headings.stream().noneMatch(h -> h.span().overlaps(span) && h.by().compareTo(by) <= 0)) {
                    headings.add(new MarkedHeading(span, level, by));
                }
                break;
            }
            start = end + 1;
        }
        return this;
    }

    /** Says that what stands from an offset to here are rows of a table. */
    public Draft table(int from) {
        return list(tables, from);
    }

    /** Says that what stands from an offset to here is a footnote. */
    public Draft note(int from) {
        return list(notes, from);
    }

    /** Says that what stands from an offset to here is quoted as a paragraph of its own. */
    public Draft quote(int from) {
        return list(quotes, from);
    }

    /** Says that what stands from an offset to here is no text. */
    public Draft noise(int from, Noise.Kind kind, String reason) {
        if (from < here()) {
            noise.add(new Noise(new TextSpan(from, here()), kind, reason));
        }
        return this;
    }

    /** Says that a stretch written before is no text. */
    public Draft noise(TextSpan span, Noise.Kind kind, String reason) {
        noise.add(new Noise(span, kind, reason));
        return this;
    }

    /** Says that somebody left something on a stretch; what stands on nothing is put on the line it stands in. */
    public Draft remark(Remark remark) {
        remarks.add(remark);
        return this;
    }

    private Draft list(List<TextSpan> list, int from) {
        TextSpan span = trimmed(from);
        if (!span.isEmpty()) {
            list.add(span);
        }
        return this;
    }

    private TextSpan trimmed(int from) {
        int start = from;
        int end = text.length();
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        return new TextSpan(start, end);
    }

    /** Whether white space stands at an offset before here. */
    public boolean blankAt(int offset) {
        return blank(text.charAt(offset));
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** @param page that is a picture, from 1; ascending */
    public void picture(int page) {
        pictures.add(page);
    }

    /** The manuscript; {@code encoding} and {@code confidence} as there. */
    public Manuscript finish(Facts facts, String encoding, double confidence) {
        String raw = text.toString();
        String normal = TextForm.normalise(raw);
        IntUnaryOperator to = normal.equals(raw)
                ? IntUnaryOperator.identity()
                // Composing changes lengths only in front of the few characters it touches.
                : offset -> Math.min(
                        normal.length(),
                        TextForm.normalise(raw.substring(0, offset)).length());
        return new Manuscript(
                normal,
                new Structure(
                        headings.stream()
                                .map(h -> new MarkedHeading(moved(h.span(), to), h.level(), h.by()))
                                .sorted(java.util.Comparator.comparing(MarkedHeading::span))
                                .toList(),
                        tables.stream().map(s -> moved(s, to)).sorted().toList(),
                        notes.stream().map(s -> moved(s, to)).sorted().toList()),
                noise.stream()
                        .map(n -> new Noise(moved(n.span(), to), n.kind(), n.reason()))
                        .sorted(java.util.Comparator.comparing(Noise::span))
                        .toList(),
                remarks.stream()
                        .map(r -> placed(r, normal, to))
                        .filter(r -> !r.span().isEmpty())
                        .toList(),
                quotes.stream().map(s -> moved(s, to)).sorted().toList(),
                facts,
                List.copyOf(pictures),
                encoding,
                confidence);
    }

    private static TextSpan moved(TextSpan span, IntUnaryOperator to) {
        int start = to.applyAsInt(span.start());
        return new TextSpan(start, Math.max(start, to.applyAsInt(span.end())));
    }

    private static Remark placed(Remark remark, String normal, IntUnaryOperator to) {
        TextSpan span = moved(remark.span(), to);
        if (span.in(normal).isBlank()) {
            int at = Math.min(span.start(), normal.length());
            int start = normal.lastIndexOf('\n', at - 1) + 1;
            int end = normal.indexOf('\n', at);
            span = new TextSpan(start, end < 0 ? normal.length() : Math.max(start, end));
        }
        return remark.on(span);
    }
}
