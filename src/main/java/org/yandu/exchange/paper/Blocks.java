package org.yandu.exchange.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.yandu.document.Blanks;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.outline.OutlineNode;
import org.yandu.outline.head.TitlePlace;
import org.yandu.workspace.OpenDocument;

/** Takes a text apart into title, headings and paragraphs, in the order it is read in and without its noise. */
public final class Blocks {

    public enum Kind {
        TITLE,
        SUBTITLE,
        /** Date, source and author below the title. */
        BYLINE,
        HEADING,
        BODY
    }

    /**
     * A paragraph.
     *
     * @param level of a heading, otherwise 0
     * @param span from its first to its last character
     * @param pieces what of it is text
     * @param strong the heading that runs into it; empty when none does
     * @param paragraph its number as places count it, otherwise 0
     */
    public record Block(Kind kind, int level, TextSpan span, List<TextSpan> pieces, TextSpan strong, int paragraph) {}

    private static final TextSpan NONE = new TextSpan(0, 0);

    private final OpenDocument open;
    private final DocumentVersion version;
    private final String text;
    private final List<OutlineNode> headings;
    private final TitlePlace head;
    private final List<Block> blocks = new ArrayList<>();

    private Blocks(OpenDocument open, List<TextSpan> lines) {
        this.open = open;
        this.version = open.version();
        this.head = TitlePlace.of(version, open.document().header(), lines);
        this.text = version.text();
        this.headings = open.outline().nodes().filter(OutlineNode::isHeading).toList();
    }

    public static List<Block> of(OpenDocument open) {
        List<TextSpan> lines = open.version().readingLines();
        Blocks cutter = new Blocks(open, lines);
        for (TextSpan stretch : open.order().stretches()) {
            for (int i = firstEndingAfter(lines, stretch.start());
                    i < lines.size() && lines.get(i).start() < stretch.end();
                    i++) {
                cutter.line(cutter.trimmed(lines.get(i).intersection(stretch)));
            }
        }
        return cutter.blocks;
    }

    private static int firstEndingAfter(List<TextSpan> lines, int offset) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private void line(TextSpan line) {
        String words = version.quote(line).strip();
        if (words.isEmpty()) {
            return;
        }
        boolean atHead = isAtHead(line);
        if (atHead && head.title().contains(line.start())) {
            add(Kind.TITLE, 0, line, NONE);
        } else if (atHead && head.subtitle() == line.start()) {
            add(Kind.SUBTITLE, 0, line, NONE);
        } else if (atHead && headingsIn(line).isEmpty()) {
            add(Kind.BYLINE, 0, line, NONE);
        } else {
            cut(line);
        }
    }

    /** Before the first paragraph that counts; what stands there is no text (see {@code OutlineTree}). */
    private boolean isAtHead(TextSpan line) {
        List<Integer> starts = open.outline().paragraphStarts();
        int body = starts.isEmpty() ? 0 : starts.getFirst();
        return line.end() <= body
                && (headings.isEmpty()
                        || line.start() <= headings.getFirst().span().start());
    }

    private List<OutlineNode> headingsIn(TextSpan line) {
        return headings.stream()
                .skip(firstHeadingFrom(line.start()))
                .takeWhile(heading -> heading.span().start() < line.end())
                .toList();
    }

    private int firstHeadingFrom(int offset) {
        int low = 0;
        int high = headings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (headings.get(middle).span().start() >= offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** At every heading in it: pasted texts have many on one line. */
    private void cut(TextSpan line) {
        int from = line.start();
        List<OutlineNode> inside = headingsIn(line);
        for (int i = 0; i < inside.size(); i++) {
            OutlineNode heading = inside.get(i);
            TextSpan span = heading.span().intersection(line);
            add(Kind.BODY, 0, new TextSpan(from, Math.max(from, span.start())), NONE);
            int to = i + 1 < inside.size() ? inside.get(i + 1).span().start() : line.end();
            TextSpan rest = trimmed(new TextSpan(Math.min(span.end(), to), to));
            boolean alone = rest.isEmpty() || Character.isWhitespace(text.charAt(span.end()));
            if (alone) {
                add(Kind.HEADING, heading.level(), span, NONE);
                add(Kind.BODY, 0, rest, NONE);
            } else {
                add(Kind.BODY, 0, new TextSpan(span.start(), to), span);
            }
            from = Math.max(from, to);
        }
        add(Kind.BODY, 0, new TextSpan(from, Math.max(from, line.end())), NONE);
    }

    private void add(Kind kind, int level, TextSpan where, TextSpan strong) {
        TextSpan span = trimmed(where);
        if (!span.isEmpty() && !version.quote(span).isBlank()) {
            int paragraph = kind == Kind.BODY ? paragraph(span) : 0;
            blocks.add(new Block(kind, level, span, pieces(span), strong, paragraph));
        }
    }

    /** What stands behind 第 and before 段 in its place, when a counted paragraph begins in it. */
    private int paragraph(TextSpan span) {
        List<Integer> starts = open.outline().paragraphStarts();
        int at = Collections.binarySearch(starts, span.start());
        int next = at < 0 ? -at - 1 : at;
        if (next >= starts.size() || starts.get(next) >= span.end()) {
            return 0;
        }
        String place = open.outline().placeAt(starts.get(next));
        String number = place.replaceFirst("^.*第(\\d+)段$", "$1");
        return number.length() < 9 && number.matches("\\d+") ? Integer.parseInt(number) : 0;
    }

    private List<TextSpan> pieces(TextSpan span) {
        List<TextSpan> pieces = new ArrayList<>();
        int from = span.start();
        for (Noise noise : version.noiseIn(span)) {
            if (noise.span().start() > from) {
                pieces.add(new TextSpan(from, noise.span().start()));
            }
            from = Math.max(from, noise.span().end());
        }
        if (from < span.end()) {
            pieces.add(new TextSpan(from, span.end()));
        }
        return pieces;
    }

    private TextSpan trimmed(TextSpan span) {
        return Blanks.trimmed(text, span);
    }
}
