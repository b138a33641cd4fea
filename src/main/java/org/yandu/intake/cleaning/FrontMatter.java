package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Folding;
import org.yandu.document.TextSpan;
import org.yandu.intake.manuscript.Dates;
import org.yandu.intake.manuscript.Facts;

/**
 * What programs for notes and for sites write between two rules above a Markdown text: its properties, one a line or as a list below their name.
 *
 * @param lines of it, with both rules
 * @param ofPage whether it says where on the web the text was
 * @param facts that it tells of the text
 */
record FrontMatter(List<TextSpan> lines, boolean ofPage, Facts facts) {

    static final FrontMatter NONE = new FrontMatter(List.of(), false, Facts.NONE);

    private static final String RULE = "---";

    /** Lines between the rules; more is a text. */
    private static final int MOST = 60;

    /** What such programs call a property; other names stand beside one of these. */
    private static final Set<String> KNOWN = Set.of(
            ("title subtitle date author authors tags tag categories category layout description source created published publishdate updated "
                            + "modified lastmod draft slug aliases alias url link permalink cover lang keywords toc id uuid cssclass cssclasses")
                    .split(" "));

    private static final Pattern WHERE = Pattern.compile("[\\p{IsHan}a-z_-]{2,12}\\s*:\\s*[\"']?https?://\\S+");

    private static final Pattern PROPERTY = Pattern.compile("([\\p{IsHan}a-z_-]{1,24})\\s*:(?:\\s+(.*)|)");

    private static final Pattern ITEM = Pattern.compile("-\\s+(.*)");

    /** "[[王建国]]", and [甲, 乙] around a list. */
    private static final Pattern DRESS = Pattern.compile("^[\"'\\[]+|[\"'\\]]+$");

    private static final Pattern QUOTES = Pattern.compile("^[\"']|[\"']$|^\\[\\[|]]$");

    private static final Pattern PARTED = Pattern.compile("[,，、]\\s*(?![^\"]*\"$)");

    FrontMatter {
        lines = List.copyOf(lines);
    }

    private record Property(String name, List<String> values) {}

    static FrontMatter of(String text) {
        if (!text.startsWith(RULE)) {
            return NONE;
        }
        List<TextSpan> lines = new ArrayList<>();
        List<Property> properties = new ArrayList<>();
        boolean known = false;
        boolean ofPage = false;
        for (int from = 0; from < text.length() && lines.size() <= MOST; ) {
            int lineEnd = text.indexOf('\n', from);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            String words = text.substring(from, end).strip();
            boolean rule = words.equals(RULE);
            boolean deep = from < end && Character.isWhitespace(text.charAt(from));
            if (rule || !words.isEmpty()) {
                lines.add(new TextSpan(from, end));
            }
            if (rule && from > 0) {
                return known ? new FrontMatter(lines, ofPage, facts(properties)) : NONE;
            }
            if (!rule && !words.isEmpty()) {
                String folded = Folding.inPlace(words);
                if (!isProperty(words, folded, deep, properties)) {
                    return NONE;
                }
                ofPage |= WHERE.matcher(folded).matches();
                known |= ofPage || !deep && KNOWN.contains(properties.getLast().name);
            }
            from = end + 1;
        }
        return NONE;
    }

    /** Takes a line for a property, or for more of the one above it. */
    private static boolean isProperty(String words, String folded, boolean deep, List<Property> properties) {
        Matcher item = ITEM.matcher(words);
        Matcher property = PROPERTY.matcher(folded);
        if (!properties.isEmpty() && item.matches()) {
            properties.getLast().values.add(item.group(1));
            return true;
        }
        if (!deep && property.matches()) {
            List<String> values = new ArrayList<>();
            if (property.start(2) >= 0) {
                values.add(words.substring(property.start(2)));
            }
            properties.add(new Property(property.group(1), values));
            return true;
        }
        return deep && !properties.isEmpty();
    }

    private static Facts facts(List<Property> properties) {
        String date = value(properties, Set.of("date", "published", "publishdate", "发布时间", "发布日期", "日期"), false);
        Dates.Found day = date == null ? null : Dates.first(Folding.inPlace(date));
        String source = value(properties, Set.of("来源", "site", "publisher"), false);
        return new Facts(
                value(properties, Set.of("title", "标题", "题目"), false),
                value(properties, Set.of("author", "authors", "作者"), true),
                day == null ? null : day.iso(),
                source == null || source.contains("://") ? null : source);
    }

    /** @param several whether commas part what stands in one line; in a title they do not */
    private static @Nullable String value(List<Property> properties, Set<String> names, boolean several) {
        Pattern dress = several ? DRESS : QUOTES;
        for (Property property : properties) {
            String said = names.contains(property.name)
                    ? property.values.stream()
                            .flatMap(value -> several ? PARTED.splitAsStream(value) : Stream.of(value))
                            .map(value ->
                                    dress.matcher(value.strip()).replaceAll("").strip())
                            .filter(value -> !value.isEmpty())
                            .collect(Collectors.joining("、"))
                    : "";
            if (!said.isEmpty()) {
                return said;
            }
        }
        return null;
    }
}
