package org.yandu.ui.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;

/**
 * Reads that a change has overtaken: while somebody reads on another thread, an undo takes the text away. That is no trouble, for whoever
 * asked hears of the change and asks anew. Who asks for a text after he was told that it has gone is told calmly once more. For the JavaFX thread.
 */
final class Overtaken {

    private final Background background;
    /** Ids of documents and of their texts, and the number of the change that took them away. */
    private final Map<String, Integer> gone = new HashMap<>();

    private final Runnable sayGone;
    private int told;

    /** @param sayGone tells whoever asks for what has gone */
    Overtaken(Background background, Runnable sayGone) {
        this.background = background;
        this.sayGone = sayGone;
        background.overtaking(this::from);
    }

    /** A change is being told to everybody who shows something. */
    void follow(Change change) {
        told++;
        for (Edit edit : change.edits()) {
            String id = id(edit.after() != null ? edit.after() : edit.before());
            if (id != null && edit.after() == null) {
                gone.put(id, told);
            } else if (id != null) {
                gone.remove(id);
            }
        }
    }

    /** Of a document or its text. */
    private static @Nullable String id(@Nullable Object subject) {
        if (subject instanceof Document document) {
            return document.id();
        }
        return subject instanceof DocumentVersion version ? version.id() : null;
    }

    /** For a read that begins now: where its failure goes to. */
    private Consumer<Throwable> from(Consumer<Throwable> trouble) {
        int begun = told;
        return failure -> {
            if (isUnknown(failure)) {
                // It may have failed between the commit and the telling of it: judged when all has been told that is
                // written by now.
                background.keep(() -> background.onFx(() -> judge(begun, (ProblemException) failure, trouble)));
            } else {
                trouble.accept(failure);
            }
        };
    }

    private static boolean isUnknown(Throwable failure) {
        return failure instanceof ProblemException expected
                && expected.problem().kind() == Problem.Kind.DOCUMENT_UNKNOWN;
    }

    private void judge(int begun, ProblemException failure, Consumer<Throwable> trouble) {
        int last = failure.problem().args().stream()
                .mapToInt(id -> gone.getOrDefault(id, 0))
                .max()
                .orElse(0);
        if (last == 0) {
            trouble.accept(failure);
        } else if (last <= begun) {
            sayGone.run();
        }
    }
}
