package org.yandu.outline.runs;

import java.util.regex.Pattern;
import org.yandu.document.TextSpan;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.Candidate.Form;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.numbers.MarkerReader;
import org.yandu.outline.numbers.Style;

/**
 * 第一，… followed by text on the same line divides a speech, or a section of one, where it names each paragraph; below a heading, 第一、要……。 demands
 * something and is a point. Lengths are in UTF-16 units.
 */
final class Ordinals {

    /** As in {@link Evidence}. */
    private static final int LONG_TITLE = 30;

    /** And one that is longer says more than what its paragraph is about. */
    private static final int LONG_SENTENCE = 60;

    /** 第二，关于构建…的新发展格局。 may be longer than the others. */
    private static final double NAMED_SHORTLY = 0.7;

    /** The last of them may be a paragraph by itself. */
    private static final double GOVERNING = 0.6;

    /** Lines between two that part a text; less is said of one point of two. */
    private static final int PARTED = 2;

    /** So much is said of each where the sentence in front is long. */
    private static final int LONG_PARAGRAPH = 150;

    /** A paragraph that is shorter is one of a list, where the next sums it up. */
    private static final int SHORT_PARAGRAPH = 120;

    /** 第一，我们…, 第二，要……: says what somebody does or has to, and names nothing. */
    private static final Pattern SUBJECT = Pattern.compile("(?:要|我|你|他|她|它|咱|这|那|大家|有|在|由于|因为|如果|从|对)");

    /** 这四件事是……, 以上三点，……. */
    private static final Pattern SUMMED = Pattern.compile("(?:这|以上|上述)[两二三四五六七八九几]");

    private final CleanText text;
    private final Ground ground;

    Ordinals(CleanText text, Ground ground) {
        this.text = text;
        this.ground = ground;
    }

    /** @param under whether they stand below a heading */
    boolean divide(Run run, boolean under) {
        if (Evidence.share(run, this::isSpoken) > 0) {
            return !under && governParagraphs(run);
        }
        if (under && (areSummedUp(run) || ground.isAnnounced(run.first()) && !governParagraphs(run))) {
            return false;
        }
        return Evidence.share(run, Candidate::isWholeLine) > 0.7
                || governParagraphs(run)
                || (!under && partInTwo(run))
                || callAtLength(run)
                || areBold(run)
                || (name(run) && !ground.isAsked(run.first()) && !(under && Evidence.share(run, this::demands) > 0.5));
    }

    /** Three paragraphs or more, each begun by a sentence that says what it is about; most are short. */
    boolean name(Run run) {
        return areNamed(run) && Evidence.share(run, c -> c.titleLength() <= LONG_TITLE) > NAMED_SHORTLY;
    }

    /** Whether a sentence that has no number stands directly below it. */
    boolean isSaidMoreOf(Candidate point) {
        int next = point.line() + 1;
        return next < text.lines.size() && ground.at(next) == null && Ground.isSentence(text, next);
    }

    /** 第一个问题是服务意识问题。 */
    private boolean isSpoken(Candidate candidate) {
        return candidate.marker().style() == Style.ORDINAL && candidate.marker().depth() == MarkerReader.SPOKEN_OF;
    }

    /** 第一，…。 that begins a paragraph and has more of them below it, each time or nearly: what stands below is its section. */
    private boolean governParagraphs(Run run) {
        return areNamed(run) && Evidence.share(run, this::isSaidMoreOf) > GOVERNING;
    }

    /** 第一，深刻认识…形势，始终保持战略清醒。 to 第六，…: calls without a subject, each at the head of a paragraph of many sentences. */
    private boolean callAtLength(Run run) {
        return run.members.size() > 2
                && run.sequence() == 1
                && run.first().marker().ordinal() == 1
                && Evidence.share(run, c -> !c.inside() && c.form() == Form.RUN_IN) == 1
                && Evidence.share(run, c -> text.lines.get(c.line()).length() >= LONG_PARAGRAPH) == 1
                && Evidence.share(run, this::hasSubject) == 0;
    }

    /** **第一，要……。** …… in Markdown: the first sentence, and it alone, is set off from the paragraph that it heads. */
    private boolean areBold(Run run) {
        return areNamed(run) && Evidence.share(run, this::isBold) == 1;
    }

    private boolean isBold(Candidate candidate) {
        return text.folded.startsWith("**", text.lines.get(candidate.line()).start())
                && text.folded.startsWith("**", candidate.end());
    }

    private boolean hasSubject(Candidate candidate) {
        return SUBJECT.matcher(text.folded)
                .region(candidate.titleStart(), candidate.titleEnd())
                .lookingAt();
    }

    /** 第一，…。 and 第二，…。 only, with so much between them that they part the text. */
    private boolean partInTwo(Run run) {
        Candidate first = run.first();
        return run.members.size() == 2
                && run.sequence() == 1
                && first.marker().ordinal() == 1
                && run.members.getLast().line() - first.line() > PARTED
                && isSaidMoreOf(first)
                && Evidence.share(run, c -> !c.inside() && c.form() == Form.RUN_IN && c.titleLength() <= LONG_TITLE)
                        == 1;
    }

    /** 第一，测试。…… to 第四，开关。……, paragraph by paragraph, and then 这四件事是……: they were counted up on the way. */
    private boolean areSummedUp(Run run) {
        int last = run.members.getLast().line();
        if (last + 1 >= text.lines.size() || last - run.first().line() != run.members.size() - 1) {
            return false;
        }
        TextSpan next = text.lines.get(last + 1);
        return SUMMED.matcher(text.folded).region(next.start(), next.end()).lookingAt()
                && Evidence.share(run, c -> text.lines.get(c.line()).length() <= SHORT_PARAGRAPH) > 0.5;
    }

    private boolean demands(Candidate candidate) {
        return text.folded.startsWith("要", candidate.titleStart());
    }

    private static boolean areNamed(Run run) {
        return run.members.size() > 2
                && run.sequence() == 1
                && Evidence.share(run, c -> !c.inside() && c.form() == Form.RUN_IN && c.titleLength() <= LONG_SENTENCE)
                        == 1;
    }
}
