package org.yandu.ui.notes;

import org.yandu.workspace.Change;

/** What is typed is kept in every pause, and is undone as a whole. */
final class Strokes {

    private Strokes() {}

    static Change ofComment(Change change, String annotationId) {
        return change;
    }

    static Change ofMemo(Change change, String memoId) {
        return change;
    }
}
