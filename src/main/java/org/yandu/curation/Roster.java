package org.yandu.curation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.task.Assignment;
import org.yandu.annotation.task.HandIn;
import org.yandu.curation.Returned.Sender;
import org.yandu.curation.view.Adjudication;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.workspace.Store;

/**
 * Who may give back under which name. The key of a student's first file is trusted and remembered with what was merged, so that it is
 * forgotten again when the merge is undone; another key under the same name is refused until the instructor says that it is the same
 * person.
 */
final class Roster {

    private final Set<String> accepted;
    private final Set<String> others;
    private final Map<String, @Nullable String> keys = new HashMap<>();

    /** @param accepted fingerprints of keys that may take over a name */
    Roster(Store store, Set<String> accepted) {
        this.accepted = accepted;
        this.others = new HashSet<>(store.coders());
        for (Assignment assignment : store.assignments()) {
            others.add(assignment.maker());
            for (HandIn handIn : store.handIns(assignment.id())) {
                keys.merge(handIn.coder(), handIn.signer() == null ? "" : handIn.signer(), Roster::known);
            }
        }
        others.removeAll(keys.keySet());
        // Also while nothing has been decided yet.
        others.add(Adjudication.REFERENCE);
    }

    private static String known(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    /** Whether a student of this name has given back before. */
    boolean knows(String coder) {
        return keys.containsKey(coder);
    }

    /** Why a file is refused; remembers its key when it is not. */
    Optional<Problem> refusal(Sender sender) {
        if (sender.coder().isBlank() || others.contains(sender.coder())) {
            return Optional.of(Problem.of(Kind.PACKET_NAME, sender.file(), sender.coder()));
        }
        String known = keys.get(sender.coder());
        String now = sender.signer() == null ? "" : sender.signer();
        if (known != null && !known.isEmpty() && !known.equals(now) && !accepted.contains(now)) {
            return Optional.of(Problem.of(Kind.PACKET_SIGNER, sender.file(), sender.coder()));
        }
        keys.put(sender.coder(), now);
        return Optional.empty();
    }
}
