package org.yandu.exchange.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yandu.exchange.markdown.Block;
import org.yandu.exchange.markdown.Footnotes;
import org.yandu.exchange.markdown.Markdown;
import org.yandu.exchange.script.Script.Part;

/** Own text, written in Markdown, as parts of a script. A line end that was typed begins a new paragraph, as in Chinese every line has its indent. */
final class OwnWords {

    private final Notes notes;
    private final Footnotes footnotes;
    private final Map<String, Note> numbered = new HashMap<>();

    private OwnWords(Footnotes footnotes, Notes notes) {
        this.footnotes = footnotes;
        this.notes = notes;
    }

    /** @param level of the section it stands in */
    static List<Part> parts(String markdown, int level, Notes notes) {
        Footnotes footnotes = Footnotes.of(markdown);
        OwnWords words = new OwnWords(footnotes, notes);
        List<Block> blocks = Markdown.parse(footnotes.text());
        int highest = blocks.stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .mapToInt(Block::level)
                .min()
                .orElse(1);
        List<Part> parts = new ArrayList<>();
        blocks.forEach(block -> words.add(block, level - highest + 1, parts));
        footnotes.unreferenced().forEach(rest -> parts.add(Part.Words.of(List.of(Run.of(rest)))));
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

    private void add(Block block, int shift, List<Part> parts) {
        switch (block.kind()) {
            case RULE -> {}
            case HEADING ->
                parts.add(new Part.Heading(
                        Math.max(1, block.level() + shift),
                        Footnotes.without(block.text()).replaceAll("\\s*\\n\\s*", " "),
                        0,
                        0,
                        false));
            case WORDS, CODE, NOTE -> {
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
        footnotes.apart(
                text,
                words -> runs.add(new Run(words, style.strong(), style.emphasis(), List.of(), null)),
                name -> runs.add(Run.of(note(name))));
    }

    /** The same note where it is referred to again. */
    private Note note(String name) {
        Note known = numbered.get(name);
        if (known != null) {
            return known;
        }
        List<Run> runs = Markdown.parse(footnotes.words(name)).stream()
                .flatMap(block -> block.runs().stream())
                .map(run -> new Run(run.text(), run.strong(), run.emphasis(), List.of(), null))
                .toList();
        Note note = notes.add(Note.Kind.FOOT, false, runs);
        numbered.put(name, note);
        return note;
    }
}
