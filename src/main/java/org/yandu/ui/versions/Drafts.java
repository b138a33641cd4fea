package org.yandu.ui.versions;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yandu.document.DocumentVersion;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;

/**
 * Corrections that were left without being saved. They are remembered with the library, so that closing the window, another language or
 * another library loses none; for the JavaFX thread.
 */
public final class Drafts {

    private static final String KEPT = "drafts";

    private final Desk desk;
    private final Map<String, Draft> byVersion = new HashMap<>();

    /** Of texts that nobody went on with since, too. */
    private final Map<String, Stretch> kept;

    private String remembered;

    public Drafts(Desk desk) {
        this.desk = desk;
        this.remembered = desk.workspace().store().preference(KEPT).orElse("");
        this.kept = new TreeMap<>(DraftLines.parse(remembered));
    }

    /** The one that was left, or a new one. */
    Draft of(DocumentVersion version, int place) {
        return byVersion.computeIfAbsent(version.id(), id -> {
            Draft draft = new Draft(version, place);
            Optional.ofNullable(kept.get(id))
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
            kept.put(draft.base().id(), draft.change());
        } else {
            kept.remove(draft.base().id());
        }
        remember();
    }

    private void remember() {
        String now = DraftLines.format(kept);
        if (!now.equals(remembered) && desk.gate().canWrite()) {
            remembered = now;
            desk.background()
                    .write(
                            Job.named("job.remember"),
                            () -> {
                                desk.workspace().store().setPreference(KEPT, now);
                                return true;
                            },
                            done -> {});
        }
    }
}
