package org.yandu.intake.cleaning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Folding;
import org.yandu.intake.manuscript.Dates;

/**
 * What an official paper, or a bulletin, has above its title: copy number, marks of secrecy and haste, the name of the organ, what kind
 * of paper it is, its number or issue.
 *
 * @param organ in whose name the paper is
 * @param title organ and kind of paper, which is the title of one that has no other
 * @param number where it is spread over lines: 国家信用管理局令, and below it 第58号
 * @param bulletin name of a periodical that has issues
 * @param isOrder whether the paper orders, or makes known, what follows it
 * @param lines how many of the first lines belong to it; 0 where there is none
 */
record Letterhead(
        @Nullable String organ,
        @Nullable String title,
        @Nullable String number,
        @Nullable String bulletin,
        boolean isOrder,
        int lines) {

    private static final int MOST = 8;

    private static final Pattern MARK =
            Pattern.compile("\\d{5,7}|(?:绝密|机密|秘密|特急|加急|平急|特提|急件)(?:★.{0,8})?|内部资料.{0,10}|注意保存|★+");

    private static final String KINDS = "文件|令|函|公告|通告|(?:专题|常务|办公)?会议(?:纪要|[记纪]录)|简报|新闻稿|新闻通稿|新闻公报|备忘录";

    private static final Pattern HEAD = Pattern.compile("(" + Organs.NAMES + ")\\s*(" + KINDS + ")?");

    private static final Pattern ORDER = Pattern.compile(Organs.NAMES + "\\s*令");

    private static final Pattern KIND = Pattern.compile(KINDS);

    /** What needs no organ above it to be no title. */
    private static final Pattern BY_ITSELF = Pattern.compile("新闻(?:稿|通稿|公报)|备忘录");

    /** 檔　　號： without a number */
    private static final Pattern EMPTY = Pattern.compile("\\S{1,4}\\s{0,6}\\S{0,4}:");

    private static final Pattern ISSUE = Pattern.compile(
            "\\(?(?:\\d{4}\\s*年(?:\\s*\\d{1,2}\\s*月)?)?\\s*第\\s*\\d{1,4}\\s*期.{0,20}|\\(总第\\s*\\d+\\s*期\\)");

    /** Who edits a bulletin, or keeps the minutes, and when. */
    private static final Pattern EDITED = Pattern.compile("\\S{4,30}\\s+\\S{6,14}");

    private static final Pattern NUMBERED = Pattern.compile("第\\s*\\d{1,4}\\s*期");

    private static final Pattern COUNCIL = Pattern.compile("^立法会");

    private static final Pattern PANEL = Pattern.compile("立法会\\S{2,24}委员会|(?:讨论|资料|参考)文件|\\S{0,4}参考资料摘要");

    /** 清源市委改革办编　　2022年12月5日 */
    private static final Pattern EDITOR =
            Pattern.compile("^(" + Organs.NAME + "(?:\\([^()]{2,20}\\))?)\\s{0,4}(?:主办|主编|编印?)?\\s{2,}");

    private static final int NAME = 12;

    /** Whether it makes something known, as congresses do. */
    boolean isNotice() {
        return isOrder && title != null && title.endsWith("公告");
    }

    /** Reads the first lines, the surest last: what stands above a number is no title. */
    static Letterhead of(List<Line> head) {
        Reader reader = new Reader();
        int i = 0;
        while (i < Math.min(MOST, head.size()) && reader.takes(head, i)) {
            i++;
        }
        // A name with nothing that makes it a letterhead may be the first line of anything.
        return new Letterhead(
                reader.sure == 0 ? null : reader.organ,
                reader.organ == null || reader.kind == null ? null : reader.organ + reader.kind,
                reader.number,
                reader.bulletin,
                reader.isOrder(),
                reader.sure);
    }

    /** 清源县人民政府令, 第17号 further down, as sites for laws show them below their own facts; {@code above} where there is none, or it is one. */
    static Letterhead within(List<Line> head, Letterhead above) {
        for (int i = 1; above.organ == null && i + 1 < head.size(); i++) {
            if (ORDER.matcher(head.get(i).folded()).matches()) {
                Letterhead order = of(head.subList(i, head.size()));
                if (order.organ != null && order.number != null) {
                    return order;
                }
            }
        }
        return above;
    }

    private static final class Reader {
        private @Nullable String organ;
        private @Nullable String kind;
        private @Nullable String number;
        private @Nullable String bulletin;

        /** A name alone may be the beginning of a title; lines up to here are not. */
        private int sure;

        boolean takes(List<Line> head, int i) {
            Line line = head.get(i);
            String folded = line.folded();
            if (EMPTY.matcher(folded).matches()) {
                return true;
            }
            if (MARK.matcher(folded).matches()
                    || isOfCouncil(line)
                    || takesNumber(line)
                    || takesKind(line)
                    || takesIssue(head, i)) {
                sure = i + 1;
                return true;
            }
            Matcher name = HEAD.matcher(folded);
            if (number == null && name.matches()) {
                String found = line.words().substring(name.start(1), name.end(1));
                organ = organ == null || kind != null ? found : organ + "、" + found;
                if (name.group(2) != null) {
                    kind = name.group(2);
                    sure = i + 1;
                }
                return true;
            }
            return false;
        }

        /** Below 立法會CB(4)400/2023(03)號文件 stand the day, what kind of paper it is and the panel it is for. */
        private boolean isOfCouncil(Line line) {
            return number != null
                    && COUNCIL.matcher(Folding.inPlace(number)).find()
                    && (PANEL.matcher(line.folded()).matches() || Dates.isAll(line.folded()));
        }

        private boolean takesKind(Line line) {
            boolean isKind =
                    (organ != null ? KIND : BY_ITSELF).matcher(line.folded()).matches();
            kind = isKind ? line.folded() : kind;
            return isKind;
        }

        private boolean takesNumber(Line line) {
            String found = number == null ? NumberFinder.whole(line) : null;
            if (found == null || organ == null && kind == null && sure == 0 && !NumberFinder.isBracketed(line)) {
                return false;
            }
            number = isOrder() && !NumberFinder.isBracketed(line) ? organ + kind + found : found;
            return true;
        }

        private boolean takesIssue(List<Line> head, int i) {
            Line line = head.get(i);
            boolean named = line.length() <= NAME
                    && !KIND.matcher(line.folded()).matches()
                    && i + 1 < head.size()
                    && ISSUE.matcher(head.get(i + 1).folded()).matches();
            if (named && bulletin == null) {
                bulletin = line.words()
                        .replaceAll(
                                "(?<=^\\p{IsHan}|[\\s\\u3000]\\p{IsHan})[\\s\\u3000]+(?=\\p{IsHan}(?:[\\s\\u3000]|$))",
                                "");
                return true;
            }
            boolean minuted = bulletin != null || kind != null && kind.endsWith("会议纪要");
            boolean issue = (bulletin != null || minuted)
                    && ISSUE.matcher(line.folded()).matches();
            if (issue && minuted && number == null) {
                Matcher m = NUMBERED.matcher(line.words());
                number = m.find() ? m.group().replaceAll("\\s", "") : null;
            }
            boolean edited = (minuted || kind != null)
                    && EDITED.matcher(line.folded()).matches()
                    && Dates.first(line.folded()) != null;
            if (edited) {
                editor(line);
            }
            return issue || edited;
        }

        private void editor(Line line) {
            Matcher m = EDITOR.matcher(line.folded());
            if (m.find()) {
                organ = line.words().substring(m.start(1), m.end(1));
            }
        }

        boolean isOrder() {
            return organ != null && kind != null && (kind.equals("令") || kind.endsWith("告"));
        }
    }
}
