package org.yandu.outline.unnumbered;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.lines.Heading;
import org.yandu.outline.lines.Levels;
import org.yandu.outline.lines.ShortLines;

/**
 * The parts that a lesson plan has by custom, each a word on a line of its own: 教学目标, 教学重点, 教学过程. They stand above whatever is
 * numbered, and what is numbered on the blackboard is a picture of the lesson and no part of it.
 */
public final class LessonCaptions {

    private static final int LONGEST = 16;

    /** Fewer may be items of anything. */
    private static final int FEWEST = 3;

    private static final Set<String> WORDS = Set.of(
            "教学目标", "教学目的", "教学要求", "教学目的和要求", "教学目的与要求", "教学目标与要求", "教学重点", "教学难点", "教学重难点", "教学重点和难点", "教学重点与难点",
            "教学重点难点", "重点难点", "教学方法", "教学手段", "教学过程", "教学步骤", "教学流程", "教学环节", "教学内容", "教学准备", "教学对象", "教学时间", "教学课时",
            "教学反思", "教学后记", "教学小结", "教学安排", "教学建议", "教学评价", "学情分析", "学员分析", "教材分析", "课时安排", "板书设计", "板书", "作业布置",
            "布置作业", "课后作业");

    private static final Set<String> BOARD = Set.of("板书设计", "板书");

    private LessonCaptions() {}

    /** Indices of their lines, in text order; empty where the text is no lesson plan. */
    static List<Integer> lines(CleanText text) {
        List<Integer> lines = new ArrayList<>();
        List<Integer> framed = new ArrayList<>();
        boolean custom = false;
        for (int i = 0; i < text.lines.size(); i++) {
            boolean isFramed = isFramed(text, i);
            boolean known = WORDS.contains(word(text, i));
            custom |= known && isFramed;
            if (known) {
                lines.add(i);
            } else if (isFramed) {
                framed.add(i);
            }
        }
        if (lines.size() < FEWEST) {
            return List.of();
        }
        // 【课后思考】 stands beside 【教学目标】, whatever it is called.
        lines.addAll(custom ? framed : List.of());
        return lines.stream().sorted().toList();
    }

    /** @param found 第三讲 above the first of them governs them all */
    static List<Heading> headings(CleanText text, List<Heading> found, Set<Integer> front) {
        List<Integer> lines =
                lines(text).stream().filter(line -> !front.contains(line)).toList();
        boolean governed = !lines.isEmpty()
                && found.stream()
                        .anyMatch(
                                heading -> heading.candidate().marker().style().isStructural()
                                        && heading.candidate().line() < lines.getFirst());
        return lines.stream()
                .map(line -> ShortLines.heading(text, line, governed ? Levels.STEP + 1 : 0, ShortLines.CONFIDENCE))
                .toList();
    }

    /** Lines of what is written on the blackboard: from its caption to the next. */
    public static Set<Integer> board(CleanText text) {
        List<Integer> captions = lines(text);
        Set<Integer> board = new HashSet<>();
        for (int i = 0; i < captions.size(); i++) {
            int until = i + 1 < captions.size() ? captions.get(i + 1) : text.lines.size();
            for (int line = captions.get(i) + 1; BOARD.contains(word(text, captions.get(i))) && line < until; line++) {
                board.add(line);
            }
        }
        return board;
    }

    private static boolean isFramed(CleanText text, int line) {
        var span = text.lines.get(line);
        return span.length() <= LONGEST
                && text.folded.charAt(span.start()) == '['
                && text.folded.charAt(span.end() - 1) == ']'
                && text.folded.substring(span.start(), span.end()).matches("\\[[\\p{IsHan}\\s]{2,}\\]");
    }

    /** Without spaces, brackets and colon. */
    private static String word(CleanText text, int line) {
        var span = text.lines.get(line);
        return span.length() > LONGEST ? "" : span.in(text.folded).replaceAll("[\\s\\[\\]:]", "");
    }
}
