package org.yandu.ui.versions;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yandu.document.DocumentVersion;

/** Corrections that were left without being saved, until the program ends; for the JavaFX thread. */
public final class Drafts {

    private final Map<String, Draft> byVersion = new HashMap<>();

    /** The one that was left, or a new one. */
    Draft of(DocumentVersion version, int place) {
        return byVersion.computeIfAbsent(version.id(), id -> new Draft(version, place));
    }

    Optional<Draft> left(String versionId) {
        return Optional.ofNullable(byVersion.get(versionId));
    }

    void forget(Draft draft) {
        byVersion.remove(draft.base().id());
    }
}
