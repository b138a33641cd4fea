package org.yandu.outline.head;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Folding;
import org.yandu.document.Header;
import org.yandu.outline.lines.CleanText;

/**
 * The lines at the head of a text that are not its text.
 *
 * @param titles indices of the lines that make up title and subtitle
 * @param lines those and the lines of date, source, author and number
 */
public record FrontMatter(Set<Integer> titles, Set<Integer> lines) {

    /** The head of a document is over after so many lines. */
    private static final int LINES = 30;

    /** Facts stand on short lines. */
    private static final int LENGTH = 80;

    private static final Pattern FACTS =
            Pattern.compile("^[\\[(]?(?:(?:发布|发文|成文|印发|更新|发表)?(?:时间|日期)|(?:文章|信息|稿件)?来源|稿源|作者|执笔|撰稿|编辑|责任编辑|责编|记者|通讯员|"
                    + "字号|字体|发文字号|文号|索引号|发布机构|发文机关)[:： /]"
                    + "|^\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}");

    /** （执笔：李文艺） may also close a text. */
    private static final Pattern SIGNER =
            Pattern.compile("[\\[(]?(?:执笔|作者|撰稿|责任编辑|责编|编辑)(?:人)?[:/].{1,40}|[\\[(]作者系.{1,60}[)\\]]");

    private static final int CLOSING = 5;

    public static FrontMatter of(CleanText clean, Header header) {
        Set<Integer> titles = new HashSet<>();
        Set<Integer> lines = new HashSet<>();
        String title = Folding.fold(header.title());
        String subtitle = dashless(header.subtitle());
        String number = header.number() == null ? "" : Folding.fold(header.number());
        String rest = title;
        for (int i = 0; i < Math.min(LINES, clean.lines.size()); i++) {
            String folded = clean.lines.get(i).in(clean.folded);
            String words = Folding.fold(
                    folded.replaceFirst("^#+ +", "").replaceFirst(" +#+$", "").replace("*", ""));
            if (words.isEmpty() || folded.length() > Math.max(LENGTH, title.length() + 5)) {
                continue;
            }
            // A title over several lines is found piece by piece, in order.
            if (!rest.isEmpty() && (rest.startsWith(words) || words.equals(title))) {
                titles.add(i);
                rest = words.equals(title) ? "" : rest.substring(words.length());
            } else if (!subtitle.isEmpty() && dashless(words).equals(subtitle)) {
                titles.add(i);
            } else if (isFact(folded)
                    || words.equals(number)
                    || (isBelow(titles, lines, i) && Byline.is(words, header))) {
                lines.add(i);
            }
        }
        for (int i = Math.max(0, clean.lines.size() - CLOSING); i < clean.lines.size(); i++) {
            if (SIGNER.matcher(clean.lines.get(i).in(clean.folded)).matches()) {
                lines.add(i);
            }
        }
        titles.removeIf(line -> SectionTitle.is(clean, line));
        // What stands above the title is of the paper or the site.
        titles.stream()
                .min(Integer::compare)
                .ifPresent(first -> IntStream.range(0, first).forEach(lines::add));
        lines.addAll(titles);
        return new FrontMatter(titles, lines);
    }

    /** Directly below title and subtitle, with nothing but other facts between. */
    private static boolean isBelow(Set<Integer> titles, Set<Integer> facts, int line) {
        return !titles.isEmpty() && (titles.contains(line - 1) || facts.contains(line - 1));
    }

    /** 记者：王某 is a fact; 记者：您怎么看？ is what he says in an interview. */
    private static boolean isFact(String folded) {
        return FACTS.matcher(folded).find() && "。?!".indexOf(folded.charAt(folded.length() - 1)) < 0;
    }

    private static String dashless(@Nullable String words) {
        return words == null ? "" : Folding.fold(words).replaceFirst("^-+", "");
    }
}
