package org.yandu.intake.cleaning;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Folding;

/** Finds the title among the lines of the head: the first that is no fact, put together when it was broken. */
final class TitleFinder {

    /** A longer line is a sentence, not a title; seed 004 has 39 characters with its subtitle. */
    private static final int LONGEST = 90;

    private static final Pattern FACT = Pattern.compile(
            "^[\\[(]?(?:(?:发布|发文|成文|印发|更新|发表|公开)?(?:时间|日期)|(?:文章|信息|稿件)?来源|稿源|作者|执笔|撰稿|编辑|责任编辑|责编|记者|通讯员|索引号|发布机构|发文机关|发文字号"
                    + "|文号|主题分类|体裁分类|有效性|组配分类|密级|签发人|关键词|摘要)\\s*[:\\])]"
                    + "|^[\\[(]?\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]|^https?:|文件$|^[^\\s《]{1,12}[\\[(]\\d{4}[\\])]\\s*第?\\d+号$|^第\\d+号$|^\\d[\\d\\s]*$|^目\\s*录$");

    /** A title that goes on in the next line. */
    private static final Pattern OPEN = Pattern.compile("(?:关于|印发|转发|的|和|与|及|暨|、|发布|公布|批转)$");

    private static final Pattern ORGAN = Pattern.compile("(?:政府|委员会|办公厅|办公室|党委|市委|省委|国务院|局|部|厅|委)$");

    private static final Pattern GOES_ON = Pattern.compile("^关于|^第[\\d一二三四五六七八九十百]{1,5}次");

    /** @param lines the title and subtitle were made of */
    record Title(String words, @Nullable String subtitle, List<Line> lines) {}

    private TitleFinder() {}

    static Title find(String text, List<Line> head, String name) {
        int at = 0;
        while (at < head.size() && isNoTitle(head.get(at))) {
            at++;
        }
        if (at == head.size()) {
            return new Title(stem(name), null, List.of());
        }
        List<Line> used = new ArrayList<>(List.of(head.get(at)));
        StringBuilder words = new StringBuilder(plain(head.get(at).words()));
        int next = at + 1;
        while (next < head.size()
                && next - at < 4
                && goesOn(text, words.toString(), head.get(next - 1), head.get(next))) {
            words.append(plain(head.get(next).words()));
            used.add(head.get(next++));
        }
        String subtitle = null;
        if (next < head.size() && head.get(next).folded().matches("-{2,4}\\s*[^-\\s].{3,}|-\\s*[^-\\s\\d].{2,}")) {
            Line line = head.get(next);
            int from = 0;
            while (line.folded().charAt(from) == '-' || line.folded().charAt(from) == ' ') {
                from++;
            }
            subtitle = line.words().substring(from);
            used.add(line);
        }
        return new Title(words.toString(), subtitle, used);
    }

    private static boolean isNoTitle(Line line) {
        String folded = line.folded();
        return folded.length() > LONGEST
                || FACT.matcher(folded).find()
                || FACT.matcher(unspaced(folded)).find()
                || ",。;、".indexOf(folded.charAt(folded.length() - 1)) >= 0
                || folded.codePoints().noneMatch(Character::isLetter);
    }

    private static boolean goesOn(String text, String words, Line last, Line next) {
        String folded = Folding.inPlace(words);
        if (isNoTitle(next)
                || folded.length() + next.length() > LONGEST
                || next.folded().startsWith("-")) {
            return false;
        }
        long opened = folded.chars().filter(c -> c == '《').count();
        long closed = folded.chars().filter(c -> c == '》').count();
        return opened > closed
                || OPEN.matcher(folded).find()
                || (ORGAN.matcher(folded).find()
                        && GOES_ON.matcher(next.folded()).find())
                || (!isApart(text, last, next) && BrokenTitle.joins(folded, next.folded()));
    }

    /** A title broken to fit its page has no empty line in it. */
    private static boolean isApart(String text, Line last, Line next) {
        int lineEnd = text.indexOf('\n', last.end());
        return lineEnd >= 0
                && lineEnd < next.start()
                && text.indexOf('\n', lineEnd + 1) < next.start()
                && text.indexOf('\n', lineEnd + 1) >= 0;
    }

    /** 索 引 号: is 索引号: spaced out to fill a cell. */
    private static String unspaced(String folded) {
        int colon = folded.indexOf(':');
        return colon < 0 || colon > 10 ? folded : folded.substring(0, colon).replace(" ", "") + folded.substring(colon);
    }

    /** Without Markdown and a label. */
    private static String plain(String words) {
        return words.replaceFirst("^#{1,6}\\s+", "")
                .replaceFirst("\\s+#+$", "")
                .replaceAll("^\\*\\*|\\*\\*$", "")
                .replaceFirst("^(?:标[\\s\\u3000]*题|標[\\s\\u3000]*題|题目|題目)[:：]\\s*", "")
                .strip();
    }

    private static String stem(String name) {
        Path last = Path.of(name).getFileName();
        String file = last == null ? name : last.toString();
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
