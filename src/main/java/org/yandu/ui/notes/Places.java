package org.yandu.ui.notes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.yandu.annotation.Annotation;
import org.yandu.outline.OutlineTree;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.workspace.OpenDocument;

/** Names places in documents that are not open: it takes the outline, which is worked out aside and kept for a while. */
final class Places {

    /** More documents than a list shows at a time; an outline is some tens of kilobytes. */
    private static final int KEPT = 64;

    private final Desk desk;
    private final Map<String, OutlineTree> outlines = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, List<Runnable>> waiting = new HashMap<>();

    Places(Desk desk) {
        this.desk = desk;
    }

    /** Tells the place, at once when the outline is at hand. */
    void of(Annotation annotation, Consumer<String> show) {
        of(annotation.documentId(), annotation.versionId(), annotation.span().start(), show);
    }

    /** @param offset in UTF-16 units of the version */
    void of(String documentId, String version, int offset, Consumer<String> show) {
        OutlineTree outline = desk.opened(documentId)
                .filter(open -> open.version().id().equals(version))
                .map(OpenDocument::outline)
                .orElseGet(() -> outlines.get(version));
        if (outline != null) {
            show.accept(outline.placeAt(offset));
            return;
        }
        List<Runnable> others = waiting.get(version);
        Runnable again = () -> of(documentId, version, offset, show);
        if (others != null) {
            others.add(again);
        } else {
            waiting.put(version, new ArrayList<>(List.of(again)));
            desk.background().read(Job.named("job.list"), () -> desk.workspace().version(documentId, version), open -> {
                keep(open);
                List<Runnable> asked = waiting.remove(version);
                if (asked != null && open.version().id().equals(version)) {
                    asked.forEach(Runnable::run);
                }
            });
        }
    }

    private void keep(OpenDocument open) {
        outlines.put(open.version().id(), open.outline());
        if (outlines.size() > KEPT) {
            outlines.remove(outlines.keySet().iterator().next());
        }
    }
}
