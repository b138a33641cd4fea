package org.yandu.retrieval.parallel;

import java.util.ArrayList;
import java.util.List;
import org.yandu.document.DocumentVersion;
import org.yandu.document.SearchText;
import org.yandu.document.TextSpan;
import org.yandu.outline.OutlineNode;
import org.yandu.outline.OutlineTree;

/** A text with its headings, which can be cut into stretches. */
public record Reading(DocumentVersion version, OutlineTree outline) {

    /** In text order; a section comes before those it holds. */
    public List<Stretch> stretches(Grain grain) {
        SearchText text = SearchText.of(version);
        return grain == Grain.SECTION ? sections(text) : paragraphs(text);
    }

    private List<Stretch> sections(SearchText text) {
        return outline.nodes()
                .filter(OutlineNode::isHeading)
                .map(node -> new Stretch(
                        node.extent(),
                        node.place(),
                        node.title(),
                        Wording.of(text, node.span()),
                        Wording.of(text, node.extent())))
                .toList();
    }

    /** The line that a counted paragraph begins in, up to the next one that is counted or to the line's end. */
    private List<Stretch> paragraphs(SearchText text) {
        List<Integer> starts = outline.paragraphStarts();
        List<Stretch> all = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            int end = version.paragraphAt(start).span().end();
            if (i + 1 < starts.size()) {
                end = Math.min(end, starts.get(i + 1));
            }
            TextSpan span = new TextSpan(start, Math.max(start, end));
            all.add(new Stretch(span, outline.placeAt(start), "", Wording.NONE, Wording.of(text, span)));
        }
        return all;
    }
}
