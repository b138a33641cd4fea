package org.yandu.outline.head;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Folding;
import org.yandu.document.Header;

/** Whether a short line at the head of a text says only who wrote it, where and when: 王志远, （2020年3月2日）, 市委党校 李明. */
public final class Byline {

    private static final int LONGEST = 60;

    /** What may stand beside a name: his school, his post. */
    private static final int BESIDE = 14;

    private static final String DAY = "\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}"
            + "|(?:中华)?民国(?:\\d{1,3}|[〇零○一二三四五六七八九十百]{1,5})年(?:\\d{1,2}|[一二三四五六七八九十]{1,3})月"
            + "(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日)?"
            + "|[〇零○一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?";

    private static final Pattern DATE = Pattern.compile(DAY);

    /** A sentence, an address to those it is sent to, a heading. */
    private static final Pattern OTHER =
            Pattern.compile("[。;:,!?]$|[。;!?]|^(?:第|[\\[(]?[一二三四五六七八九十]+[\\])、.]|\\d+[.、](?!\\d))");

    private Byline() {}

    /** @param words of one line, as they stand in the text */
    public static boolean is(String words, Header header) {
        String line = Folding.fold(words);
        if (line.isEmpty() || line.length() > LONGEST || OTHER.matcher(line).find()) {
            return false;
        }
        String rest = line;
        for (String fact : facts(header)) {
            rest = rest.replace(fact, "");
        }
        Matcher date = DATE.matcher(rest);
        rest = date.replaceAll("");
        boolean says = rest.length() < line.length();
        long left = rest.chars().filter(Character::isLetter).count();
        return says && left <= BESIDE;
    }

    private static Iterable<String> facts(Header header) {
        return Stream.of(names(header.author()), whole(header.issuer()), whole(header.number()), whole(header.source()))
                .flatMap(each -> each)
                .map(Folding::fold)
                .filter(fact -> fact.length() > 1)
                .toList();
    }

    private static Stream<String> names(@Nullable String authors) {
        return authors == null ? Stream.empty() : Stream.of(authors.split("[、，,;；\\s]+"));
    }

    private static Stream<String> whole(@Nullable String fact) {
        return fact == null ? Stream.empty() : Stream.of(fact);
    }
}
