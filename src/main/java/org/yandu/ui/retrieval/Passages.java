package org.yandu.ui.retrieval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.document.TextSpan;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.workspace.MarkRow;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Store;

/** The words of the marks in sight, read aside a screenful at a time and kept for a while. */
final class Passages {

    /** A few screens; each is some hundred characters. */
    private static final int KEPT = 600;

    /** Documents whose text and outline are at hand while one scrolls. */
    private static final int TEXTS = 12;

    /** As much as anybody reads around a passage, in UTF-16 units on each side; the view shows less of it. */
    static final int MOST_CONTEXT = 160;

    /** A mark as it is shown. Before and after are without noise. */
    record Shown(Annotation annotation, String place, String before, String after) {}

    private final Desk desk;
    private final Map<Long, Shown> shown = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, OpenDocument> texts = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<MarkRow> wanted = new LinkedHashSet<>();
    private Runnable come = () -> {};
    private int generation;
    private boolean reading;

    Passages(Desk desk) {
        this.desk = desk;
    }

    /** Told when words that were asked for have come. */
    void onCome(Runnable listener) {
        come = listener;
    }

    /** What is kept is of the past. */
    void forget() {
        generation++;
        shown.clear();
        wanted.clear();
        synchronized (texts) {
            texts.clear();
        }
    }

    /** The words of a mark; empty while they are on their way. */
    Optional<Shown> of(MarkRow row) {
        @Nullable Shown here = shown.get(row.row());
        if (here == null) {
            wanted.add(row);
            if (!reading) {
                reading = true;
                // After the other cells of this screenful have asked.
                desk.background().later(this::read);
            }
        }
        return Optional.ofNullable(here);
    }

    private void read() {
        List<MarkRow> rows = List.copyOf(wanted);
        wanted.clear();
        int asked = generation;
        if (rows.isEmpty()) {
            reading = false;
            return;
        }
        desk.background().read(Job.named("job.list"), () -> all(rows), found -> {
            reading = false;
            if (asked == generation) {
                found.forEach(shown::put);
                while (shown.size() > KEPT) {
                    shown.remove(shown.keySet().iterator().next());
                }
                come.run();
            }
            if (!wanted.isEmpty()) {
                reading = true;
                read();
            }
        });
    }

    private Map<Long, Shown> all(List<MarkRow> rows) {
        Map<Long, Shown> found = new LinkedHashMap<>();
        for (MarkRow row : rows) {
            annotations(desk.workspace().store(), List.of(row))
                    .forEach(annotation -> found.put(row.row(), shown(annotation)));
        }
        return found;
    }

    private Shown shown(Annotation annotation) {
        OpenDocument open = text(annotation.documentId(), annotation.versionId());
        String text = open.version().text();
        TextSpan span = annotation.span();
        int from = text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
        int line = text.indexOf('\n', span.end());
        int to = line < 0 ? text.length() : line;
        int before = whole(text, Math.max(Math.min(from, span.start()), span.start() - MOST_CONTEXT));
        int after = whole(text, Math.min(to, span.end() + MOST_CONTEXT));
        return new Shown(
                annotation,
                open.placeOf(annotation),
                open.version().quote(new TextSpan(before, span.start())).stripLeading(),
                open.version().quote(new TextSpan(span.end(), after)).stripTrailing());
    }

    private static int whole(String text, int offset) {
        return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
                ? offset - 1
                : offset;
    }

    /**
     * The annotations of these rows as they are now, each once. A row may have been given to another annotation since it was
     * read: the moment it was made tells.
     */
    static List<Annotation> annotations(Store store, List<MarkRow> rows) {
        Map<Long, MarkRow> asked = new LinkedHashMap<>();
        rows.forEach(row -> asked.put(row.row(), row));
        List<Annotation> found = new ArrayList<>();
        asked.forEach((place, row) -> store.annotationsAt(List.of(place)).stream()
                .filter(annotation -> annotation.created().equals(row.created())
                        && annotation.documentId().equals(row.documentId()))
                .forEach(found::add));
        return found;
    }

    /** A document with one of its texts, at hand or read. Any thread. */
    OpenDocument text(String documentId, String versionId) {
        synchronized (texts) {
            OpenDocument here = texts.get(versionId);
            if (here != null) {
                return here;
            }
        }
        OpenDocument read = desk.workspace().version(documentId, versionId);
        synchronized (texts) {
            texts.put(versionId, read);
            List<String> oldest = new ArrayList<>(texts.keySet());
            oldest.subList(0, Math.max(0, oldest.size() - TEXTS)).forEach(texts::remove);
        }
        return read;
    }
}
