package org.yandu.ui.versions;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.ui.shell.Awaited;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;

/**
 * Corrections that were left without being saved. They are remembered with the library, so that closing the window, another language or
 * another library loses none; for the JavaFX thread, but read and written down aside, for one may be as long as its text.
 */
public final class Drafts {

    private static final String KEPT = "drafts";

    private final Desk desk;
    private final Map<String, Draft> byVersion = new HashMap<>();

    /** Of texts that nobody went on with since, too. */
    private final Map<String, Left> kept = new TreeMap<>();

    private final Awaited there = new Awaited(this::read);

    public Drafts(Desk desk) {
        this.desk = desk;
        there.ask();
    }

    private void read() {
        Set<String> shown = desk.library().documents().stream()
                .map(Document::currentVersion)
                .collect(Collectors.toSet());
        desk.background()
                .read(
                        Job.named("job.drafts"),
                        () -> Left.swept(kept(), shown, LocalDate.now(ZoneId.systemDefault())),
                        found -> {
                            kept.putAll(found);
                            there.came();
                            remember();
                        },
                        there::failed);
    }

    private Map<String, Left> kept() {
        return DraftLines.parse(desk.workspace().store().preference(KEPT).orElse(""));
    }

    /** Runs it when it is known what was left: now, or as soon as it has been read. Only then can a correction begin or end. */
    void whenRead(Runnable then) {
        there.whenThere(then);
    }

    /** The one that was left, or a new one. */
    Draft of(DocumentVersion version, int place) {
        return byVersion.computeIfAbsent(version.id(), id -> {
            Draft draft = new Draft(version, place);
            Optional.ofNullable(kept.get(id))
                    .map(Left::change)
                    .filter(change -> change.fits(version.text()))
                    .ifPresent(change -> draft.resume(change, place));
            return draft;
        });
    }

    boolean isLeft(String versionId) {
        return byVersion.containsKey(versionId) || kept.containsKey(versionId);
    }

    /** What was left here becomes the version's text: it is no draft any more. */
    void saved(DocumentVersion before, String text) {
        if (isLeft(before.id())) {
            Draft draft = of(before, 0);
            if (draft.text().equals(text)) {
                forget(draft);
            }
        }
    }

    void forget(Draft draft) {
        byVersion.remove(draft.base().id());
        kept.remove(draft.base().id());
        remember();
    }

    /** Writes down what a draft has become. */
    void keep(Draft draft) {
        if (draft.isChanged()) {
            kept.put(draft.base().id(), new Left(draft.change(), null));
        } else {
            kept.remove(draft.base().id());
        }
        remember();
    }

    private void remember() {
        if (!desk.gate().canWrite()) {
            return;
        }
        Map<String, Left> now = Map.copyOf(kept);
        desk.background()
                .write(
                        Job.named("job.drafts_keep"),
                        () -> {
                            desk.workspace().store().keepWords(KEPT, DraftLines.format(now));
                            return true;
                        },
                        done -> {});
    }
}
