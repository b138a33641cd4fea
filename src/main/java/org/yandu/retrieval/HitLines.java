package org.yandu.retrieval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.outline.OutlineNode;
import org.yandu.outline.OutlineTree;
import org.yandu.outline.Outliner;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Workspace;

/** The hits in one document line by line, each with the section it stands in. */
public final class HitLines {

    /**
     * A hit that can be shown.
     *
     * @param span in UTF-16 units of the version
     * @param section the heading it stands under, such as 一（二） 法治政府; empty before the first
     * @param place such as 一（二）第2段
     */
    public record Line(String documentId, String versionId, TextSpan span, Kwic kwic, String section, String place) {}

    private final TextHits hits;
    private final HitReader reader;
    private final OutlineTree outline;

    private HitLines(TextHits hits, HitReader reader, OutlineTree outline) {
        this.hits = hits;
        this.reader = reader;
        this.outline = outline;
    }

    /** Reads the text, and its outline when it is not open. */
    public static HitLines of(Workspace workspace, TextHits hits) {
        HitReader reader = HitReader.of(workspace, hits);
        OutlineTree outline = workspace
                .opened(hits.document().id())
                .filter(open -> open.version().id().equals(hits.versionId()))
                .map(OpenDocument::outline)
                .orElseGet(() -> Outliner.outline(
                        reader.version(),
                        hits.document().header(),
                        workspace.store().corrections(hits.versionId())));
        return new HitLines(hits, reader, outline);
    }

    public int size() {
        return reader.size();
    }

    /** How many hits there are under every heading, by what {@link Line#section} says, in text order. */
    public Map<String, Integer> sections() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < reader.size(); i++) {
            counts.merge(section(reader.span(i).start()), 1, Integer::sum);
        }
        return counts;
    }

    /** Some of them. */
    public List<Line> lines(int from, int until, int width) {
        DocumentVersion version = reader.version();
        int end = Math.min(until, reader.size());
        List<Kwic> kwics = Searcher.kwic(version, hits.places().part(from, Math.max(from, end), 0), width);
        List<Line> lines = new ArrayList<>(kwics.size());
        for (int i = 0; i < kwics.size(); i++) {
            TextSpan span = reader.span(from + i);
            lines.add(new Line(
                    version.documentId(),
                    version.id(),
                    span,
                    kwics.get(i),
                    section(span.start()),
                    outline.placeAt(span.start())));
        }
        return lines;
    }

    private String section(int offset) {
        List<OutlineNode> path =
                outline.pathAt(offset).stream().filter(OutlineNode::isHeading).toList();
        if (path.isEmpty()) {
            return "";
        }
        OutlineNode last = path.getLast();
        return last.marker().isEmpty() ? last.title() : last.place() + " " + last.title();
    }
}
