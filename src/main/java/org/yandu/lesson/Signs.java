package org.yandu.lesson;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands between the elements of an entry, after clause 6.2 and the examples of appendix B: {@code ：} before other title information
 * and {@code ，} between authors are full width in Chinese entries, all others half width with a blank behind. The edition of 2015 has
 * these two half width as well, and no blank before an issue and between dates, see its clause 7 and appendix A.
 */
final class Signs {

    /** More authors than this are named by the first three and 等 (7.1.2). */
    private static final int AUTHORS = 3;

    private static final Pattern BETWEEN_AUTHORS = Pattern.compile("\\s*[、，,；;/]\\s*|\\s{2,}|　+");

    /** Names written side by side with a blank between: 钱学森 刘再复. */
    private static final Pattern HAN_NAMES = Pattern.compile("\\p{IsHan}{2,4}( \\p{IsHan}{2,4})+");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** Between a title and what more it says (7.2.3), unless it stands between figures: 10:30. */
    private static final Pattern BEFORE_OTHER_TITLE =
            Pattern.compile("\\s*(?:—{2}|(?<![0-9０-９])[:：]|[:：](?![0-9０-９]))\\s*");

    private final boolean wide;

    Signs(Citing.Edition edition) {
        this.wide = edition == Citing.Edition.GBT_2025;
    }

    boolean isWide() {
        return wide;
    }

    /** Before other title information. */
    String colon(String title) {
        return isChinese(title) && wide ? "：" : ": ";
    }

    /** A title with the sign that is written before other title information. */
    String spaced(String title) {
        return isChinese(title) ? BEFORE_OTHER_TITLE.matcher(title).replaceAll(wide ? "：" : ": ") : title;
    }

    /** Authors as they are listed; empty for none. */
    String people(String author) {
        if (author.isEmpty()) {
            return "";
        }
        List<String> names = names(author);
        boolean chinese = isChinese(author);
        String comma = chinese && wide ? "，" : ", ";
        String first = names.stream().limit(AUTHORS).collect(Collectors.joining(comma));
        return names.size() <= AUTHORS ? first : first + comma + (chinese ? "等" : "et al.");
    }

    private static List<String> names(String author) {
        Pattern between = HAN_NAMES.matcher(author).matches() ? Pattern.compile(" ") : BETWEEN_AUTHORS;
        return Arrays.stream(between.split(author))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    static String paged(String element, String place) {
        return place.isEmpty() ? element : element.isEmpty() ? place : element + ": " + place;
    }

    static String listed(String first, String second) {
        return first.isEmpty() ? second : second.isEmpty() ? first : first + ", " + second;
    }

    static String sentence(String... elements) {
        return Arrays.stream(elements)
                .map(String::strip)
                .filter(element -> !element.isEmpty())
                .map(element -> element.endsWith(".") ? element.substring(0, element.length() - 1) : element)
                .collect(Collectors.joining(". ", "", "."));
    }

    /** Without the marks around the name of a paper or journal. */
    static String bare(String name) {
        return name.replaceAll("[《》]", "").strip();
    }

    private static boolean isChinese(String words) {
        return HAN.matcher(words).find();
    }

    static String known(@Nullable String fact) {
        return fact == null ? "" : fact.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
