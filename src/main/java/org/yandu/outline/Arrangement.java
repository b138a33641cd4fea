package org.yandu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.document.TextSpan;

/**
 * A text in another order than it stands in: a view, in which every place keeps its offset in the text. A version has at most one.
 *
 * @param versionId the text its spans count in
 * @param parts in the order they are to be read; whole lines or parts of lines, not overlapping. What none of them holds stands
 *     where it stood, before the parts when it stands before all of them, else behind them
 */
public record Arrangement(String id, String documentId, String versionId, List<Part> parts) {

    /**
     * A stretch that is read as one.
     *
     * @param span in UTF-16 units of the text
     * @param heading whether it heads the parts that follow until the next heading
     */
    public record Part(TextSpan span, boolean heading) {}

    /**
     * A heading and what it heads.
     *
     * @param heading empty for what is read before the first heading
     * @param first index of its first part, the heading if it has one, among all parts
     */
    public record Section(Optional<Part> heading, List<Part> paragraphs, int first) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }

        /** How many parts it is made of. */
        public int size() {
            return paragraphs.size() + (heading.isPresent() ? 1 : 0);
        }
    }

    public Arrangement {
        parts = List.copyOf(parts);
    }

    /** @param to index the part has afterwards */
    public Arrangement moved(int from, int to) {
        List<Part> all = new ArrayList<>(parts);
        all.add(to, all.remove(from));
        return new Arrangement(id, documentId, versionId, all);
    }

    /** @return the same with one part behind the last of a section */
    public Arrangement movedInto(int from, int section) {
        Section target = sections().get(section);
        int behind = target.first() + target.size();
        return moved(from, from < behind ? behind - 1 : behind);
    }

    /** @param to place among the sections that this one, with all it heads, has afterwards */
    public Arrangement movedSection(int from, int to) {
        List<Section> sections = new ArrayList<>(sections());
        sections.add(to, sections.remove(from));
        List<Part> all = new ArrayList<>();
        for (Section section : sections) {
            section.heading().ifPresent(all::add);
            all.addAll(section.paragraphs());
        }
        return new Arrangement(id, documentId, versionId, all);
    }

    /** In reading order; the first has no heading when something is read before it. */
    public List<Section> sections() {
        List<Section> all = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= parts.size(); i++) {
            if (i == parts.size() || parts.get(i).heading()) {
                boolean headed = parts.get(from).heading();
                Optional<Part> heading = headed ? Optional.of(parts.get(from)) : Optional.empty();
                all.add(new Section(heading, parts.subList(headed ? from + 1 : from, i), from));
                from = i;
            }
        }
        return parts.isEmpty() ? List.of() : all;
    }

    /** What is read, in text units, from one stretch to the next. */
    public List<TextSpan> spans() {
        return parts.stream().map(Part::span).toList();
    }
}
