package org.yandu.intake.cleaning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What news say at the beginning of their first paragraph: 新华社江州8月31日电（记者卢晓）, 汉南日报讯（记者李曼、王笛）.
 *
 * @param agency whose news it is; {@code null} where it only says that it is this paper's
 * @param reporters with 、 between them
 */
record Dateline(@Nullable String agency, @Nullable String reporters) {

    static final Dateline NONE = new Dateline(null, null);

    /** It opens one of the first paragraphs. */
    private static final int LINES = 30;

    private static final Pattern NEWS = Pattern.compile(
            "^(?:(本报|本刊|本台|本网)|((?:新华社|中新社|中新网|人民网|新华网)|\\p{IsHan}{2,8}(?:日报|晚报|早报|时报|商报|网)))(?:\\p{IsHan}{0,8}\\d{1,2}月\\d{1,2}日)?(?:讯|电)\\s*(?:\\((?:\\p{IsHan}{2,6}报?)?(?:首席|见习|实习)?记者\\s*([^()]{2,40})\\))?");

    static Dateline of(List<Line> lines) {
        for (Line line : lines.subList(0, Math.min(LINES, lines.size()))) {
            Matcher m = NEWS.matcher(line.folded());
            if (m.find()) {
                String agency = m.start(2) < 0 ? null : line.words().substring(m.start(2), m.end(2));
                String reporters =
                        m.start(3) < 0 ? null : Reporters.listed(line.words().substring(m.start(3), m.end(3)));
                return new Dateline(agency, reporters);
            }
        }
        return NONE;
    }
}
