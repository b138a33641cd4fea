package org.yandu.ui.suggest;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;

/** What the reader has said since the last learning. What is taken back again was not said, and what is said again after that was. */
final class Said {

    /** Of how many texts each was. */
    private final Map<Set<Edit>, Integer> texts = new HashMap<>();

    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** @param of how many texts are looked at that it touches */
    void heed(Change change, int of) {
        if (texts.remove(Set.copyOf(change.inverse().edits())) == null && of > 0) {
            texts.put(Set.copyOf(change.edits()), of);
        }
        count.set(texts.values().stream().mapToInt(each -> each).sum());
    }

    void clear() {
        texts.clear();
        count.set(0);
    }
}
