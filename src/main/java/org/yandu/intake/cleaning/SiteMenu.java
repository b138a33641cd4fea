package org.yandu.intake.cleaning;

import java.util.List;
import java.util.regex.Pattern;
import org.yandu.document.Noise;
import org.yandu.document.Noise.Kind;
import org.yandu.document.TextSpan;
import org.yandu.intake.manuscript.ListCaptions;

/**
 * The columns of a site one below the other, as a list of links is read: 首页, 要闻, 评论, 县域. It begins with the way home, and a name no
 * list has may stand among the known ones. A title, a sentence, a fact or a numbered line is never an entry, and ends it.
 */
final class SiteMenu implements NoiseFinder.Rule {

    /** It begins among so many lines, else it is a list in a text. */
    private static final int HEAD = 15;

    /** The longest name of a column that is known, in characters. */
    private static final int KNOWN = 8;

    /** And of one that is not: two words of two. A title is longer. */
    private static final int UNKNOWN = 4;

    /** Beside the way home. */
    private static final int LEAST = 1;

    /** No line of a verse is longer. */
    private static final int VERSE = 16;

    private static final double ALL = 0.95;

    private static final Pattern HOME = Pattern.compile("(?:网站|本站|返回|学校)?(?:首页|主页)");

    private static final Pattern GREETING =
            Pattern.compile("(?:[您你]好)?[,!]?\\s?(?:热烈)?欢迎(?:您|你|来到|访问|光临|浏览|登[录陆])[^。]{0,24}");

    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}a-z]+");

    /** With these begins what stands between a title and its text: a subtitle, when it was passed. */
    private static final String NO_TITLE = "(-—[《";

    /** A verse or an address goes on behind these. */
    private static final String NO_TITLE_END = ",:、";

    /** 桥头谣, 村规民约, 家书, 倡议书: what such short titles call their text. No column of a site is called so. */
    private static final String OF_A_TEXT = "谣谚歌赋颂诗词曲铭约书信函誓训序跋令则规";

    @Override
    public void find(String text, List<Line> lines, List<Noise> found) {
        for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
            if (isHome(lines.get(i).folded())) {
                int end = isAnnounced(lines, i) ? i : end(lines, i);
                for (Line line : lines.subList(end > i ? start(lines, i) : i, end)) {
                    found.add(new Noise(new TextSpan(line.start(), line.end()), Kind.NAVIGATION, "noise.navigation"));
                }
                return;
            }
        }
    }

    /** 本站栏目包括：and the columns below it are a list of the text; 当前位置：is a word of sites itself. */
    private static boolean isAnnounced(List<Line> lines, int home) {
        return home > 0
                && !isKnown(lines.get(home - 1))
                && ListCaptions.isOwn(lines.get(home - 1).words());
    }

    /** 登录 and 注册 stand above the way home, and above them the site greets whoever comes. */
    private static int start(List<Line> lines, int home) {
        int start = home;
        while (start > 0 && isEntry(lines.get(start - 1)) && isKnown(lines.get(start - 1))) {
            start--;
        }
        boolean greeted =
                start > 0 && GREETING.matcher(lines.get(start - 1).folded()).matches();
        return greeted ? start - 1 : start;
    }

    /** The line behind the last entry; {@code home} itself when it has none. */
    private static int end(List<Line> lines, int home) {
        int at = home + 1;
        int end = at;
        int known = 0;
        while (at < lines.size() && isEntry(lines.get(at))) {
            if (isKnown(lines.get(at))) {
                known++;
                end = at + 1;
            }
            at++;
        }
        int unknown = at - home - 1 - known;
        if (known < LEAST || end - home - 1 > 2 * known) {
            return home;
        }
        // What no list knows behind the last known one is a column only above a title; else it is the title.
        boolean columns = unknown <= known && at < lines.size() && isTitle(lines, at);
        return columns && isClose(lines, end, at) ? at : end;
    }

    private static boolean isEntry(Line line) {
        String folded = line.folded();
        return NAME.matcher(folded).matches() && (line.length() <= UNKNOWN || line.length() <= KNOWN && isKnown(line));
    }

    private static boolean isKnown(Line line) {
        return isKnown(line.folded());
    }

    /** Whether it is nothing but names of columns. */
    static boolean isKnown(String folded) {
        return SiteWords.in(folded).share() > ALL;
    }

    /**
     * Whether a line is surely a title, so that what stands above it is none: longer than the name of a column, not the first line of a
     * verse nor what stands between a title and its text, and with a fact, a name or somebody who speaks below it.
     */
    static boolean isTitle(List<Line> lines, int at) {
        Line line = lines.get(at);
        String folded = line.folded();
        return at + 1 < lines.size()
                && line.length() > UNKNOWN
                && line.length() <= NoTitle.LONGEST
                && lines.get(at + 1).length() != line.length()
                && isBelowTitle(lines.get(at + 1))
                && !LineChars.isSpoken(folded)
                && NO_TITLE.indexOf(folded.charAt(0)) < 0
                && NO_TITLE_END.indexOf(folded.charAt(folded.length() - 1)) < 0
                && !PageFrame.isFact(line)
                && !PersonNames.isLine(line)
                && !BelowTitle.isAtWork(line)
                && !Numbering.is(folded);
    }

    private static boolean isBelowTitle(Line line) {
        return line.length() > VERSE
                || PageFrame.isFact(line)
                || LineChars.isSpoken(line.folded())
                || PersonNames.isLine(line);
    }

    /** Columns stand one below the other; a paper, a verse or another line that stands off from them is the title. */
    private static boolean isClose(List<Line> lines, int end, int at) {
        for (int i = end; i < at; i++) {
            boolean off = lines.get(i).start() - lines.get(i - 1).end()
                    > lines.get(end - 1).start() - lines.get(end - 2).end();
            if (off || isOfAText(lines.get(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isHome(String folded) {
        return HOME.matcher(folded).matches();
    }

    /** Whether a short line may be the title of a text. */
    static boolean isOfAText(Line line) {
        return OF_A_TEXT.indexOf(line.folded().charAt(line.length() - 1)) >= 0;
    }
}
