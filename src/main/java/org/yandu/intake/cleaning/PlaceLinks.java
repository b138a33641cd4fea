package org.yandu.intake.cleaning;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lists of the sites of other governments, 南昌市人民政府, below 上级政府网站 and the like, or of provinces alone: one a line or beside one another.
 * Such a list is as long as a country has places, and says nothing of where a text ends.
 */
final class PlaceLinks {

    /** Two or three may sign a paper together. */
    private static final int FEWEST = 4;

    private static final String PROVINCE =
            "北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门";

    private static final String ONE = "(?:(?:" + PROVINCE
            + ")(?:[省市]|自治区)?|\\p{IsHan}{2,12}(?:人民政府|管委会|政府网|政务网|信息网|门户网)(?:网|网站|门户网站)?|\\p{IsHan}{1,9}(?:[市县区州盟旗]|新区|开发区|高新区))";

    private static final Pattern ALONE = Pattern.compile(PROVINCE);

    private static final Pattern PLACES = Pattern.compile(ONE + "(?:[\\s|·、]+" + ONE + ")*+");

    private PlaceLinks() {}

    /** Whether words are the short name of a province. */
    static boolean isProvince(String folded) {
        return ALONE.matcher(folded).matches();
    }

    /** The lines that are in such a list. */
    static BitSet in(List<Line> lines) {
        BitSet listed = new BitSet();
        int from = 0;
        int names = 0;
        for (int i = 0; i <= lines.size(); i++) {
            int here = i < lines.size() ? names(lines.get(i)) : 0;
            if (here == 0) {
                if (names >= FEWEST) {
                    listed.set(from, i);
                }
                from = i + 1;
                names = 0;
            }
            names += here;
        }
        return listed;
    }

    private static int names(Line line) {
        String folded = line.folded();
        return PLACES.matcher(folded).matches() ? folded.split("[\\s|·、]+").length : 0;
    }
}
