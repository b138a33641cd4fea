package org.yandu.outline.runs;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.Candidate.Form;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.numbers.Style;

/**
 * （三）考生一般应在户口所在地报名并参加考试。…… of rules that are no law: numbered paragraphs whose first sentence is the rule itself and no name of
 * what is said. A heading that is a sentence says what to do and names nobody who has to (加强组织领导。), or is a thesis (……是……的举措。); a provision
 * says who shall, may or must. One of either kind says nothing of its row, most of it does.
 */
final class Provisions {

    private static final double MOST = 0.6;

    /** A heading of real papers that is a sentence has some ten characters, a provision some forty: the mean of a row. */
    private static final int MEAN = 20;

    /** Shorter ones say too little for somebody and what he shall do. */
    private static final int SHORTEST = 12;

    /** What is longer than a heading, unless it is a thesis. */
    private static final int LONG = 30;

    /** Somebody first: 必须坚持党的领导 is a thesis or a task; 基础一般 and 重构可以带来机遇 say how it is. */
    private static final Pattern RULES = Pattern.compile(
            "^.{2,40}?(?:应(?![急用对变届收])|须|不得|可以(?!带来|看|说|成为|预见|让|使)|不予|原则上|一般(?=[应不在由为按以须每于只])|由[^,。]{2,20}(?:负责|执行|承担|提出|审核|确定|办理|提供|支付|组织|制定|划定)|按照?[^,。]{2,40}(?:执行|办理|进行|处理|规定))");

    /** （一）符合下列条件的公民可以报名： */
    private static final Pattern LEADS = Pattern.compile("(?:如下|下列|以下)[^。;]{0,16}:$");

    private final CleanText text;
    private final Ground ground;

    Provisions(CleanText text, Ground ground) {
        this.text = text;
        this.ground = ground;
    }

    /** Whether most of a row are. */
    boolean are(Run run) {
        Style style = run.first().marker().style();
        boolean low = style.compareTo(Style.HAN_BRACKET) >= 0 && style.compareTo(Style.CIRCLED) <= 0;
        return low
                && run.members.size() > 1
                && Evidence.share(run, this::isOne) >= MOST
                && run.members.stream()
                                .mapToInt(Candidate::titleLength)
                                .average()
                                .orElse(0)
                        > MEAN;
    }

    private boolean isOne(Candidate candidate) {
        String title = text.folded.substring(candidate.titleStart(), candidate.titleEnd());
        if (isSaidMoreOf(candidate)) {
            return RULES.matcher(title).find();
        }
        if (candidate.form() == Form.PARAGRAPH) {
            return true;
        }
        boolean sentence = candidate.form() == Form.CLOSED_LINE || candidate.form() == Form.RUN_IN;
        if (!sentence || candidate.inside() || title.length() < SHORTEST) {
            return LEADS.matcher(title).find();
        }
        boolean thesis = title.indexOf('是') > 0;
        return RULES.matcher(title).find() || (!thesis && title.length() > LONG) || saysAll(candidate);
    }

    /** A paragraph below it divides a speech. */
    private boolean isSaidMoreOf(Candidate candidate) {
        int next = candidate.line() + 1;
        return next < text.lines.size() && ground.at(next) == null && Ground.isSentence(text, next);
    }

    /** The whole line, and the next number directly below it. */
    private boolean saysAll(Candidate candidate) {
        @Nullable Candidate next = ground.at(candidate.line() + 1);
        boolean last = candidate.line() + 1 == text.lines.size();
        return candidate.form() == Form.CLOSED_LINE && (last || (next != null && next.rank() == candidate.rank()));
    }
}
