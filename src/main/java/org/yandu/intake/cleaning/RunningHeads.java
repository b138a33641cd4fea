package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

/**
 * Running heads and watermarks: lines that come again page by page, often with the number of the page, 88 城乡之间 and 第三章 分田 89. That a
 * line comes again is no proof, captions do; that one of them stands in the middle of a sentence or beside a page number is.
 */
final class RunningHeads implements NoiseFinder.Rule {

    private static final String HEAD = "noise.head";

    private static final int LONGEST = 60;

    private static final int LEAST = 3;

    /** A line that ends earlier was not broken by the end of a page. */
    private static final int BROKEN = 16;

    /** Page numbers that count on, each with words beside it. */
    private static final int CHAIN = 2;

    /** So many lines may stand above and below the number of a page. */
    private static final int AROUND = 3;

    /** Sections are counted from 1, and seldom so far. */
    private static final int SECTIONS = 8;

    /** Units on a page, however small it is. */
    private static final int PAGE = 100;

    /** A watermark comes more often than most lines that come again; only these are looked for in the whole text. */
    private static final int WATERMARKS = 8;

    /** A watermark within a sentence. */
    private static final int MARK = 8;

    /** Where the word stands that names what comes. */
    private static final int AHEAD = 4;

    /** 关于印发……细则的通知 names what stands below under its own title, and the page of it may bear that name as well. */
    private static final Pattern NAMING = Pattern.compile("(?:印发|转发|批转|发布|下发|公布|颁布|颁发|修改|修订|废止|制定|执行|落实|关于|[《“\"])\\z");

    private static final Pattern BEFORE = Pattern.compile("^[-·~\\s]*([1-9]\\d{0,3})[-·~]*\\s+(?=\\D)");
    private static final Pattern BEHIND = Pattern.compile("(?<=\\D)\\s+[-·~]*\\s*([1-9]\\d{0,3})[-·~\\s]*$");
    /** Words with a comma or a stop, or as many as no row of facts has in one piece. */
    private static final Pattern SPOKEN = Pattern.compile("[,。、].*\\p{IsHan}|\\p{IsHan}{20}");
    /** ·116· 县域治理十二讲: nothing but pages is counted so. */
    private static final Pattern DRESSED = Pattern.compile("^[-·~]\\s?\\d{1,4}\\s?[-·~]|[-·~]\\s?\\d{1,4}\\s?[-·~]$");

    private static final Pattern GAP = Pattern.compile("\\s{2,}");

    private static final Pattern BARE = Pattern.compile("[1-9]\\d{0,3}");
    /**
     * @param number of the page; 0 without
     * @param proof whether it stands in the middle of a sentence or beside the number of a page
     */
    private record Head(int index, Line line, int number, boolean proof) {}

    @Override
    public void find(String text, List<Line> lines, List<Noise> found) {
        List<Noise> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(Noise::span));
        boolean[] page = new boolean[lines.size()];
        for (int i = 0; i < page.length; i++) {
            TextSpan span = new TextSpan(lines.get(i).start(), lines.get(i).end());
            page[i] = NoiseFinder.touching(sorted, span).anyMatch(noise -> noise.kind() == Noise.Kind.PAGE);
        }
        Map<String, List<Head>> same = new LinkedHashMap<>();
        List<Head> numbered = new ArrayList<>();
        for (int i = 0; i < page.length; i++) {
            if (!page[i] && lines.get(i).length() <= LONGEST) {
                collect(lines, page, i, same, numbered);
            }
        }
        boolean[] beside = beside(page.length, chains(numbered, found));
        List<List<Head>> groups = same.values().stream()
                .filter(heads -> heads.size() > 1)
                .sorted((one, other) -> other.size() - one.size())
                .toList();
        for (int i = 0; i < groups.size(); i++) {
            settle(text, lines, proven(groups.get(i), beside), i < WATERMARKS, found);
        }
        torn(lines, page, found);
    }

    private static void collect(
            List<Line> lines, boolean[] page, int i, Map<String, List<Head>> same, List<Head> numbered) {
        Line line = lines.get(i);
        String folded = line.folded();
        if (folded.indexOf('。') >= 0 || folded.indexOf('|') >= 0 || isRow(folded) || Numbering.isItem(folded)) {
            return;
        }
        int number = number(folded);
        String words = letters(folded);
        if (BARE.matcher(folded).matches()) {
            numbered.add(new Head(i, line, Integer.parseInt(folded), false));
        } else if (words.length() >= LEAST) {
            boolean proof = number > 0 && DRESSED.matcher(folded).find() || isProof(lines, page, i);
            Head head = new Head(i, line, number, proof);
            same.computeIfAbsent(words, key -> new ArrayList<>()).add(head);
            if (number > 0) {
                numbered.add(head);
            }
        }
    }

    /** Three cells and more of a table, 34, 石湾县, 202: a number in front counts the rows. */
    private static boolean isRow(String folded) {
        int tab = folded.indexOf('\t');
        return tab >= 0 && folded.indexOf('\t', tab + 1) > 0;
    }

    /** Of the page; 0 without. */
    private static int number(String folded) {
        if (folded.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        Matcher before = BEFORE.matcher(folded);
        if (before.find()) {
            return Integer.parseInt(before.group(1));
        }
        Matcher behind = BEHIND.matcher(folded);
        return behind.find() ? Integer.parseInt(behind.group(1)) : 0;
    }

    private static String letters(String folded) {
        StringBuilder letters = new StringBuilder(folded.length());
        folded.chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    /** @param often whether few lines come as often, so that it may be a watermark */
    private static void settle(String text, List<Line> lines, List<Head> heads, boolean often, List<Noise> found) {
        if (heads.size() == 2 && heads.get(1).index == heads.get(0).index + 1) {
            // The label of a table and the title below it, or a title a page gives twice.
            return;
        }
        boolean within = often && heads.size() > 2 && isWithin(lines, heads.getFirst());
        boolean counting = heads.getFirst().number > 0 && isRising(heads);
        if (!within && heads.stream().noneMatch(Head::proof)) {
            return;
        }
        // The title of a book and the heading of a chapter are its running heads too, and stand in the text once.
        heads.stream()
                .filter(head -> within || head.proof || counting && head.number > 0)
                .forEach(head -> add(found, head.line.start(), head.line.end()));
        if (within) {
            inside(text, heads.getFirst().line.words(), found);
        }
    }

    private static boolean isRising(List<Head> heads) {
        for (int i = 1; i < heads.size(); i++) {
            if (heads.get(i).number <= heads.get(i - 1).number) {
                return false;
            }
        }
        return true;
    }

    /** Whether the same words stand in the middle of another line. */
    private static boolean isWithin(List<Line> lines, Head head) {
        return head.line.length() >= MARK
                && lines.stream()
                        .anyMatch(line -> line.length() > head.line.length()
                                && isMark(line.words(), line.words().indexOf(head.line.words())));
    }

    private static boolean isMark(String text, int at) {
        int from = Math.max(0, at - AHEAD);
        return at > 0 && !NAMING.matcher(text.substring(from, at)).find();
    }

    private static void inside(String text, String words, List<Noise> found) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
            int end = at + words.length();
            boolean within = isMark(text, at)
                    && end < text.length()
                    && Character.isIdeographic(text.charAt(at - 1))
                    && Character.isIdeographic(text.charAt(end));
            if (within) {
                add(found, at, end);
            }
        }
    }

    /** Numbers of pages that count on beside changing words, as on facing pages; returns those without words. */
    private static List<Head> chains(List<Head> numbered, List<Noise> found) {
        List<Head> bare = new ArrayList<>();
        for (int from = 0; from < numbered.size(); ) {
            int to = from + 1;
            while (to < numbered.size() && isNext(numbered.get(to - 1), numbered.get(to))) {
                to++;
            }
            List<Head> chain = numbered.subList(from, to);
            long proofs = chain.stream().filter(Head::proof).count();
            if (chain.size() >= CHAIN && (proofs > 0 || chain.size() > CHAIN && isPaged(chain))) {
                chain.forEach(head -> add(found, head.line.start(), head.line.end()));
                chain.stream()
                        .filter(head -> BARE.matcher(head.line.folded()).matches())
                        .forEach(bare::add);
            }
            from = to;
        }
        return bare;
    }

    /** The lines above and below numbers of pages that stand alone. */
    private static boolean[] beside(int lines, List<Head> bare) {
        boolean[] beside = new boolean[lines];
        for (Head head : bare) {
            if (head.index > 0) {
                beside[head.index - 1] = true;
            }
            if (head.index + 1 < lines) {
                beside[head.index + 1] = true;
            }
        }
        return beside;
    }

    /** Where the same words stand beside such a number twice, that is the proof; once may be a heading at the top of a page. */
    private static List<Head> proven(List<Head> heads, boolean[] beside) {
        long times = heads.stream().filter(head -> beside[head.index]).count();
        return times < 2
                ? heads
                : heads.stream()
                        .map(head -> new Head(head.index, head.line, head.number, head.proof || beside[head.index]))
                        .toList();
    }

    /** Whether every number is one more, and a page further on. */
    private static boolean isPaged(List<Head> chain) {
        if (chain.getFirst().number < SECTIONS) {
            return false;
        }
        for (int i = 1; i < chain.size(); i++) {
            Head before = chain.get(i - 1);
            Head head = chain.get(i);
            if (head.number != before.number + 1 || head.line.start() - before.line.end() < PAGE) {
                return false;
            }
        }
        return true;
    }

    /** What stands with the number of a page between the two halves of a sentence. */
    private static void torn(List<Line> lines, boolean[] page, List<Noise> found) {
        boolean[] number = page.clone();
        Set<Integer> heads = found.stream()
                .filter(noise -> noise.reason().equals(HEAD))
                .map(noise -> noise.span().start())
                .collect(Collectors.toSet());
        for (int i = 0; i < number.length; i++) {
            number[i] |= heads.contains(lines.get(i).start());
        }
        for (int i = 0; i < number.length; i++) {
            if (!number[i]) {
                continue;
            }
            int above = i - 1;
            int below = i + 1;
            while (above >= 0 && i - above <= AROUND && isFurniture(lines.get(above))) {
                above--;
            }
            while (below < number.length && below - i <= AROUND && isFurniture(lines.get(below))) {
                below++;
            }
            for (int from = i - 1; from >= above; from--) {
                if (from >= 0 && below < number.length && isBroken(lines.get(from), lines.get(below))) {
                    for (int k = from + 1; k < below; k++) {
                        add(found, lines.get(k).start(), lines.get(k).end());
                    }
                    break;
                }
            }
        }
    }

    private static boolean isFurniture(Line line) {
        return line.length() <= LONGEST
                && line.folded().chars().noneMatch(c -> "。;,!?".indexOf(c) >= 0)
                && !Numbering.isItem(line.folded());
    }

    /** A list counts on from line to line. */
    private static boolean isNext(Head one, Head other) {
        return other.index > one.index + 1 && (other.number == one.number + 1 || other.number == one.number + 2);
    }

    /** Whether the sentence goes on below, or the number of a page stands above or below. */
    private static boolean isProof(List<Line> lines, boolean[] page, int i) {
        boolean beside = i > 0 && page[i - 1] || i + 1 < page.length && page[i + 1];
        int above = i - 1;
        int below = i + 1;
        while (above >= 0 && page[above]) {
            above--;
        }
        while (below < page.length && page[below]) {
            below++;
        }
        return beside
                || above >= 0
                        && below < page.length
                        && isBroken(lines.get(above), lines.get(below))
                        && !fills(lines.get(i), lines.get(above));
    }

    /**
     * Whether a line takes as much room as the one above it, without a gap or a number: in a text wrapped by hand every line stands
     * between two halves of a sentence, and one may come twice.
     */
    private static boolean fills(Line line, Line above) {
        return LineRoom.of(line.words()) >= LineRoom.of(above.words()) - LineRoom.FREE
                && number(line.folded()) == 0
                && !GAP.matcher(line.folded()).find();
    }

    private static boolean isBroken(Line above, Line below) {
        char last = above.folded().charAt(above.length() - 1);
        String folded = below.folded();
        return above.length() >= BROKEN
                && (Character.isLetterOrDigit(last) || last == ',' || last == '、')
                && Character.isLetter(folded.charAt(0))
                && folded.length() >= LEAST
                && !Numbering.isItem(folded)
                && !folded.startsWith("第")
                && !folded.endsWith(":")
                && folded.chars().anyMatch(c -> "。,;".indexOf(c) >= 0)
                && SPOKEN.matcher(above.folded()).find();
    }

    private static void add(List<Noise> found, int start, int end) {
        found.add(new Noise(new TextSpan(start, end), Noise.Kind.PAGE, HEAD));
    }
}
