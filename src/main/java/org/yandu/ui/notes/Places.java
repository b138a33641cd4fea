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
        String version = annotation.versionId();
        OutlineTree outline = desk.opened(annotation.documentId())
                .filter(open -> open.version().id().equals(version))
                .map(OpenDocument::outline)
                .orElseGet(() -> outlines.get(version));
        if (outline != null) {
            show.accept(outline.placeAt(annotation.span().start()));
            return;
        }
        List<Runnable> others = waiting.get(version);
        Runnable again = () -> of(annotation, show);
        if (others != null) {
            others.add(again);
        } else {
            waiting.put(version, new ArrayList<>(List.of(again)));
            desk.background().read(Job.named("job.list"), () -> read(annotation), open -> {
                keep(open);
                List<Runnable> asked = waiting.remove(version);
                if (asked != null && open.version().id().equals(version)) {
                    asked.forEach(Runnable::run);
                }
            });
        }
    }

    private OpenDocument read(Annotation annotation) {
        return desk.workspace().version(annotation.documentId(), annotation.versionId());
    }

    private void keep(OpenDocument open) {
        outlines.put(open.version().id(), open.outline());
        if (outlines.size() > KEPT) {
            outlines.remove(outlines.keySet().iterator().next());
        }
    }
}
