package org.yandu.exchange.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Footnotes, which CommonMark does not know: {@code [^1]} and the lines that begin with {@code [^1]:} are taken out before a text is
 * parsed. In place of each reference a sign is held in it that means nothing to the parser.
 */
public final class Footnotes {

    /** {@code [^name]: words}, with the lines below it that are moved in. */
    private static final Pattern DEFINITION =
            Pattern.compile("(?m)^ {0,3}\\[\\^([^\\]\\s]+)]:[ \\t]*(.*(?:\\R[ \\t]+\\S.*)*)(?:\\R|\\z)");

    private static final Pattern REFERENCE = Pattern.compile("(?<!\\\\)\\[\\^([^\\]\\s]+)]");

    /** Private characters around the number of a reference while the text is parsed. */
    private static final Pattern HELD = Pattern.compile("\uE001(\\d+)\uE002");

    private final List<String> references = new ArrayList<>();
    private final Map<String, String> definitions = new LinkedHashMap<>();
    private final String text;

    private Footnotes(String markdown) {
        String clean = markdown.replaceAll("[\uE001\uE002]", "");
        for (MatchResult found : DEFINITION.matcher(clean).results().toList()) {
            definitions.putIfAbsent(
                    found.group(1),
                    found.group(2).replaceAll("\\s*\\R\\s*", " ").strip());
        }
        Matcher reference = REFERENCE.matcher(DEFINITION.matcher(clean).replaceAll("\n"));
        text = reference.replaceAll(found -> {
            if (!definitions.containsKey(found.group(1))) {
                return Matcher.quoteReplacement(found.group());
            }
            references.add(found.group(1));
            return "\uE001" + (references.size() - 1) + "\uE002";
        });
    }

    public static Footnotes of(String markdown) {
        return new Footnotes(markdown);
    }

    /**
     * A text with other signs in place of its references.
     *
     * @param known makes that of a note which is there, at its words too
     * @param unknown makes that of one which is not
     */
    public static String renamed(String markdown, UnaryOperator<String> known, UnaryOperator<String> unknown) {
        Set<String> names = DEFINITION
                .matcher(markdown)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        return REFERENCE
                .matcher(markdown)
                .replaceAll(found -> Matcher.quoteReplacement(
                        (names.contains(found.group(1)) ? known : unknown).apply(found.group(1))));
    }

    /** To be parsed; what it holds is found again by {@link #apart}. */
    public String text() {
        return text;
    }

    /** Names of the notes, each once, in the order they are referred to. */
    public List<String> names() {
        return references.stream().distinct().toList();
    }

    /** What a note says, as Markdown; empty when there is no such note. */
    public String words(String name) {
        return definitions.getOrDefault(name, "");
    }

    /** What notes say that nothing refers to. */
    public List<String> unreferenced() {
        return definitions.entrySet().stream()
                .filter(each -> !references.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Takes parsed words apart, in their order: words that are not empty, and names of notes. */
    public void apart(String parsed, Consumer<String> words, Consumer<String> note) {
        Matcher held = HELD.matcher(parsed);
        int from = 0;
        while (held.find()) {
            tell(parsed.substring(from, held.start()), words);
            note.accept(references.get(Integer.parseInt(held.group(1))));
            from = held.end();
        }
        tell(parsed.substring(from), words);
    }

    private static void tell(String words, Consumer<String> to) {
        if (!words.isEmpty()) {
            to.accept(words);
        }
    }

    /** Parsed words without the notes in them. */
    public static String without(String parsed) {
        return HELD.matcher(parsed).replaceAll("");
    }

    /** A number in a circle; beyond 50 there are no such characters. */
    public static String sign(int number) {
        int character = number <= 20
                ? 0x2460 + number - 1
                : number <= 35 ? 0x3251 + number - 21 : number <= 50 ? 0x32B1 + number - 36 : 0;
        return character == 0 ? String.valueOf(number) : Character.toString(character);
    }
}
