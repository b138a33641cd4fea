package org.yandu.outline.lines;

import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;
import org.yandu.outline.numbers.AnnexLabel;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.Style;

/** What comes with a document: 附件1, 附表; 附录A of a report, which may hold nothing but a list. */
public final class Annex {

    private static final Pattern TABLE = Pattern.compile("附[表图]");

    /** Signature and date stand so near. */
    private static final int NEAR = 4;

    private static final int TEXT = 25;

    /** Characters of a title that is looked for in the list. */
    private static final int SHORTEST = 4;

    private static final Pattern LISTED = Pattern.compile("(?:附件? ?:? ?)?(?:\\d{1,2} ?[.、,:] ?)?(?<=.)");

    /** A date alone, or the lines that a printer adds; 联系人名单 is a title. */
    private static final Pattern CLOSING = Pattern.compile(
            "^\\(?(?:[\\d〇零一二三四五六七八九]{4} ?年.{1,5}月.{1,4}日\\)?$|抄送|主送|印发|(?:公开|信息)(?:方式|属性)|主题词|联系人(?= ?[:(])|责任编辑)");

    private Annex() {}

    /** Whether what follows belongs to it until another one comes, or a word that closes the whole, such as 后记. */
    static boolean opens(Heading heading) {
        return is(heading.candidate()) || heading.reason() == Reason.CARRIED;
    }

    static boolean ends(Heading heading) {
        Marker marker = heading.candidate().marker();
        return marker.style() == Style.MARKDOWN
                || (heading.reason() == Reason.KNOWN_WORD && !KnownWords.belongsToChapter(marker.label()));
    }

    public static boolean is(Candidate candidate) {
        Marker marker = candidate.marker();
        return marker.style() == Style.UNNUMBERED && AnnexLabel.is(marker.label());
    }

    /** 附件1 and nothing else, above the title of a form: lists of what comes later name the title on the same line. */
    private static boolean isOnItsOwn(Candidate candidate, CleanText text, IntFunction<@Nullable Candidate> at) {
        int next = candidate.line() + 1;
        return isBare(candidate, text)
                && AnnexLabel.isCounted(candidate.marker().label())
                && next + 1 < text.lines.size()
                && at.apply(next) == null
                && !CLOSING.matcher(text.lines.get(next).in(text.folded)).find();
    }

    /** The label, with or without a colon, is all that stands on its line. */
    public static boolean isBare(Candidate candidate, CleanText text) {
        return is(candidate)
                && AnnexLabel.isAll(
                        text.lines.get(candidate.line()).in(text.folded),
                        candidate.marker().label());
    }

    /** 附录一 机构图（略） says that nothing will follow. */
    private static boolean isLeftOut(Candidate candidate, CleanText text) {
        return !TABLE.matcher(candidate.marker().label()).lookingAt()
                && candidate.titleLength() > 0
                && text.folded.startsWith("(略)", candidate.end() - 3);
    }

    /** 附录 above 附表1. */
    private static boolean holdsTables(Candidate candidate, IntFunction<@Nullable Candidate> at) {
        @Nullable Candidate there = at.apply(candidate.line() + 1);
        return candidate.marker().label().startsWith("附录")
                && there != null
                && is(there)
                && TABLE.matcher(there.marker().label()).lookingAt();
    }

    /** 3.评价结果报表 in the list of what comes with it, and 附件3：评价结果报表 above the table. */
    private static boolean comesAgain(Candidate candidate, CleanText text, IntFunction<@Nullable Candidate> at) {
        int next = candidate.line() + 1;
        if (candidate.titleLength() < SHORTEST
                || candidate.marker().end() == candidate.start()
                || isLast(text, next, at)) {
            return false;
        }
        String title = text.folded
                .substring(candidate.titleStart(), candidate.titleEnd())
                .replaceFirst("^[: ]+", "");
        int found = text.folded.indexOf(title);
        while (found >= 0 && found < candidate.start()) {
            TextSpan line = text.lines.get(text.lineAt(found));
            boolean listed = found + title.length() == line.end()
                    && LISTED.matcher(text.folded.substring(line.start(), found))
                            .matches();
            if (listed) {
                return true;
            }
            found = text.folded.indexOf(title, found + 1);
        }
        return false;
    }

    /** Whether nothing of its own stands below. */
    private static boolean isLast(CleanText text, int next, IntFunction<@Nullable Candidate> at) {
        @Nullable Candidate there = next < text.lines.size() ? at.apply(next) : null;
        return next >= text.lines.size()
                || (there != null && is(there))
                || CLOSING.matcher(text.lines.get(next).in(text.folded)).find();
    }

    /**
     * Whether its own content follows. A line that only names what comes later stands above another such line or above the signature and the
     * date.
     *
     * @param at what may begin at a line
     */
    public static boolean heads(Candidate candidate, CleanText text, IntFunction<@Nullable Candidate> at) {
        int last = Math.min(text.lines.size(), candidate.line() + 1 + NEAR);
        if (isOnItsOwn(candidate, text, at)
                || isLeftOut(candidate, text)
                || holdsTables(candidate, at)
                || comesAgain(candidate, text, at)) {
            return true;
        }
        boolean said = false;
        for (int i = candidate.line() + 1; i < last; i++) {
            @Nullable Candidate there = at.apply(i);
            String words = text.lines.get(i).in(text.folded);
            if (there != null && is(there)) {
                // A list of what comes later has no sentences.
                return said;
            }
            // （一九六三年四月二十五日） below its title, and not below a signature.
            boolean aside = words.startsWith("(") && words.endsWith(")");
            if (CLOSING.matcher(words).find() && !(aside && i == candidate.line() + 2 && isBare(candidate, text))) {
                return false;
            }
            said |= words.endsWith("。");
            if ((there != null && there.looksLikeHeading())
                    || words.indexOf('\t') >= 0
                    || (words.length() >= TEXT && !aside)) {
                return true;
            }
        }
        // A form to fill in has nothing but short lines; a title alone promises it.
        return last > candidate.line() + 2;
    }
}
