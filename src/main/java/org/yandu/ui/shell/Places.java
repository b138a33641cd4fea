package org.yandu.ui.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Bookmark;
import org.yandu.document.CodePoints;
import org.yandu.outline.OutlineTree;
import org.yandu.workspace.OpenDocument;

/** Names places in documents that are not open: it takes the outline, which is worked out aside and kept for a while. */
public final class Places {

    /** More documents than a list shows at a time; an outline is some tens of kilobytes. */
    private static final int KEPT = 64;

    private record Chart(OutlineTree outline, CodePoints codePoints) {}

    private final Desk desk;
    private final Map<String, Chart> outlines = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, List<Runnable>> waiting = new HashMap<>();

    public Places(Desk desk) {
        this.desk = desk;
    }

    /** Tells the place, at once when the outline is at hand. */
    public void of(Annotation annotation, Consumer<String> show) {
        of(
                annotation.documentId(),
                annotation.versionId(),
                codePoints -> annotation.span().start(),
                show);
    }

    public void of(Bookmark bookmark, Consumer<String> show) {
        of(
                bookmark.documentId(),
                bookmark.versionId(),
                codePoints -> bookmark.span().start(),
                show);
    }

    /** @param start in code points */
    public void of(String documentId, String versionId, int start, Consumer<String> show) {
        of(documentId, versionId, codePoints -> codePoints.toUtf16(start), show);
    }

    private void of(String documentId, String versionId, ToIntFunction<CodePoints> offset, Consumer<String> show) {
        Chart known = desk.opened(documentId)
                .filter(open -> open.version().id().equals(versionId))
                .map(Places::chart)
                .orElseGet(() -> outlines.get(versionId));
        if (known != null) {
            show.accept(known.outline().placeAt(offset.applyAsInt(known.codePoints())));
            return;
        }
        List<Runnable> others = waiting.get(versionId);
        Runnable again = () -> of(documentId, versionId, offset, show);
        if (others != null) {
            others.add(again);
        } else {
            waiting.put(versionId, new ArrayList<>(List.of(again)));
            desk.background()
                    .read(
                            Job.named("job.list"),
                            () -> desk.workspace().version(documentId, versionId),
                            open -> {
                                keep(open);
                                List<Runnable> asked = waiting.remove(versionId);
                                if (asked != null && open.version().id().equals(versionId)) {
                                    asked.forEach(Runnable::run);
                                }
                            },
                            // Or nobody would ever ask for it again, such as when a redo brings it back.
                            () -> waiting.remove(versionId));
        }
    }

    private static Chart chart(OpenDocument open) {
        return new Chart(open.outline(), open.version().codePoints());
    }

    private void keep(OpenDocument open) {
        outlines.put(open.version().id(), chart(open));
        if (outlines.size() > KEPT) {
            outlines.remove(outlines.keySet().iterator().next());
        }
    }
}
