package org.yandu.retrieval.names;

import java.util.EnumSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.workspace.NameKind;

/** Names that are no Chinese words: numbers of papers and of lines one calls, and Latin brands. */
final class NumberFinder {

    /** A paper is called by its number as well as by its title: 国办发〔2019〕35号, in whatever brackets; 国务院令第471号. */
    private static final Pattern PAPER = Pattern.compile("(?<![\\p{IsHan}])[\\p{IsHan}]{2,8}[\\[〔【(]\\d{4}[\\]〕】)](?:第)?\\d{1,4}号"
            + "|(?<![\\p{IsHan}])[\\p{IsHan}]{2,8}令第\\d{1,4}号|国务院第\\d{1,4}号令");

    /** 12345市民服务热线, “96611”投诉热线, 1999市民专线; a year in front of another thing is none. */
    private static final Pattern LINE = Pattern.compile("(?<![\\d.])(?:“(\\d{3,6})”|(1\\d{2,4}|9\\d{4,5}|400-?\\d{3}-?\\d{4}))"
            + "[\\p{IsHan}]{0,8}?(?:热线|专线|电话中心|服务平台|平台|服务电话)(?:服务)?(?:中心|平台)?"
            + "|(?<=拨打“?)(?:12|96)\\d{3}(?!\\d)|(?<=“)(?:12|96)\\d{3}(?=”)"
            + "|(?<=“)\\d{3,6}”(?:政策|工程|机制|模式|行动|工作法|计划)");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final Pattern BRAND = Pattern.compile("(?<![a-z])[a-z]{5,14}(?![a-z])");

    /** YouBike: words of the language have no capitals within. */
    private static final Pattern CAMEL = Pattern.compile("[A-Z]?[a-z]+[A-Z][a-z]+");

    private NumberFinder() {}

    static void find(Script script, Candidates candidates) {
        Matcher paper = PAPER.matcher(script.chars());
        while (paper.find()) {
            candidates.add(
                    script.words(paper.start(), paper.end()), NameKind.LAW, 0.9, EnumSet.of(Evidence.ENDING));
        }
        Matcher brand = BRAND.matcher(script.chars());
        while (brand.find()) {
            String words = script.words(brand.start(), brand.end());
            if (CAMEL.matcher(words).matches()) {
                candidates.add(words, NameKind.OTHER, NameFinder.SURE, EnumSet.of(Evidence.NAMED));
            }
        }
        Matcher line = LINE.matcher(script.chars());
        while (line.find()) {
            boolean year = line.group(2) != null
                    && YEAR.matcher(line.group(2)).matches()
                    && line.group().endsWith("平台");
            if (!year) {
                candidates.add(
                        script.words(line.start(), line.end()),
                        NameKind.SYSTEM,
                        0.7,
                        EnumSet.of(Evidence.ENDING, Evidence.NUMBERS));
            }
        }
    }
}
