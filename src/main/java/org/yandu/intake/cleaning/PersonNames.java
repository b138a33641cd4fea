package org.yandu.intake.cleaning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yandu.document.Folding;

/** Names of people as they are set: 陈　亮, 林静1　王晓明2, 张三、李四, □ 温如玉. */
final class PersonNames {

    /** One, close or set to a width, or of somebody from abroad. */
    static final String ONE =
            "(?:[\\p{IsHan}]{2,4}|\\p{IsHan}{2,6}[·‧]\\p{IsHan}{2,6}|[\\p{IsHan}] {1,2}[\\p{IsHan}](?: {1,2}[\\p{IsHan}])?|[a-z][a-z.'-]{1,20}(?: [a-z][a-z.'-]{0,20}){1,3})";

    /** 张三 or 张 三 or 张三 李四 on a line of its own below the title. */
    private static final Pattern LINE = Pattern.compile("[\\p{IsHan}]{3}|(?:" + FamilyNames.COMPOUND
            + ")\\p{IsHan}{1,2}|[\\p{IsHan}](?: {1,4}[\\p{IsHan}]){1,2}|" + ONE + "(?:[ 、,]{1,8}" + ONE + "){1,9}");

    /** Words that texts are divided by, and that begin like names. */
    private static final Pattern WORD = Pattern.compile(
            "余论|方[法案]|程序|范[围例文]|安[全排]|金融|段落|高度|史[料话实]|章[程节]|石油|常[识见规]|白[话皮]|江[南河]|黄河|马上|于是|任务|计[划算]|施工|管理|钟声|解[读析说]|简[介报讯]|时[评间]");

    private static final Pattern WIDE = Pattern.compile("\\p{IsHan}(?: {1,3}\\p{IsHan}){1,2}");

    /** 秋石: two characters may be anything, unless what stands around says that they are a name. */
    private static final Pattern SHORT = Pattern.compile("\\p{IsHan}{2}");

    /** The numbers of the institutes behind names of authors. */
    private static final Pattern INSTITUTE =
            Pattern.compile("(?<=[\\p{IsHan}\\p{IsLatin}])\\s?[\\d¹²³⁴*＊†①-⑨](?:,?[\\d¹²³⁴*＊†①-⑨])*(?=$|[ 　、,，])");

    /** □ and the like before the name of the author, as newspapers set it. */
    private static final Pattern SIGN = Pattern.compile("^\\p{So}+\\s*");

    private static final Pattern NOTE = Pattern.compile("\\s*(?:[*＊①]|[\\[〔]\\d{1,2}[\\]〕])$");

    /** 黃郁文(Yu-Wen Huang), 罗霞（召集人） */
    private static final Pattern LATIN =
            Pattern.compile("[(（](?:[A-Za-z\\s-]+|召集人|执笔人?|主笔|[组組]长|[组組]長|[牵牽]头人?|[牵牽]頭人?|第一提案人|[领領][衔銜])[)）]");

    /** What stands between the names of those who wrote together. */
    private static final Pattern ROLES = Pattern.compile(
            "(?:^|(?:[、，,;；]|(?<![A-Za-z.'’-])[\\s\\u3000]|[\\s\\u3000](?![A-Za-z]))+)(?:本报|本刊|特约)?(?:记者|通讯员|实习生)?[\\s\\u3000:：]*");

    /** 谭　越　邢　墨: two names of two characters, all set to one width. */
    private static final Pattern PAIR =
            Pattern.compile("^(\\p{IsHan})[ \\u3000]+(\\p{IsHan})[ \\u3000]+(\\p{IsHan})[ \\u3000]+(\\p{IsHan})$");

    private static final Pattern APART = Pattern.compile("\\p{IsHan}{2,3}");

    private static final Pattern SET_WIDE =
            Pattern.compile("(?<=(?:^|[\\s\\u3000、，,])\\p{IsHan})[ \\u3000]{1,4}(?=\\p{IsHan}(?:$|[\\s\\u3000、，,]))");

    /** More names one below the other are a list of the text. */
    private static final int MOST_BELOW = 5;

    private PersonNames() {}

    /** Names with 、 between them, each without the space that sets it to the width of three. */
    static String listed(String said) {
        String close = SET_WIDE.matcher(PAIR.matcher(said.strip()).replaceFirst("$1$2、$3$4"))
                .replaceAll("");
        String bare = LATIN.matcher(close).replaceAll("");
        List<String> parts =
                Stream.of(ROLES.split(bare)).filter(name -> !name.isBlank()).toList();
        List<String> names = parts.stream().filter(name -> !Offices.is(name)).toList();
        return String.join("、", names.isEmpty() ? parts : names);
    }

    /** Without □ before it and the sign of a footnote behind it. */
    static String plain(String name) {
        String bare = NOTE.matcher(SIGN.matcher(name).replaceFirst("")).replaceFirst("");
        return INSTITUTE.matcher(bare).replaceAll("");
    }

    /** Without □ or ○, behind which journals set who wrote; the same line where it has none. */
    static Line unsigned(Line line) {
        Matcher sign = SIGN.matcher(line.words());
        return sign.find() && sign.end() < line.length()
                ? line.with(line.words().substring(sign.end()))
                : line;
    }

    /** Whether a line is names and nothing else; those of many institutes are names whatever they begin with. */
    static boolean isLine(Line line) {
        String name = plain(line.folded());
        // Single characters with spaces between are a name set to a width.
        boolean wide = WIDE.matcher(name).matches() && FamilyNames.mayBegin(name);
        boolean placed = INSTITUTE.matcher(line.folded()).results().limit(2).count() == 2;
        return LINE.matcher(name).matches()
                && (placed || wide || FamilyNames.begin(name))
                && !IssuerFinder.isOrgan(line);
    }

    /** Whether it is a word that begins like a name. */
    static boolean isWord(String folded) {
        return WORD.matcher(folded).matches();
    }

    /** 林静, right between the title and the first paragraph. */
    static boolean isShort(Line line) {
        return SHORT.matcher(line.folded()).matches()
                && FamilyNames.begin(line.folded())
                && !WORD.matcher(line.folded()).matches();
    }

    /** 程度　江河　安定: two and more, each beginning like a name, with wide spaces between them. */
    static boolean areApart(String words) {
        String[] each = words.split("\\u3000+");
        return each.length > 1
                && Stream.of(each)
                        .allMatch(name -> APART.matcher(name).matches() && FamilyNames.begin(Folding.inPlace(name)));
    }

    /** Names and those on the lines below, each alone on its line. */
    static String withThoseBelow(String listed, List<Line> below) {
        StringBuilder all = new StringBuilder(listed);
        below.stream()
                .takeWhile(line -> isLine(line) && listed(plain(line.words())).indexOf('、') < 0)
                .limit(MOST_BELOW)
                .forEach(line -> all.append('、').append(listed(plain(line.words()))));
        return all.toString();
    }

    /** Whether it may be one where the day or the source stands right below. */
    static boolean mayBeLine(Line line) {
        String name = plain(line.folded());
        return (LINE.matcher(name).matches() || SHORT.matcher(name).matches())
                && FamilyNames.mayBegin(name)
                && !IssuerFinder.isOrgan(line);
    }
}
