package org.yandu.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yandu.document.Clusters;
import org.yandu.document.LineParts;
import org.yandu.document.TextSpan;
import org.yandu.outline.OutlineNode;

/**
 * How a selection grows by what a reader takes for one: word, phrase, clause, sentence, paragraph, section, the whole text; and
 * shrinks again. The steps at a place hold one another, so that every step is larger than the one before and none is taken
 * twice.
 */
public final class Growing {

    private final OpenDocument open;
    private final String text;

    public Growing(OpenDocument open) {
        this.open = open;
        this.text = open.version().text();
    }

    /** What a click on a character can mean, by the number of clicks. */
    public enum Unit {
        WORD,
        PHRASE,
        SENTENCE,
        PARAGRAPH,
        SECTION;

        /** Two for a word, three for a sentence, four for a paragraph, five for a section; empty for a single one. */
        public static Optional<Unit> ofClicks(int clicks) {
            return switch (clicks) {
                case 0, 1 -> Optional.empty();
                case 2 -> Optional.of(WORD);
                case 3 -> Optional.of(SENTENCE);
                case 4 -> Optional.of(PARAGRAPH);
                default -> Optional.of(SECTION);
            };
        }
    }

    /**
     * The unit that a character belongs to.
     *
     * @param offset of the character; the end of the text stands for its last one
     */
    public TextSpan unit(Unit unit, int offset) {
        int at = Math.clamp(offset, 0, Math.max(0, text.length() - 1));
        return switch (unit) {
            case WORD -> parts(at).word(at);
            case PHRASE -> parts(at).phrase(at);
            case SENTENCE -> parts(at).sentence(at);
            case PARAGRAPH -> parts(at).line();
            case SECTION -> {
                List<TextSpan> sections = sections(new TextSpan(at, at + 1));
                yield sections.isEmpty() ? all() : sections.getFirst();
            }
        };
    }

    /** The next larger step around a selection, or around a caret when it is empty; empty when it is everything. */
    public Optional<TextSpan> grow(TextSpan span) {
        if (all().isEmpty()) {
            return Optional.empty();
        }
        return steps(around(span)).stream()
                .filter(step -> span.isEmpty() || step.contains(span))
                .filter(step -> step.length() > span.length())
                .findFirst();
    }

    /**
     * The next smaller step within a selection; empty when there is none.
     *
     * @param at a place in it that is to stay selected
     */
    public Optional<TextSpan> shrink(TextSpan span, int at) {
        if (span.isEmpty() || all().isEmpty()) {
            return Optional.empty();
        }
        int place = Math.clamp(at, span.start(), span.end() - 1);
        return steps(around(new TextSpan(place, place))).reversed().stream()
                .filter(step -> span.contains(step) && step.length() < span.length())
                .findFirst();
    }

    /** A caret stands for the character behind it, or for the one before it where a word has just ended; never for white space. */
    private TextSpan around(TextSpan span) {
        if (!span.isEmpty()) {
            return span;
        }
        int at = Math.min(span.start(), text.length());
        boolean wordEnds = at > 0 && isOfWord(at - 1) && !isOfWord(at);
        int first = wordEnds ? Clusters.before(text, at) : at;
        while (first < text.length() && Passages.isBlank(text.codePointAt(first))) {
            first = Clusters.after(text, first);
        }
        if (first >= text.length()) {
            first = Clusters.before(text, all().end());
        }
        return Clusters.whole(text, new TextSpan(first, first + 1));
    }

    private boolean isOfWord(int offset) {
        return offset < text.length()
                && (Character.isLetterOrDigit(text.charAt(offset)) || Character.isSurrogate(text.charAt(offset)));
    }

    /** Each held by the next, the first by nothing smaller; every one holds the stretch. */
    private List<TextSpan> steps(TextSpan span) {
        TextSpan first = paragraph(span.start());
        TextSpan last = paragraph(span.end() - 1);
        List<TextSpan> found = new ArrayList<>();
        if (first.equals(last)) {
            LineParts parts = new LineParts(open.version(), first);
            found.addAll(parts.around(span));
            found.add(parts.line());
        } else if (first.start() <= last.start()) {
            found.add(new TextSpan(
                    new LineParts(open.version(), first).line().start(),
                    Math.max(
                            new LineParts(open.version(), first).line().end(),
                            new LineParts(open.version(), last).line().end())));
        }
        found.addAll(sections(span));
        found.add(all());
        found.sort(Comparator.comparingInt(TextSpan::length));
        List<TextSpan> steps = new ArrayList<>();
        for (TextSpan step : found) {
            TextSpan before = steps.isEmpty() ? span : steps.getLast();
            if (step.contains(before) && (steps.isEmpty() || step.length() > before.length())) {
                steps.add(step);
            }
        }
        return steps;
    }

    private LineParts parts(int offset) {
        return new LineParts(open.version(), paragraph(offset));
    }

    /** A paragraph as it is shown: a line as it is read, cut where the reading order jumps and where a heading begins or stands alone. */
    private TextSpan paragraph(int offset) {
        TextSpan line = open.version().readingLines().stream()
                .filter(each -> each.start() <= offset)
                .reduce((earlier, later) -> later)
                .orElse(new TextSpan(0, text.length()));
        TextSpan stretch = open.order().stretches().stream()
                .filter(each -> each.contains(offset))
                .findFirst()
                .orElse(line);
        TextSpan paragraph = stretch.overlaps(line) ? line.intersection(stretch) : line;
        int from = paragraph.start();
        int to = paragraph.end();
        for (int cut : headingCuts(paragraph)) {
            if (cut <= offset) {
                from = Math.max(from, cut);
            } else {
                to = Math.min(to, cut);
            }
        }
        return new TextSpan(from, to);
    }

    private List<Integer> headingCuts(TextSpan line) {
        List<Integer> cuts = new ArrayList<>();
        open.outline()
                .nodes()
                .filter(node -> node.isHeading() && node.span().overlaps(line))
                .forEach(node -> {
                    cuts.add(node.span().start());
                    int end = node.span().end();
                    if (end < line.end() && Character.isWhitespace(text.charAt(end))) {
                        cuts.add(end);
                    }
                });
        return cuts;
    }

    /** What the headings and points above a stretch govern, innermost first. */
    private List<TextSpan> sections(TextSpan span) {
        return open.order().pathAt(span.start()).reversed().stream()
                .flatMap((OutlineNode node) -> open.order().extents(node).stream())
                .filter(extent -> extent.contains(span))
                .map(this::trimmed)
                .filter(extent -> extent.contains(span))
                .toList();
    }

    private TextSpan all() {
        return trimmed(new TextSpan(0, text.length()));
    }

    private TextSpan trimmed(TextSpan span) {
        return Passages.trimmed(open.version(), span);
    }
}
