package org.yandu.exchange.script;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.yandu.codebook.Code;

/**
 * A lesson as it is read from top to bottom.
 *
 * @param head what stands above it
 * @param notes of both kinds, in the order they are met
 * @param themes that are shown on its passages, in the order of the codebook
 * @param wrong what it quotes and the source has not so; only when asked for
 */
public record Script(Head head, List<Part> parts, List<Note> notes, List<Code> themes, List<Wrong> wrong) {

    /**
     * What stands above it.
     *
     * @param title never empty
     * @param kind such as 教案, in the language of the reader
     * @param minutes all sections take; 0 when nothing is said
     * @param modified when the lesson was last changed
     */
    public record Head(String title, String kind, int minutes, Instant modified) {

        /** The kind as it stands below the title: empty where the title says it, as a lesson does that has not been given one. */
        public String below() {
            return title.contains(kind) ? "" : kind;
        }
    }

    public Script {
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
        themes = List.copyOf(themes);
        wrong = List.copyOf(wrong);
    }

    public String title() {
        return head.title();
    }

    /** The same as a thing of another kind. */
    public Script called(String kind) {
        return new Script(new Head(head.title(), kind, head.minutes(), head.modified()), parts, notes, themes, wrong);
    }

    public List<Note> notes(Note.Kind kind) {
        return notes.stream().filter(note -> note.kind() == kind).toList();
    }

    /** Whose numbers other notes tell: 同①. */
    public Set<Note> told() {
        return notes.stream()
                .flatMap(note -> note.runs().stream())
                .map(Run::told)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    public List<Part.Heading> headings() {
        return parts.stream()
                .filter(Part.Heading.class::isInstance)
                .map(Part.Heading.class::cast)
                .toList();
    }

    /** What is written in one piece. */
    public sealed interface Part {

        /**
         * @param level from 1
         * @param minutes with what is in it; 0 when nothing is said
         * @param from minutes that have gone by when it begins
         * @param section whether it is a section of the lesson; others were written into own text
         */
        record Heading(int level, String words, int minutes, int from, boolean section) implements Part {}

        /**
         * A paragraph of own text.
         *
         * @param nested how many lists it stands in
         * @param marker of a list entry, on its first paragraph; otherwise empty
         * @param quoted whether it was written as a quotation
         * @param number that stands in the margin to find it by; 0 for none
         */
        record Words(int nested, String marker, boolean quoted, List<Run> runs, int number) implements Part {

            /** Characters of the longest label: one line, on any paper. */
            private static final int LABEL = 24;

            public Words {
                runs = List.copyOf(runs);
            }

            public Words(int nested, String marker, boolean quoted, List<Run> runs) {
                this(nested, marker, quoted, runs, 0);
            }

            public static Words of(List<Run> runs) {
                return new Words(0, "", false, runs);
            }

            /** Whether it is short and all in bold, like 回答: what it is about comes below, on the same page. */
            public boolean isLabel() {
                String words = Run.text(runs);
                return !words.isBlank()
                        && words.codePointCount(0, words.length()) <= LABEL
                        && runs.stream()
                                .allMatch(run -> run.strong() || run.text().isBlank());
            }
        }

        /**
         * @param paragraphs of the text's words, the last with the number of its note or its citation in brackets
         * @param source such as 《题名》三（二）第4段
         * @param themes that lie on it
         */
        record Passage(List<List<Run>> paragraphs, String source, List<Code> themes) implements Part {

            public Passage {
                paragraphs = paragraphs.stream().map(List::copyOf).toList();
                themes = List.copyOf(themes);
            }
        }

        /**
         * @param label such as 问题 3
         * @param words of the question; the demand to cite stands at their end
         * @param about places it is about
         * @param answer that the instructor has in mind; none when it is not to be in the file
         */
        record Ask(String id, String label, List<Words> words, List<String> about, List<Words> answer) implements Part {

            public Ask {
                words = List.copyOf(words);
                about = List.copyOf(about);
                answer = List.copyOf(answer);
            }
        }
    }

    /**
     * A quotation that is not as its source has it.
     *
     * @param verdict in the language of the reader
     * @param source where it most likely comes from; empty when it was found nowhere
     * @param repaired what the source says; empty when it was found nowhere
     */
    public record Wrong(String quoted, String verdict, String source, String repaired) {}
}
