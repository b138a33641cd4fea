package org.yandu.outline.runs;

import java.util.List;
import java.util.function.Predicate;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.Candidate.Form;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.numbers.Style;

/**
 * Weighs what speaks for a run of candidates. The weights were set on readings of six kinds (laws, speeches, reports, notices,
 * minutes, books); they are coarse on purpose: a run that needs the second decimal is not clear to a reader either.
 */
final class Evidence {

    /** Set where the readings of six kinds part best; see above. */
    private static final double ENOUGH = 0.62;

    /** That 1 to n are all there speaks for itself when the order is lost and the text with it. */
    private static final double ENOUGH_FOR_ALL = 0.5;

    /** Questions of an interview or a leaflet, of which one may have lost its answer. */
    private static final double ANSWERED = 0.7;

    /** The name of a section, such as 活动时间. */
    private static final int NAME = 12;

    /** A title that is longer is rather a sentence. */
    private static final int LONG_TITLE = 30;

    /** Fewer lines without text are a list. */
    private static final int FEWEST_TORN = 3;

    /** The longest first sentence that is still shown as a title, in a run that is good otherwise. */
    private static final int LONGEST_TITLE = 110;

    /** 关系, 问题: what kind of thing is spoken of. */
    private static final int KIND = 2;

    /** What divides a text begins in its first part; a list of findings or orders stands at the end. */
    private static final double EARLY = 0.4;

    private final CleanText text;
    private final Ground ground;
    private final TornBlock block;
    private final TornRegion region;
    private final Alone alone;
    private final Said said;
    private final Lists lists;
    private final Ordinals ordinals;

    Evidence(CleanText text, Ground ground) {
        this.text = text;
        this.ground = ground;
        this.block = new TornBlock(text, ground);
        this.region = new TornRegion(text, ground);
        this.said = new Said(text);
        this.alone = new Alone(text, ground, said);
        this.lists = new Lists(text, ground);
        this.ordinals = new Ordinals(text, ground);
    }

    boolean convinces(Run run, Standing standing) {
        Style style = run.first().marker().style();
        if (style == Style.MARKDOWN || style == Style.CAPTION) {
            return true;
        }
        if (style == Style.QUESTION || style == Style.FRAMED || style == Style.NUMERAL || style == Style.BULLET) {
            return isSetOff(run, standing);
        }
        if (share(run, this::defines) > 0.5 || share(run, c -> Duties.follow(text, c)) > 0.5) {
            return false;
        }
        if (region.holds(run)) {
            return true;
        }
        if (lists.isOne(run, standing)) {
            return false;
        }
        if (dividesSpeech(run, standing)) {
            return true;
        }
        if (forms(run) < 0.5 && !countsThroughWall(run)) {
            return false;
        }
        if (style.isStructural()) {
            return isDivision(run, standing);
        }
        if (run.members.size() == 1 && alone.isStray(run.first(), standing)) {
            return standing.below() && alone.isFirstOfSection(run.first());
        }
        return block.is(run) || hasText(run, standing);
    }

    /** By something else than a number before its words: what is set off so heads what follows it, or is a list. */
    private boolean isSetOff(Run run, Standing standing) {
        Candidate first = run.first();
        return switch (first.marker().style()) {
            case QUESTION -> run.members.size() > 1 && share(run, ground::isAnswered) > ANSWERED;
            // 【学习目标】 in a chapter is a box at its head.
            case FRAMED ->
                !ground.isDivided(first)
                        && run.members.size() >= FEWEST_TORN
                        && share(run, ground::isFollowed) > ANSWERED;
            case BULLET -> areMost(run) && isAbove(run, standing);
            default -> run.sequence() == 1 && first.marker().ordinal() == 1 && isAbove(run, standing);
        };
    }

    private boolean isAbove(Run run, Standing standing) {
        return (run.members.size() > 1 || standing.established()) && share(run, ground::hasBody) > ANSWERED;
    }

    /**
     * ——生态优先、绿色发展。坚持…… is a paragraph that begins with its point, whatever hand labelled it; where most lines behind such a sign are,
     * the few that stand alone are points as well.
     */
    private boolean areMost(Run run) {
        char sign = text.folded.charAt(run.first().marker().start());
        long all = text.lines.stream()
                .filter(line -> text.folded.charAt(line.start()) == sign)
                .count();
        return run.members.size() * 2L > all;
    }

    /** 第一章, 第一条: the word itself says what it is, unless it is a part of another, or of a sentence. */
    private boolean isDivision(Run run, Standing standing) {
        boolean loose = run.first().marker().style().isLoose()
                && share(run, c -> !c.marker().solid()) > 0.5;
        return score(run) >= ENOUGH - 0.1
                && (!loose
                        || (run.members.size() > 1 && run.sequence() > 0.7)
                        || (standing.established() && run.before > 0));
    }

    /** Whether enough of the headings have text, or something else tells why they have none. */
    private boolean hasText(Run run, Standing standing) {
        double bodies = share(run, ground::hasBody);
        // In a shuffled text the headings have lost their paragraphs.
        double needed = run.first().marker().style() == Style.ORDINAL || run.outOfOrder ? 0.3 : 0.51;
        return (bodies >= needed
                        || countsThroughWall(run)
                        || isBareOutline(run)
                        || isTornAway(run)
                        || isFilledIn(run, bodies)
                        || (standing.established() && (isPlan(run, bodies) || isHalfWritten(run, bodies)))
                        || isSister(run, standing))
                && isFirm(run, bodies, standing.under())
                && score(run)
                        >= (run.outOfOrder || countsThroughWall(run) || isSister(run, standing)
                                ? ENOUGH_FOR_ALL
                                : ENOUGH);
    }

    /** In an outline without text, a plan for a lesson, headings of the lowest level govern nothing. */
    private boolean isBareOutline(Run run) {
        return ground.isBare() && stands(run);
    }

    /** 一、 to 四、 one line below the other, away from the text they are the headings of. */
    private boolean isTornAway(Run run) {
        Candidate first = run.first();
        return first.marker().style() == Style.HAN
                && run.members.size() >= FEWEST_TORN
                && run.sequence() == 1
                && run.members.getLast().line() - first.line() == run.members.size() - 1
                && !ground.isAnnounced(first)
                && share(run, c -> c.form() == Form.LINE && c.titleLength() <= LONG_TITLE) == 1;
    }

    /** 一、活动时间, 二、活动对象: each a name with something below it, though what some have to say is no sentence. */
    private boolean isFilledIn(Run run, double bodies) {
        boolean apart = true;
        for (int i = 1; i < run.members.size(); i++) {
            apart &= run.members.get(i).line() - run.members.get(i - 1).line() > 1;
        }
        return bodies > 0.3
                && apart
                && run.first().marker().style() == Style.HAN
                && run.members.size() >= FEWEST_TORN
                && run.sequence() == 1
                && share(run, c -> c.form() == Form.LINE && c.titleLength() <= NAME) == 1;
    }

    /** A plan in the last part of a report: （一）推动……修订, without a word more, where others of the rank have text. */
    private boolean isPlan(Run run, double bodies) {
        boolean high = run.first().marker().style().compareTo(Style.HAN_BRACKET) <= 0;
        return (high || bodies > 0) && stands(run);
    }

    /** 1.打造诚信政府。兑现…… and 2.培育诚信企业。 without a word more: sentences that name, of which half have text, where others of the rank are taken. */
    private boolean isHalfWritten(Run run, double bodies) {
        return bodies >= 0.5 && run.first().marker().ordinal() == 1 && areShortSentences(run);
    }

    /** 5.推行“三项制度”。 and 6.加强执法监督。 count on from 4. under the heading before: what goes for the others of the count goes for them. */
    private boolean isSister(Run run, Standing standing) {
        return standing.established()
                && run.before > 0
                && areShortSentences(run)
                && share(run, ground::hasClauses) == 0;
    }

    /** Directly below a heading, and each solid and no longer than a title. */
    private boolean areShortSentences(Run run) {
        Candidate above = ground.above(run.first());
        return run.sequence() == 1
                && above != null
                && above.looksLikeHeading()
                && ground.isBelow(run.first(), above)
                && share(run, c -> !c.inside() && c.marker().solid() && c.titleLength() <= LONG_TITLE) == 1
                && share(run, c -> c.form() == Form.RUN_IN || c.form() == Form.CLOSED_LINE) == 1;
    }

    /** Open lines that count from directly below a heading. */
    private boolean stands(Run run) {
        Candidate first = run.first();
        Candidate above = ground.above(first);
        return above != null
                && above.looksLikeHeading()
                && ground.isBelow(first, above)
                && run.sequence() == 1
                && share(run, c -> c.form() == Form.LINE && "?:".indexOf(text.folded.charAt(c.end() - 1)) < 0) == 1;
    }

    /**
     * 1、要实行利润考核，…… in a line of its own, and paragraphs that say more of it before 2、 comes: so a speech is set down whose
     * points are whole sentences. 一、 of a reply or a notice, without a word more, is an item.
     */
    private boolean dividesSpeech(Run run, Standing standing) {
        Candidate first = run.first();
        return (first.marker().style() == Style.ARABIC || first.marker().style() == Style.HAN)
                && !standing.under()
                && run.members.size() >= FEWEST_TORN
                && run.sequence() == 1
                && first.marker().ordinal() == 1
                && ground.position(first) < EARLY
                && !ground.isAnnounced(first)
                && share(run, c -> !c.inside() && c.marker().solid() && c.titleLength() <= LONGEST_TITLE) == 1
                && share(run, ordinals::isSaidMoreOf) == 1;
    }

    /** 1.提高认识。…… below 一、 and 2.指导思想。…… below 二、: each is named, and stands directly below a heading that has no other. */
    boolean opensSection(Run run) {
        Candidate first = run.first();
        Candidate above = ground.above(first);
        return above != null
                && above.looksLikeHeading()
                && ground.isBelow(first, above)
                && share(
                                run,
                                c -> !c.inside()
                                        && c.marker().solid()
                                        && c.form() == Form.RUN_IN
                                        && c.titleLength() <= LONG_TITLE)
                        == 1;
    }

    /** Weak signs need company: no punctuation after the numeral, or a place inside a line. */
    private boolean isFirm(Run run, double bodies, boolean under) {
        double inside = share(run, Candidate::inside);
        if (inside > 0.5
                && (run.members.size() < 2 || run.sequence() < 0.7)
                && !ground.leadsOn(run.first())
                && !said.isPromised(run.first())) {
            return false;
        }
        double soft = share(run, c -> !c.marker().solid());
        if (soft > 0.5) {
            return run.members.size() > 1
                    && bodies == 1
                    && (run.sequence() == 1 || endAlike(run))
                    && (share(run, Candidate::isWholeLine) == 1 || ordinals.name(run));
        }
        return run.first().marker().style() != Style.ORDINAL || ordinals.divide(run, under);
    }

    /** 一 工业和农业的关系, 三 国家和个人的关系 of an excerpt, in which 二 is left out. */
    private boolean endAlike(Run run) {
        String kind = ending(run.first());
        return run.first().marker().ordinal() == 1
                && kind.length() == KIND
                && share(run, c -> c.form() == Form.LINE && ending(c).equals(kind)) == 1;
    }

    private String ending(Candidate candidate) {
        return text.folded.substring(
                Math.max(candidate.titleStart(), candidate.titleEnd() - KIND), candidate.titleEnd());
    }

    /** 。一、…… 。二、…… in a text whose line breaks are lost: where the titles end cannot be seen, but the count can. */
    boolean countsThroughWall(Run run) {
        Style style = run.first().marker().style();
        return (style == Style.HAN || style == Style.HAN_BRACKET)
                && run.members.size() >= FEWEST_TORN
                && run.sequence() == 1
                && share(run, c -> c.inside() && c.marker().solid()) > 0.5;
    }

    double score(Run run) {
        return 0.45 * forms(run) + 0.25 * run.sequence() + 0.3 * share(run, ground::hasBody);
    }

    private double forms(Run run) {
        return run.members.stream()
                .mapToDouble(candidate -> Weight.of(candidate, text.folded))
                .average()
                .orElse(0);
    }

    /** （一） to （三十一） through all sections, most of them whole sentences: where the few that begin with a short one stand says nothing. */
    boolean areSentences(List<Run> chain) {
        double weight = chain.stream()
                .flatMap(run -> run.members.stream())
                .mapToDouble(candidate -> Weight.of(candidate, text.folded))
                .average()
                .orElse(1);
        return weight < 0.5 && !chain.getFirst().first().marker().style().isStructural();
    }

    /** Whether a member of an accepted run can be shown as a heading. */
    boolean isFit(Candidate candidate) {
        return switch (candidate.form()) {
            case ITEM -> candidate.titleLength() <= 40 && candidate.titleLength() > 0;
            case PARAGRAPH -> candidate.titleLength() <= LONGEST_TITLE;
            default -> true;
        };
    }

    /** 2、公司把……做细，……做实，……。 without a word more, at the end of a row of titles: what was done there stands in one sentence. */
    boolean isOnlyItem(Run run, Candidate member) {
        return run.members.size() > 1
                && member.equals(run.members.getLast())
                && member.marker().style().compareTo(Style.ARABIC) >= 0
                && isOneSentence(member)
                && (!ordinals.isSaidMoreOf(member) || announces(member.line() + 1))
                && share(run, this::isOneSentence) <= 0.5;
    }

    /** 现就不足汇报如下： belongs to what comes next. */
    private boolean announces(int line) {
        int end = text.lines.get(line).end();
        String words = text.folded.substring(Math.max(text.lines.get(line).start(), end - 4), end);
        return words.endsWith(":") || words.contains("如下");
    }

    private boolean isOneSentence(Candidate member) {
        boolean whole = member.form() == Form.CLOSED_LINE || member.form() == Form.PARAGRAPH;
        return whole
                && !member.inside()
                && member.end() == text.lines.get(member.line()).end()
                && member.titleLength() > LONG_TITLE
                && ground.hasClauses(member);
    }

    /** 1.“三保”：指保基本民生…… explains a word, as lists at the end of reports do. */
    private boolean defines(Candidate candidate) {
        return candidate.form() != Form.ARTICLE && ground.isDefinition(candidate);
    }

    static double share(Run run, Predicate<Candidate> test) {
        return (double) run.members.stream().filter(test).count() / run.members.size();
    }
}
