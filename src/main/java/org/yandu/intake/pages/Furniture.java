package org.yandu.intake.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.document.Folding;

/**
 * Running heads, running feet and page numbers: what stands at the edge of several pages at the same height and says the same but
 * for a number. Heads that alternate between left and right pages are simply found on every other page.
 */
final class Furniture {

    /** So far from the edge, in parts of the page's height. */
    private static final double ZONE = 0.2;

    /** Lines looked at from either edge; more than a head of two lines and a rule is text. */
    private static final int DEEPEST = 4;

    /** The same height on two pages, in points. */
    private static final double SAME = 8;

    private static final Pattern DRESSED = Pattern.compile(
            "[-~·•.]{1,3}#[-~·•.]{1,3}|第#页(?:[,/(]?共#页\\)?)?|#/#|共#页,?第#页|page#(?:(?:of|/)#)?|[-~·•]{1,3}[ivxlc]{1,6}[-~·•]{1,3}");

    private static final Pattern BARE = Pattern.compile("#|[ivxlc]{1,6}");

    /** What a journal prints over a page: 江州学刊 2022年第3期, 第41卷第3期, ISSN 1009-1234; folded, numbers as #. */
    private static final Pattern ISSUE = Pattern.compile(
            "(?:#|[〇零一二三四五六七八九十]{2,4})年,?第(?:#|[一二三四五六七八九十]{1,3})期|第(?:#|[一二三四五六七八九十]{1,4})卷|总第#期|issn[:：]?#");

    /** What a sentence or the entry of a list of works has, and a running head has not. */
    private static final Pattern SENTENCE = Pattern.compile("[。；！？：，、\\[\\]［］]");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    /** A part of the text by its number, as its heading names it. */
    private static final Pattern PART = Pattern.compile("[(（【\\[]?(?:附[件录表图]?|表|图|专栏|案例)#|第#(?:编|篇|章|节|条|部分|讲|课)");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");

    /** Characters of a running head. */
    private static final int SHORT = 40;

    private record Edge(int page, boolean head, double height, String words, int number, Row row) {

        boolean isBeside(Edge other) {
            return Math.abs(height - other.height) < SAME && page != other.page;
        }

        /**
         * Whether every number is the same or counts on with the pages: 附件1 and 附件2, each alone at the head of its page, are two
         * annexes and no running head, even on pages that follow each other. The words are the same.
         */
        boolean countsOn(Edge other) {
            boolean part = PART.matcher(words).lookingAt();
            Matcher own = NUMBER.matcher(plain(row));
            Matcher its = NUMBER.matcher(plain(other.row));
            while (own.find() && its.find()) {
                int more = Integer.parseInt(its.group()) - Integer.parseInt(own.group());
                if (more != 0 && (part || more != other.page - page)) {
                    return false;
                }
                part = false;
            }
            return true;
        }
    }

    private Furniture() {}

    /**
     * @param pages lines of every page in its full width, from the top
     * @param ruled those in ruled tables, of which only the heads of columns come again
     */
    static Set<Row> of(List<List<Row>> pages, List<Sheet> sheets, Set<Row> ruled) {
        List<List<Edge>> edges = new ArrayList<>();
        Map<String, List<Edge>> same = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            for (boolean head : new boolean[] {true, false}) {
                List<Edge> list = edges(i, pages.get(i), sheets.get(i).height(), head, ruled);
                edges.add(list);
                list.forEach(e ->
                        same.computeIfAbsent(e.words, w -> new ArrayList<>()).add(e));
            }
        }
        Set<Row> found = new HashSet<>();
        List<Edge> known = new ArrayList<>();
        for (List<Edge> list : edges) {
            for (Edge edge : list) {
                if (!isFurniture(edge, same.getOrDefault(edge.words, List.of()), pages.size())) {
                    break;
                }
                found.add(edge.row);
                known.add(edge);
            }
        }
        addAtSameHeight(edges, known, found);
        for (int i = 0; i < pages.size(); i++) {
            addIssue(pages.get(i), sheets.get(i), found);
        }
        return found;
    }

    /**
     * A journal names its issue over the first page of an article, in words no other page may repeat. Further down, or in type larger
     * or heavier than what follows, it may be the title of the text.
     */
    private static void addIssue(List<Row> rows, Sheet sheet, Set<Row> found) {
        List<Row> text = rows.stream().filter(r -> !found.contains(r)).toList();
        if (text.size() < 2) {
            return;
        }
        Row head = text.get(0);
        Row below = text.get(1);
        boolean plain = !head.bold() && !(head.size() > below.size() && Paragraphs.differs(head.size(), below.size()));
        boolean first =
                sheet.number() == 0 || head.size() < below.size() && Paragraphs.differs(head.size(), below.size());
        String words = words(head);
        if (plain
                && first
                && head.y() <= ZONE * sheet.height()
                && words.length() <= SHORT
                && ISSUE.matcher(words).find()
                && !SENTENCE.matcher(head.text()).find()) {
            found.add(head);
        }
    }

    private static String words(Row row) {
        return plain(row).replaceAll(NUMBER.pattern(), "#");
    }

    /** Without blanks, dashes alike. */
    private static String plain(Row row) {
        return Folding.inPlace(row.text())
                .replaceAll("[\\s\\u3000]", "")
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[\\u2014\\u2013\\u2015\\u2500―─–—]", "-");
    }

    /** A running head that names its chapter may stand on one page only: but where all others stand, in the same type. */
    private static void addAtSameHeight(List<List<Edge>> edges, List<Edge> known, Set<Row> found) {
        Map<Long, Integer> heights = new HashMap<>();
        known.forEach(e -> heights.merge(place(e), 1, Integer::sum));
        for (List<Edge> list : edges) {
            for (Edge edge : list) {
                if (!found.contains(edge.row) && heights.getOrDefault(place(edge), 0) < 3) {
                    break;
                }
                found.add(edge.row);
            }
        }
    }

    private static long place(Edge edge) {
        long size = Math.round(edge.row.size() * 2);
        return (edge.head ? 1 : 2) * 10_000_000L + Math.round(edge.height) * 1000 + size;
    }

    private static List<Edge> edges(int page, List<Row> rows, double height, boolean head, Set<Row> ruled) {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < Math.min(DEEPEST, rows.size()); i++) {
            Row row = rows.get(head ? i : rows.size() - 1 - i);
            double distance = head ? row.y() : height - row.y();
            if (distance > ZONE * height
                    || ruled.contains(row)
                            && (!head || DIGIT.matcher(row.text()).find())) {
                break;
            }
            String plain = plain(row);
            String digits = plain.replaceAll("\\D+", " ").strip();
            int number = digits.matches("\\d{1,5}( \\d{1,5})?") ? Integer.parseInt(digits.split(" ")[0]) : -1;
            edges.add(new Edge(page, head, distance, plain.replaceAll(NUMBER.pattern(), "#"), number, row));
        }
        return edges;
    }

    private static boolean isFurniture(Edge edge, List<Edge> alike, int pages) {
        if (DRESSED.matcher(edge.words).matches()) {
            return true;
        }
        List<Edge> beside = alike.stream()
                .filter(e -> e.head == edge.head && e.isBeside(edge))
                .toList();
        if (BARE.matcher(edge.words).matches()) {
            // Page numbers count on with the pages; years and amounts do not.
            return beside.stream().anyMatch(e -> e.number - e.page == edge.number - edge.page);
        }
        // ①同上，第5页。 is a note, however often it is said.
        if (edge.words.codePoints().noneMatch(Character::isLetter)
                || PageNotes.isMarked(edge.row)
                || isNumberedNote(edge, beside)) {
            return false;
        }
        long others = beside.stream()
                .filter(edge::countsOn)
                .map(Edge::page)
                .distinct()
                .count();
        return others >= (pages <= 5 ? 1 : 2);
    }

    /** 4 参见《年鉴》，第15页。 A number that a running foot begins with counts on with the pages, and no sentence ends there. */
    private static boolean isNumberedNote(Edge edge, List<Edge> beside) {
        int own = PageNotes.number(edge.row);
        return !edge.head
                && own >= 0
                && (edge.row.text().endsWith("。")
                        || beside.stream().noneMatch(e -> PageNotes.number(e.row) - e.page == own - edge.page));
    }
}
