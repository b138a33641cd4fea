package org.yandu.intake.cleaning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Folding;

/** Who is named in brackets at the end of a piece of news: （张巨峰）, （文/图 刘玺东 易赛楠）, （记者 陈智 整合）. */
final class Reporters {

    /** It ends one of so many last paragraphs; below them a page may say more. */
    private static final int PARAGRAPHS = 2;

    private static final Pattern SENTENCE = Pattern.compile("[。!?]");

    private static final Pattern END = Pattern.compile(
            "[。!?\";…)]\\s*\\(\\s*((?:本报|本刊|本网|本台)?(?:全媒体|首席|见习|实习)?(?:记者|通讯员|文/图|图/文|文图|图文|采写|文/)[:/\\s]*)?([\\p{IsHan} 、,]{2,30}?)\\s*\\)$");

    /** What they did, behind the names. */
    private static final Pattern ROLE = Pattern.compile("(?:整合|整理|编译|综合|报道|摄影报道|摄影|图文|文图|供图|供稿|采写|[文图摄])");

    private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2,3}");

    /** 金融办, 江北区, 程序员, 贺电, 张家港: what no label says is a person is none when it ends like these. */
    private static final Pattern NOBODY =
            Pattern.compile("[办局委厅部院区市县省镇乡村街路会队站所社处科室组台网报馆校厂店园城港湾州盟旗员证电函件稿图表]$|中心$|^(?:江苏|江西|安徽|黑龙江|云南|宁夏)$");

    /** One of two characters alone may be anything: 武昌, 余姚. */
    private static final int SURE = 3;

    private static final Pattern GAP = Pattern.compile("[\\s\\u3000、,，]+(?:通讯员|记者|实习生)?[\\s\\u3000]*");

    /** News say where they are from. */
    private static final Pattern NEWS = Pattern.compile("(?:来源于?|稿源|转自)[:|]|^《[^》]{2,16}》");

    private Reporters() {}

    /**
     * @param lines of the whole text
     * @param head its first ones; names without a label are believed only where it names a source
     */
    static @Nullable String find(List<Line> lines, List<Line> head) {
        boolean news =
                head.stream().anyMatch(line -> NEWS.matcher(line.folded()).find());
        int left = PARAGRAPHS;
        for (int i = lines.size() - 1; i >= head.size() && left > 0; i--) {
            Line line = lines.get(i);
            left -= SENTENCE.matcher(line.folded()).find() ? 1 : 0;
            Matcher m = line.folded().endsWith(")") ? END.matcher(line.folded()) : null;
            if (m != null && m.find() && (m.start(1) >= 0 || news)) {
                String names = listed(line.words().substring(m.start(2), m.end(2)));
                if (areNames(names, m.start(1) >= 0)) {
                    return names;
                }
            }
        }
        return null;
    }

    /** Names with 、 between them, without what they did. */
    static String listed(String words) {
        // Whoever is named behind another role took the pictures: 张三 摄影 李四.
        String bare = Stream.of(GAP.split(words.strip()))
                .dropWhile(Reporters::isRole)
                .takeWhile(word -> !isRole(word))
                .collect(Collectors.joining(" "));
        return PersonNames.listed(bare);
    }

    private static boolean isRole(String word) {
        return ROLE.matcher(Folding.inPlace(word)).matches();
    }

    private static boolean areNames(String names, boolean labelled) {
        List<String> each = Stream.of(names.split("、")).map(Folding::inPlace).toList();
        boolean sure = labelled || each.stream().anyMatch(name -> name.length() >= SURE);
        return !names.isEmpty() && sure && each.stream().allMatch(name -> isName(name, labelled));
    }

    private static boolean isName(String folded, boolean labelled) {
        boolean begins = labelled
                ? FamilyNames.mayBegin(folded)
                : FamilyNames.begin(folded) && !NOBODY.matcher(folded).find();
        return NAME.matcher(folded).matches() && begins && !FamilyNames.isCity(folded) && !PersonNames.isWord(folded);
    }
}
