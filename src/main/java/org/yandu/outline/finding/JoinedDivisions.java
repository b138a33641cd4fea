package org.yandu.outline.finding;

import java.util.regex.Pattern;
import org.yandu.document.TextSpan;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.Numeral;
import org.yandu.outline.numbers.Style;

/**
 * 第二章组织第一节代表大会第五条代表大会是……: in a law that was pasted without its line ends and blanks nothing parts the divisions from their titles, nor
 * these from the article below. Only where the text has articles throughout: elsewhere such words speak of a law.
 */
final class JoinedDivisions {

    private static final String NUMBER = "第[" + Numeral.CHINESE + "\\d]{1,5}";

    private static final String NAME = "[^。,;:!?第\\n]{1,16}";

    private static final Pattern ARTICLE = Pattern.compile("(?:^|[。\\n] {0,8})" + NUMBER + "条(?!例)");

    private static final Pattern ROW =
            Pattern.compile(NUMBER + "[编章节]" + NAME + "(?:" + NUMBER + "[章节]" + NAME + "){0,2}" + NUMBER + "条(?![例款])");

    /** Fewer may be mentioned. */
    private static final int FEWEST = 3;

    private final String folded;
    private final boolean law;

    JoinedDivisions(String folded) {
        this.folded = folded;
        this.law = ARTICLE.matcher(folded).results().limit(FEWEST).count() == FEWEST;
    }

    /** Whether a line holds any. */
    boolean areIn(TextSpan line) {
        return law && ROW.matcher(folded).region(line.start(), line.end()).find();
    }

    /** Whether one begins here, with its article to come. */
    boolean beginAt(int at, int limit) {
        return law && ROW.matcher(folded).region(at, limit).lookingAt();
    }

    /** Whether 第二条在国家…… behind a full stop may be an article. */
    boolean isArticle(Marker marker) {
        return law && marker.style() == Style.ARTICLE;
    }
}
