package org.yandu.outline.aside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yandu.document.Folding;
import org.yandu.document.TextSpan;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.CleanText;

/**
 * Finds a table of contents, whose lines repeat the headings and are none. It is recognised by leaders with page numbers, or
 * as a block of short lines without any text between them most of whose headings come again later.
 */
public final class Contents {

    /** Short enough for an unnumbered entry (前言, 附录) inside the block. */
    private static final int ENTRY = 30;

    /** Fewer lines are two headings that follow one another. */
    private static final int SMALLEST_BLOCK = 3;

    /** So many of them between two numbered entries, and any number that lead to a page by dots. */
    private static final int BETWEEN = 2;

    /** Between two entries that stand in one line. */
    private static final int APART = 3;

    private static final double SHARE = 0.6;

    private static final Pattern LEADER = Pattern.compile("[.·…。\\-_ ]{3,}\\(?\\d{1,3}\\)?(?: ?-)?$");
    private static final Pattern TAIL = Pattern.compile("[.·…\\s\\-_]*\\(?\\d{0,3}\\)?(?: ?-)?$");

    private static final Set<String> CAPTIONS = Set.of("目录", "目次", "本书目录", "contents");

    private final CleanText text;
    private final List<Candidate> candidates;
    private final Map<String, Integer> lastLine = new HashMap<>();
    private final Map<String, Integer> lastStart = new HashMap<>();
    private final Set<Integer> lines = new HashSet<>();

    private Contents(CleanText text, List<Candidate> candidates) {
        this.text = text;
        this.candidates = candidates;
        for (Candidate candidate : candidates) {
            lastLine.put(key(candidate), candidate.line());
            lastStart.put(key(candidate), candidate.start());
        }
    }

    /** Indices of the lines of the table of contents, its caption included. */
    public static Set<Integer> lines(CleanText text, List<Candidate> candidates) {
        Contents contents = new Contents(text, candidates);
        contents.leaders();
        contents.blocks();
        contents.atEnd();
        return contents.lines;
    }

    /** Entries of a table of contents in a wall: they follow one another without a word between them, and come again. */
    public static Set<Candidate> inside(CleanText text, List<Candidate> candidates) {
        Contents contents = new Contents(text, candidates);
        Set<Candidate> entries = new HashSet<>();
        List<Candidate> block = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            boolean goesOn =
                    !block.isEmpty() && candidate.start() - block.getLast().end() <= APART;
            if (!goesOn) {
                contents.close(block, entries);
                block.clear();
            }
            if (candidate.inside() || contents.beginsRow(i)) {
                block.add(candidate);
            }
        }
        contents.close(block, entries);
        return entries;
    }

    /** Whether another one stands in the same line just behind it. */
    private boolean beginsRow(int index) {
        return index + 1 < candidates.size()
                && candidates.get(index + 1).inside()
                && candidates.get(index + 1).line() == candidates.get(index).line();
    }

    private void close(List<Candidate> block, Set<Candidate> entries) {
        List<Candidate> again = block.stream().filter(this::comesLater).toList();
        if (again.size() >= SMALLEST_BLOCK) {
            entries.addAll(block.subList(0, block.indexOf(again.getLast()) + 1));
        }
    }

    private boolean comesLater(Candidate candidate) {
        return lastStart.getOrDefault(key(candidate), 0) > candidate.start();
    }

    /** Two lines or more that end in dots and a number. */
    private void leaders() {
        List<Integer> found = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!candidate.inside() && isLed(candidate)) {
                found.add(candidate.line());
            }
        }
        if (found.size() > 1) {
            lines.addAll(found);
        }
        // 第五编 has no page of its own between the last chapter of 第四编 and its own first.
        for (int i = 1; i < found.size(); i++) {
            for (int line = found.get(i - 1) + 1; found.get(i) - line <= BETWEEN && line < found.get(i); line++) {
                lines.add(line);
            }
        }
    }

    private void blocks() {
        List<Candidate> block = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.inside() || !candidate.isWholeLine() || isCaption(candidate.line())) {
                continue;
            }
            if (!block.isEmpty() && !isTight(block.getLast().line(), candidate.line())) {
                close(block);
                block.clear();
            }
            block.add(candidate);
        }
        close(block);
    }

    /** Behind an excerpt stand the contents of the whole book: nothing but entries follows the caption. */
    private void atEnd() {
        int caption = text.lines.size() - 1;
        while (caption > 0 && isEntry(caption) && caption(caption + 1) != caption) {
            caption--;
        }
        if (caption <= 0
                || !isEntry(caption)
                || candidates.isEmpty()
                || candidates.getFirst().line() >= caption) {
            return;
        }
        int from = caption;
        List<Integer> entries = candidates.stream()
                .filter(each -> each.isWholeLine() && each.line() > from)
                .map(Candidate::line)
                .distinct()
                .toList();
        if (entries.size() >= SMALLEST_BLOCK) {
            for (int i = from; i <= entries.getLast(); i++) {
                lines.add(i);
            }
        }
    }

    private boolean isEntry(int index) {
        TextSpan line = text.lines.get(index);
        return line.length() > 0 && line.length() <= ENTRY && "。;!?".indexOf(text.folded.charAt(line.end() - 1)) < 0;
    }

    /** Whether nothing but short lines lies between two lines. */
    private boolean isTight(int from, int to) {
        int entries = 0;
        for (int i = from + 1; i < to; i++) {
            boolean led = isLed(i);
            entries += led ? 0 : 1;
            if (entries > BETWEEN || (!led && text.lines.get(i).length() > ENTRY)) {
                return false;
            }
        }
        return true;
    }

    private void close(List<Candidate> block) {
        if (block.isEmpty()) {
            return;
        }
        int caption = caption(block.getFirst().line());
        List<Candidate> entries = new ArrayList<>(untilRepeated(block));
        long again = entries.stream().filter(this::comesAgain).count();
        // An excerpt lacks most of what its contents name; the caption says enough.
        boolean contents =
                caption >= 0 ? again > 0 : entries.size() >= SMALLEST_BLOCK && again >= entries.size() * SHARE;
        // The first real heading may directly follow the last entry, unless it is known where the entries end.
        boolean known = caption >= 0 && entries.size() < block.size();
        while (!known && !entries.isEmpty() && !comesAgain(entries.getLast())) {
            entries.removeLast();
        }
        if (contents && !entries.isEmpty()) {
            int first = caption >= 0 ? caption : entries.getFirst().line();
            for (int i = first; i <= entries.getLast().line(); i++) {
                lines.add(i);
            }
        }
    }

    /** What comes a second time is the first heading of the text. */
    private List<Candidate> untilRepeated(List<Candidate> block) {
        Set<String> seen = new HashSet<>();
        int end = 0;
        while (end < block.size() && seen.add(key(block.get(end)))) {
            end++;
        }
        // Where entries have page numbers, a line without one is none.
        int led = end;
        while (led > 0 && !isLed(block.get(led - 1))) {
            led--;
        }
        return block.subList(0, led > 1 ? led : end);
    }

    private boolean isLed(Candidate candidate) {
        return isLed(candidate.line());
    }

    private boolean isLed(int index) {
        TextSpan line = text.lines.get(index);
        return line.length() <= 80 && LEADER.matcher(line.in(text.folded)).find();
    }

    /** The line 目录 just above, or -1. */
    private int caption(int line) {
        for (int i = line - 1; i >= Math.max(0, line - 3); i--) {
            if (isCaption(i)) {
                return i;
            }
        }
        return -1;
    }

    /** 目录 may have a row of dashes below it, as Markdown has headings. */
    private boolean isCaption(int line) {
        return CAPTIONS.contains(Folding.fold(text.lines.get(line).in(text.folded)));
    }

    private boolean comesAgain(Candidate candidate) {
        return lastLine.getOrDefault(key(candidate), 0) > candidate.line();
    }

    private String key(Candidate candidate) {
        String title = text.folded.substring(candidate.titleStart(), candidate.titleEnd());
        String label = candidate.marker().label();
        // 第一编 comes again as # 第一编.
        String kind = label.startsWith("第") ? label : String.valueOf(candidate.rank());
        return kind + "/" + candidate.marker().ordinal() + "/"
                + Folding.fold(TAIL.matcher(title).replaceFirst(""));
    }
}
