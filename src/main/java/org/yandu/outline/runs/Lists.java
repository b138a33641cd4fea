package org.yandu.outline.runs;

import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.Candidate.Form;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.numbers.Style;

/** Runs whose members are the items of a list, whatever numbers they have. */
final class Lists {

    /** Above this share of enumeration items a run is an enumeration. */
    private static final double ITEMS = 0.34;

    /** Above this share of lines ending in ； too; the last item ends in 。 */
    private static final double ENDED = 0.5;

    /** As in {@link Evidence}. */
    private static final int LONG_TITLE = 30;

    /** Of sentences in a list; one may be short and named before a colon, or long. */
    private static final double SENTENCES = 0.8;

    /** Fewer sentences may be the theses of a speech. */
    private static final int MANY = 8;

    private final Ground ground;
    private final Provisions provisions;

    Lists(CleanText text, Ground ground) {
        this.ground = ground;
        this.provisions = new Provisions(text, ground);
    }

    /** Items of a list: by how they end, or since something announces them. */
    boolean isOne(Run run, Standing standing) {
        Candidate first = run.first();
        return Evidence.share(run, c -> c.form() == Form.ITEM) >= ITEMS
                || isProposed(run)
                || provisions.are(run)
                || Evidence.share(run, this::endsAsItem) > ENDED
                || (ground.isAnnounced(first)
                        && (isOfCases(first, standing)
                                || isList(run, Evidence.share(run, ground::hasBody))
                                || isOfArticle(first)
                                || isOfAmendment(run)));
    }

    /**
     * （一）路子是对的，要坚持下去。（二）…，还有潜力。 on lines that follow each other, or behind 我有下列提议：, each long: whole sentences that say all there is to say.
     */
    private boolean isProposed(Run run) {
        Candidate first = run.first();
        boolean low = first.marker().style().compareTo(Style.HAN) > 0
                && !first.marker().style().isStructural();
        boolean close = run.members.getLast().line() - first.line() == run.members.size() - 1;
        return low
                && close
                && run.members.size() > 1
                && Evidence.share(
                                run, c -> isLongSentence(c) || c.form() == Form.CLOSED_LINE || c.form() == Form.RUN_IN)
                        >= SENTENCES
                && (Evidence.share(
                                        run,
                                        c -> isLongSentence(c)
                                                || (c.form() == Form.CLOSED_LINE && ground.hasClauses(c)))
                                > ENDED
                        || isOfRules(run)
                        || (ground.isAnnounced(first)
                                && Evidence.share(run, c -> c.titleLength() > LONG_TITLE) > ENDED));
    }

    private boolean isLongSentence(Candidate candidate) {
        return candidate.form() == Form.PARAGRAPH && ground.lastOf(candidate.line()) == '。';
    }

    /** 1.提倡……，移风易俗。 to 22.严防……。 of a covenant of villagers: most say all in one sentence, and most sentences have several clauses. */
    private boolean isOfRules(Run run) {
        return run.members.size() >= MANY
                && Evidence.share(run, c -> c.form() != Form.RUN_IN) > ENDED
                && Evidence.share(run, c -> !c.looksLikeHeading() || ground.hasClauses(c)) > ENDED;
    }

    /** 二十九、对部分条文作以下修改： （一）将第三条…修改为…: the places are counted, the text is divided by 二十九、. */
    private boolean isOfAmendment(Run run) {
        Candidate above = ground.above(run.first());
        return above != null
                && ground.isBelow(run.first(), above)
                && above.form() == Form.ARTICLE
                && Evidence.share(run, c -> c.form() == Form.ARTICLE) > 0.5;
    }

    /** （1）换马甲。红头文件变成便签； is an item of two sentences; once it may be a line that was broken there. */
    private boolean endsAsItem(Candidate candidate) {
        return (candidate.form() == Form.RUN_IN || candidate.form() == Form.NAMED)
                && ground.lastOf(candidate.line()) == ';';
    }

    /** 第四条……下列方式： the article itself announces its items. */
    private boolean isOfArticle(Candidate first) {
        Candidate above = ground.above(first);
        // 第七条 may stand on a line of its own.
        above = above == null && first.line() > 1 ? ground.at(first.line() - 2) : above;
        return above != null && above.marker().style() == Style.ARTICLE;
    }

    /** 现将3起典型问题通报如下： 1.……问题。 and only then 一、: the text is divided by what comes later. */
    private static boolean isOfCases(Candidate first, Standing standing) {
        return standing.before()
                && first.marker().style().compareTo(Style.ARABIC) >= 0
                && first.marker().style() != Style.ORDINAL;
    }

    /** After 如下： short lines or sentences without text of their own are what is listed. */
    private static boolean isList(Run run, double bodies) {
        boolean sentences = Evidence.share(run, c -> c.form() == Form.CLOSED_LINE) > 0.5;
        return bodies < 0.75 || (sentences && run.first().marker().style() != Style.HAN);
    }
}
