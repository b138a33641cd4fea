package org.yandu.exchange.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.exchange.script.Script.Part;
import org.yandu.exchange.markdown.Block;
import org.yandu.exchange.markdown.Markdown;

/**
 * Own text, written in Markdown, as parts of a script. CommonMark knows no footnotes: {@code [^1]} and the lines that begin with {@code
 * [^1]:} are taken out before it is parsed. A line end that was typed begins a new paragraph, as in Chinese every line has its indent.
 */
final class OwnWords {

    /** {@code [^name]: words}, with the lines below it that are moved in. */
    private static final Pattern DEFINITION =
            Pattern.compile("(?m)^ {0,3}\\[\\^([^\\]\\s]+)]:[ \\t]*(.*(?:\\R[ \\t]+\\S.*)*)(?:\\R|\\z)");

    private static final Pattern REFERENCE = Pattern.compile("\\[\\^([^\\]\\s]+)]");

    /** Private characters around the number of a reference while the text is parsed. */
    private static final Pattern HELD = Pattern.compile("\uE001(\\d+)\uE002");

    private final Notes notes;
    private final List<String> references = new ArrayList<>();
    private final Map<String, String> definitions = new TreeMap<>();
    private final Map<String, Note> numbered = new HashMap<>();

    private OwnWords(Notes notes) {
        this.notes = notes;
    }

    /** @param level of the section it stands in */
    static List<Part> parts(String markdown, int level, Notes notes) {
        OwnWords words = new OwnWords(notes);
        List<Block> blocks = Markdown.parse(words.withoutNotes(markdown));
        int highest = blocks.stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .mapToInt(Block::level)
                .min()
                .orElse(1);
        List<Part> parts = new ArrayList<>();
        blocks.forEach(block -> words.add(block, level - highest + 1, parts));
        words.unreferenced().forEach(rest -> parts.add(Part.Words.of(List.of(Run.of(rest)))));
        return parts;
    }

    /** Paragraphs only: what was meant for a heading is one too. */
    static List<Part.Words> paragraphs(String markdown, Notes notes) {
        return parts(markdown, 0, notes).stream()
                .map(part -> part instanceof Part.Words words ? words : plain(part))
                .toList();
    }

    private static Part.Words plain(Part part) {
        return Part.Words.of(List.of(Run.of(part instanceof Part.Heading heading ? heading.words() : "")));
    }

    private String withoutNotes(String markdown) {
        String clean = markdown.replaceAll("[\uE001\uE002]", "");
        for (MatchResult found : DEFINITION.matcher(clean).results().toList()) {
            definitions.putIfAbsent(found.group(1), found.group(2).replaceAll("\\s*\\R\\s*", " ").strip());
        }
        Matcher reference = REFERENCE.matcher(DEFINITION.matcher(clean).replaceAll("\n"));
        return reference.replaceAll(found -> {
            if (!definitions.containsKey(found.group(1))) {
                return Matcher.quoteReplacement(found.group());
            }
            references.add(found.group(1));
            return "\uE001" + (references.size() - 1) + "\uE002";
        });
    }

    private List<String> unreferenced() {
        return definitions.entrySet().stream()
                .filter(each -> !references.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private void add(Block block, int shift, List<Part> parts) {
        switch (block.kind()) {
            case RULE -> {}
            case HEADING ->
                parts.add(new Part.Heading(
                        Math.max(1, block.level() + shift),
                        HELD.matcher(block.text()).replaceAll("").replaceAll("\\s*\\n\\s*", " "),
                        0,
                        0,
                        false));
            case WORDS, CODE -> {
                String marker = block.marker();
                for (List<Run> line : lines(block)) {
                    parts.add(new Part.Words(block.nested(), marker, block.quoted() > 0, line));
                    marker = "";
                }
            }
        }
    }

    private List<List<Run>> lines(Block block) {
        List<List<Run>> lines = new ArrayList<>();
        lines.add(new ArrayList<>());
        for (org.yandu.exchange.markdown.Run run : block.runs()) {
            String[] parts = run.text().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(new ArrayList<>());
                }
                held(parts[i], run, lines.getLast());
            }
        }
        lines.removeIf(List::isEmpty);
        return lines;
    }

    /** Words with the notes that were held in them. */
    private void held(String text, org.yandu.exchange.markdown.Run style, List<Run> runs) {
        Matcher held = HELD.matcher(text);
        int from = 0;
        while (held.find()) {
            add(text.substring(from, held.start()), style, runs);
            runs.add(Run.of(note(references.get(Integer.parseInt(held.group(1))))));
            from = held.end();
        }
        add(text.substring(from), style, runs);
    }

    private static void add(String text, org.yandu.exchange.markdown.Run style, List<Run> runs) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, style.strong(), style.emphasis(), List.of(), null));
        }
    }

    /** The same note where it is referred to again. */
    private Note note(String name) {
        Note known = numbered.get(name);
        if (known != null) {
            return known;
        }
        List<Run> runs = Markdown.parse(definitions.getOrDefault(name, "")).stream()
                .flatMap(block -> block.runs().stream())
                .map(run -> new Run(run.text(), run.strong(), run.emphasis(), List.of(), null))
                .toList();
        Note note = notes.add(Note.Kind.FOOT, false, runs);
        numbered.put(name, note);
        return note;
    }
}
