package org.yandu.exchange.accession;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Folding;
import org.yandu.outline.numbers.Numeral;

/**
 * Which of two texts of one document is the older: by the date its head says, by a date in the file's name, by the number of the
 * draft, by what the draft is called. Where they say nothing of the same kind, neither is.
 */
final class Age {

    /** 2023-04-13, 2023.4.13, 2023年4月13日, 20230413; months alone too. */
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d\\d)(?:[-._年/ ]?(1[0-2]|0?[1-9])(?:[-._月/ ]?([12]\\d|3[01]|0?[1-9]))?)?(?!\\d)");

    /** 第二稿, 十一稿, 2稿, v2, V1.3, 版本2; not the v of Nov 12. */
    private static final Pattern NUMBER = Pattern.compile("([一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九]|(?<!\\d)\\d{1,2})稿"
            + "|(?:(?<![a-z])(?:v|ver|version)|版本|修订|修改)[ ._-]?(\\d{1,2})(?!\\d)(?:\\.(\\d{1,2}))?");

    /** What the stages of a draft are called, the earliest first; a name that says nothing of it stands between the first two. */
    private static final List<List<String>> STAGES = List.of(
            List.of("初稿", "草稿", "草案", "讨论稿", "征求意见", "draft"),
            List.of("修订", "修改", "修正", "送审", "报批", "审议稿", "revised"),
            List.of("定稿", "终稿", "最终", "正式", "印发", "final"));

    private Age() {}

    /**
     * @param one, other names of files without their folders
     * @return negative when one is the older, positive when the other is, 0 when nothing says so
     */
    static int compare(Gist one, String name, Gist other, String otherName) {
        int byHead = dates(one.header().date(), other.header().date());
        if (byHead != 0) {
            return byHead;
        }
        String here = stem(name) + " " + bracketed(one.header().title());
        String there = stem(otherName) + " " + bracketed(other.header().title());
        int byDate = dates(date(here), date(there));
        int byNumber = byDate != 0 ? byDate : numbers(number(here), number(there));
        return byNumber != 0 ? byNumber : Double.compare(stage(here), stage(there));
    }

    /** A title without what it says about the draft: 关于…的意见（征求意见稿） and 关于…的意见（修订稿） are one. */
    static String title(String title) {
        String folded = Folding.fold(title);
        int open = folded.lastIndexOf('(');
        boolean ends = open > 0 && folded.endsWith(")");
        String inside = ends ? folded.substring(open + 1, folded.length() - 1) : "";
        boolean draft = !inside.isEmpty()
                && (inside.endsWith("稿")
                        || NUMBER.matcher(inside).find()
                        || STAGES.stream().flatMap(List::stream).anyMatch(inside::contains));
        return draft ? folded.substring(0, open) : folded;
    }

    private static String bracketed(String title) {
        String folded = Folding.fold(title);
        return folded.substring(title(title).length());
    }

    private static String stem(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        // White space stays: it parts a number from a date.
        int dot = folded.lastIndexOf('.');
        return Folding.inPlace(dot > 0 ? folded.substring(0, dot) : folded);
    }

    /** Of two dates that are not equally exact only what both say counts. */
    private static int dates(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return 0;
        }
        int length = Math.min(one.length(), other.length());
        return one.substring(0, length).compareTo(other.substring(0, length));
    }

    private static @Nullable String date(String words) {
        Matcher matcher = DATE.matcher(words);
        String last = null;
        while (matcher.find()) {
            last = matcher.group(1) + part(matcher.group(2)) + part(matcher.group(3));
        }
        return last;
    }

    private static String part(@Nullable String number) {
        return number == null ? "" : "-" + (number.length() == 1 ? "0" + number : number);
    }

    /** -1 when there is none. */
    private static double number(String words) {
        Matcher matcher = NUMBER.matcher(words);
        double last = -1;
        while (matcher.find()) {
            String draft = matcher.group(1);
            last = draft == null
                    ? Integer.parseInt(matcher.group(2))
                            + (matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3)) / 100.0)
                    : Numeral.read(draft);
        }
        return last;
    }

    private static int numbers(double one, double other) {
        return one < 0 || other < 0 ? 0 : Double.compare(one, other);
    }

    private static double stage(String words) {
        for (int i = STAGES.size() - 1; i >= 0; i--) {
            if (STAGES.get(i).stream().anyMatch(words::contains)) {
                return i;
            }
        }
        return 0.5;
    }
}
