package org.yandu.outline.order;

import java.util.ArrayList;
import java.util.List;
import org.yandu.document.TextSpan;
import org.yandu.outline.OutlineNode;
import org.yandu.outline.order.Arrangement.Part;

/**
 * How the parts of a disordered text belong together. Every span is where the words stand now.
 *
 * @param sections in the order of their numbers
 * @param before what leads to the first heading, in text order
 * @param after what fits nowhere or closes the text, in text order
 */
public record Proposal(List<Section> sections, List<TextSpan> before, List<TextSpan> after) {

    /** A heading and the paragraphs that belong to it, in text order but for those that count through. */
    public record Section(OutlineNode node, List<Belonging> paragraphs) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * A paragraph at its heading.
     *
     * @param paragraph one line, or a heading of a lower level with all it governs
     * @param reasons the strongest first
     * @param confidence from 0 to 1
     */
    public record Belonging(TextSpan paragraph, List<Because> reasons, double confidence) {
        public Belonging {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Why a paragraph belongs to a heading.
     *
     * @param key of the text that says it
     * @param args what it is filled with, such as the words shared
     */
    public record Because(String key, List<String> args) {
        public Because {
            args = List.copyOf(args);
        }
    }

    public Proposal {
        sections = List.copyOf(sections);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The view it proposes; what comes after the sections stands behind them anyway. */
    public Arrangement arrangement(String id, String documentId, String versionId) {
        List<Part> parts = new ArrayList<>();
        before.forEach(span -> parts.add(new Part(span, false)));
        for (Section section : sections) {
            parts.add(new Part(section.node().span(), true));
            section.paragraphs().forEach(one -> parts.add(new Part(one.paragraph(), false)));
        }
        return new Arrangement(id, documentId, versionId, parts);
    }
}
