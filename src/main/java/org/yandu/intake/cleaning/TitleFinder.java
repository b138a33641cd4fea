package org.yandu.intake.cleaning;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Folding;

/** Finds the title among the lines of the head: the first that is no fact, put together when it was broken. */
final class TitleFinder {

    /** A longer line is a sentence, not a title; seed 004 has 39 characters with its subtitle. */
    private static final int LONGEST = 90;

    private static final Pattern FACT = Pattern.compile(
            "^[\\[(]?(?:(?:发布|发文|成文|印发|更新|发表|公开)?(?:时间|日期)|(?:文章|信息|稿件)?来源|稿源|作者|执笔|撰稿|编辑|责任编辑|责编|记者|通讯员|索引号|发布机构|发文机关|发文字号"
                    + "|文号|主题分类|体裁分类|有效性|组配分类|密级|签发人|关键词|摘要|内容提要|内容摘要|文件编号"
                    + "|分类号|中图分类号|文献标识码|文章编号|学校代码|学号|研究生|指导教师|学科专业|专业名称|基金项目|收稿日期|作者简介|作者单位|受文者|地址|联络人|联系人|电话|传真|速别|附件|密等及解密条件或保密期限|法规类别|生效状态|修正日期|发布单位|点阅次数|浏览次数|地点|主持|主持人|出席|列席|参加|记录|缺席|主送|抄送|date|author|tags)\\s*[:\\])]"
                    + "|^[\\[(]?\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]|^https?:|文件$|^[^\\s《]{1,12}[\\[(]\\d{4}[\\])]\\s*第?\\d+号$|^第\\d+号$|^\\d[\\d\\s]*$|^目\\s*录$");

    /** A title that goes on in the next line. */
    private static final Pattern OPEN = Pattern.compile("(?:关于|印发|转发|的|和|与|及|暨|、|发布|公布|批转)$");

    private static final Pattern ORGAN = Pattern.compile("(?:政府|委员会|办公厅|办公室|党委|市委|省委|国务院|法院|检察院|局|部|厅|委)$");

    private static final Pattern GOES_ON = Pattern.compile("^关于|^第[\\d一二三四五六七八九十百]{1,5}次|^(?:民事|刑事|行政|执行|国家赔偿|仲裁)?(?:附带民事)?(?:判决|裁定|调解|决定|裁决|处罚决定)书$");

    /** What says by itself that it is the title. */
    private static final Pattern LABEL = Pattern.compile("^(?:论文题目|题\\s*目|标\\s*题|法规名称|名\\s*称|主旨|title)\\s*:\\s*(?=\\S)");

    /** 《信用评价机构备案办法》已经…审议通过，现予公布: an order says what follows it. */
    private static final Pattern ORDERED = Pattern.compile("^《([^》]{2,60})》(?:已|业)?(?:经|于|由).{4,80}(?:通过|批准|审定)");

    /** 硕士学位论文, 资料文件: what kind of paper it is. */
    private static final Pattern KIND = Pattern.compile("^(?:(?:硕士|博士|学士)(?:学位|专业学位)?|本科毕业|毕业)(?:论文|设计)$|^(?:资料|讨论)文件$");

    /** Where the reader is on a site, who put it into an account and when, which page of a paper it is, and what can be done with it. */
    private static final Pattern FURNITURE =
            Pattern.compile("\\S\\s+>{1,2}\\s+\\S|www\\.|\\d{1,2}:\\d{2}\\s+发表于|第[A-Z]?\\d{1,3}版|字[体型号]大小|编号:\\s*[A-Z]|(?:列印|打印)本?版");

    private static final int ORDER_ENDS = 12;

    /** @param lines the title and subtitle were made of */
    record Title(String words, @Nullable String subtitle, List<Line> lines) {}

    private TitleFinder() {}

    /** @param lines of the text, from its letterhead on */
    static Title find(String text, List<Line> lines, Letterhead letterhead, String name) {
        List<Line> head = HeaderFinder.head(lines);
        Title told = told(lines, head, letterhead);
        if (told != null) {
            return told;
        }
        Title below = find(text, head.subList(letterhead.lines(), head.size()), name);
        return below.lines().isEmpty() ? find(text, head, name) : below;
    }

    private static @Nullable Title told(List<Line> lines, List<Line> head, Letterhead letterhead) {
        for (Line line : head) {
            Matcher m = LABEL.matcher(line.folded());
            if (m.find()) {
                return new Title(plain(line.words().substring(m.end())), null, List.of(line));
            }
        }
        boolean ordered = letterhead.isOrder() || head.stream().anyMatch(NumberFinder::isOrder);
        for (Line line : lines.subList(0, ordered ? Math.min(ORDER_ENDS, lines.size()) : 0)) {
            Matcher m = ORDERED.matcher(line.folded());
            if (m.find()) {
                return new Title(line.words().substring(m.start(1), m.end(1)), null, List.of(line));
            }
        }
        return null;
    }

    private static Title find(String text, List<Line> head, String name) {
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
                || KIND.matcher(folded).find()
                || FURNITURE.matcher(folded).find()
                || NumberFinder.whole(line) != null
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
