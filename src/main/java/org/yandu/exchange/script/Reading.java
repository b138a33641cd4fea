package org.yandu.exchange.script;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Overlaps;
import org.yandu.annotation.task.Assignment;
import org.yandu.annotation.task.Question;
import org.yandu.codebook.Code;
import org.yandu.document.Document;
import org.yandu.document.TextSpan;
import org.yandu.exchange.markdown.Markdown;
import org.yandu.exchange.paper.Blocks;
import org.yandu.exchange.paper.Blocks.Block;
import org.yandu.exchange.script.Script.Part;
import org.yandu.language.Texts;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Workspace;

/**
 * Texts to be read on paper as a script: a document, or all that a packet gives out with its questions. Answers the instructor has in mind
 * are never in it.
 */
public final class Reading {

    /**
     * What is wanted.
     *
     * @param marks that are shown
     * @param comments whether their comments stand in footnotes
     * @param numbered whether paragraphs are numbered, as places name them
     */
    public record Wish(Predicate<Annotation> marks, boolean comments, boolean numbered) {}

    private final Workspace workspace;
    private final Texts texts;
    private final Wish wish;
    private final Notes notes = new Notes();
    private final List<Part> parts = new ArrayList<>();
    private final Set<String> themes = new LinkedHashSet<>();
    private final Asking asking;
    private int questions;

    private Reading(Workspace workspace, Texts texts, Wish wish) {
        this.workspace = workspace;
        this.texts = texts;
        this.wish = wish;
        this.asking = new Asking(workspace, texts, notes, false);
    }

    public static Script of(Workspace workspace, Document document, Wish wish, Texts texts) {
        Reading reading = new Reading(workspace, texts, wish);
        OpenDocument open = workspace.version(document.id(), document.currentVersion());
        List<Block> blocks = Blocks.of(open);
        reading.text(open, blocks, 0);
        String below = blocks.stream()
                .filter(block -> block.kind() == Blocks.Kind.SUBTITLE || block.kind() == Blocks.Kind.BYLINE)
                .map(block -> words(open, block))
                .collect(Collectors.joining(" · "));
        return reading.script(document.title(), below, document.added());
    }

    /** Every text under a heading of its own, behind it the questions about it; those about several or none stand at the end. */
    public static Script of(Workspace workspace, Assignment assignment, Wish wish, Texts texts) {
        Reading reading = new Reading(workspace, texts, wish);
        if (!assignment.note().isBlank()) {
            reading.parts.addAll(OwnWords.paragraphs(assignment.note(), reading.notes));
        }
        for (Assignment.Reading each : assignment.readings()) {
            workspace.state().document(each.documentId()).ifPresent(document -> {
                OpenDocument open = workspace.version(each.documentId(), each.versionId());
                reading.parts.add(new Part.Heading(1, document.title(), 0, 0, true));
                reading.text(open, Blocks.of(open), 1);
                reading.ask(assignment, about -> about.equals(Set.of(each.documentId())), 2);
            });
        }
        reading.ask(assignment, about -> about.size() != 1, 1);
        return reading.script(assignment.title(), assignment.maker(), assignment.made());
    }

    private Script script(String title, String kind, Instant modified) {
        return new Script(
                new Script.Head(title, kind, 0, modified),
                parts,
                notes.all(),
                workspace.state().codebook().pick(themes),
                List.of());
    }

    private void ask(Assignment assignment, Predicate<Set<String>> wanted, int level) {
        List<Question> asked = assignment.questions().stream()
                .filter(question -> wanted.test(question.targets().stream()
                        .map(Question.Target::documentId)
                        .collect(Collectors.toSet())))
                .toList();
        if (!asked.isEmpty()) {
            parts.add(new Part.Heading(level, texts.get("handout.questions"), 0, 0, false));
            asked.forEach(question -> parts.add(asking.of(question, ++questions)));
        }
    }

    private static String words(OpenDocument open, Block block) {
        return block.pieces().stream()
                .map(open.version()::quote)
                .collect(Collectors.joining())
                .strip()
                .replaceAll("[\\s\\u3000]+", " ");
    }

    /** @param above how many headings stand over it */
    private void text(OpenDocument open, List<Block> blocks, int above) {
        OpenDocument shown = open.showing(wish.marks());
        Map<Annotation, Integer> lastBlock = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            int block = i;
            shown.markup().in(blocks.get(i).span()).forEach(mark -> lastBlock.put(mark, block));
        }
        Map<Integer, List<Annotation>> ending =
                lastBlock.keySet().stream().collect(Collectors.groupingBy(lastBlock::get));
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            switch (block.kind()) {
                case TITLE -> {}
                case HEADING -> parts.add(new Part.Heading(block.level() + above, words(open, block), 0, 0, false));
                // Below the title of a single text; under that of one of several they are its first words.
                case SUBTITLE, BYLINE -> {
                    if (above > 0) {
                        parts.add(Part.Words.of(List.of(Run.of(words(open, block)))));
                    }
                }
                case BODY ->
                    parts.add(new Part.Words(
                            0,
                            "",
                            false,
                            runs(shown, block, ending.getOrDefault(i, List.of())),
                            wish.numbered() ? block.paragraph() : 0));
            }
        }
    }

    /** @param ending marks whose comments stand here: they go on in no other block */
    private List<Run> runs(OpenDocument open, Block block, List<Annotation> ending) {
        List<Run> runs = new ArrayList<>();
        List<Annotation> marks = open.markup().in(block.span());
        Map<Annotation, TextSpan> last = last(block, ending);
        for (TextSpan piece : block.pieces()) {
            for (Overlaps.Run run : Overlaps.flatten(piece, marks)) {
                Set<String> ids = new LinkedHashSet<>();
                run.annotations().forEach(mark -> ids.addAll(mark.codes()));
                themes.addAll(ids);
                List<Code> codes = workspace.state().codebook().pick(ids);
                int from = run.span().start();
                for (int to : cuts(run.span(), block.strong())) {
                    boolean strong = block.strong().contains(from);
                    runs.add(new Run(open.version().text().substring(from, to), strong, false, codes, null));
                    from = to;
                }
                comments(run, last, runs);
            }
        }
        return runs;
    }

    /** The last piece of the block each of the marks lies on that are in no block behind it. */
    private static Map<Annotation, TextSpan> last(Block block, List<Annotation> ending) {
        Map<Annotation, TextSpan> last = new HashMap<>();
        for (TextSpan piece : block.pieces()) {
            for (Overlaps.Run run : Overlaps.flatten(piece, ending)) {
                run.annotations().forEach(mark -> last.put(mark, run.span()));
            }
        }
        return last;
    }

    private static Set<Integer> cuts(TextSpan span, TextSpan strong) {
        Set<Integer> cuts = new TreeSet<>();
        for (int bound : new int[] {strong.start(), strong.end(), span.end()}) {
            if (bound > span.start() && bound <= span.end()) {
                cuts.add(bound);
            }
        }
        return cuts;
    }

    /** Behind the last of the words they are about. */
    private void comments(Overlaps.Run run, Map<Annotation, TextSpan> last, List<Run> runs) {
        for (Annotation mark : run.annotations()) {
            // What is marked in pieces inside a run of several ends where its own last piece does.
            TextSpan end = last.get(mark);
            boolean ends = end != null && end.end() == run.span().end();
            if (wish.comments() && ends && !mark.comment().isBlank()) {
                String words = Markdown.plain(mark.comment()).replaceAll("\\s*\\n\\s*", " ");
                runs.add(Run.of(notes.add(Note.Kind.FOOT, false, List.of(Run.of(words)))));
            }
        }
    }
}
