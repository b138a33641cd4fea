package org.yandu.retrieval.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yandu.annotation.Markup;
import org.yandu.document.DocumentVersion;
import org.yandu.document.SearchText;
import org.yandu.document.TextSpan;
import org.yandu.outline.OutlineNode;
import org.yandu.outline.OutlineTree;

/**
 * A text with its headings, which can be cut into stretches.
 *
 * @param markup what is marked in it; two places marked with one theme are the more likely to belong together
 */
public record Reading(DocumentVersion version, OutlineTree outline, Markup markup) {

    /** A text in which nothing is marked. */
    public Reading(DocumentVersion version, OutlineTree outline) {
        this(version, outline, Markup.EMPTY);
    }

    /** In text order; a section comes before those it holds. */
    public List<Stretch> stretches(Grain grain) {
        SearchText text = SearchText.of(version);
        List<Stretch> all = new ArrayList<>();
        if (grain == Grain.SECTION) {
            outline.roots().forEach(root -> addSections(root, text, Wording.NONE, all));
        } else {
            addParagraphs(text, all);
        }
        return all;
    }

    private void addSections(OutlineNode node, SearchText text, Wording above, List<Stretch> all) {
        Wording heading = above;
        if (node.isHeading()) {
            heading = heading(text, node);
            all.add(new Stretch(
                    node.extent(),
                    node.place(),
                    node.title(),
                    heading,
                    above,
                    Wording.of(text, version.text(), new TextSpan(named(node), node.bodyEnd())),
                    themes(node.extent())));
        }
        for (OutlineNode child : node.children()) {
            addSections(child, text, heading, all);
        }
    }

    /** Where a heading's words begin: the third article of one law has nothing to do with the third of another. */
    private int named(OutlineNode node) {
        int at = node.span().start();
        return version.text().startsWith(node.marker(), at) ? at + node.marker().length() : at;
    }

    private Wording heading(SearchText text, OutlineNode node) {
        return node.title().isEmpty()
                ? Wording.NONE
                : Wording.of(
                        text,
                        version.text(),
                        new TextSpan(
                                named(node), Math.max(named(node), node.span().end())));
    }

    /** The line that a counted paragraph begins in, up to the next one that is counted or to the line's end. */
    private void addParagraphs(SearchText text, List<Stretch> all) {
        List<Integer> starts = outline.paragraphStarts();
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            int end = version.paragraphAt(start).span().end();
            if (i + 1 < starts.size()) {
                end = Math.min(end, starts.get(i + 1));
            }
            TextSpan span = new TextSpan(start, Math.max(start, end));
            List<OutlineNode> headings = outline.pathAt(start).stream()
                    .filter(OutlineNode::isHeading)
                    .toList();
            all.add(paragraph(text, span, headings, isAlone(starts, i, headings)));
        }
    }

    /** Whether it is all that stands below its heading. */
    private static boolean isAlone(List<Integer> starts, int i, List<OutlineNode> headings) {
        if (headings.isEmpty()) {
            return false;
        }
        TextSpan section = headings.getLast().extent();
        return headings.getLast().children().stream().noneMatch(OutlineNode::isHeading)
                && (i == 0 || starts.get(i - 1) < section.start())
                && (i + 1 == starts.size() || starts.get(i + 1) >= section.end());
    }

    /** One that is all its section says is told by the section's heading as well, as it is read. */
    private Stretch paragraph(SearchText text, TextSpan span, List<OutlineNode> headings, boolean alone) {
        Wording above = headings.isEmpty() ? Wording.NONE : heading(text, headings.getLast());
        Wording own = Wording.of(text, version.text(), span);
        return new Stretch(
                span,
                outline.placeAt(span.start()),
                "",
                Wording.NONE,
                above,
                alone ? above.with(own) : own,
                themes(span));
    }

    private Set<String> themes(TextSpan span) {
        return markup.in(span).stream().flatMap(mark -> mark.codes().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
