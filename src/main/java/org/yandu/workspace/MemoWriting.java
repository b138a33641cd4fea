package org.yandu.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Memo;

/** What readers write about a document, a theme, a lesson or the library, as changes to be applied. */
public final class MemoWriting {

    private MemoWriting() {}

    /** A sheet of paper; nothing is kept of it before something is written. */
    public static Memo blank(Memo.Subject subject, String coder, Instant now) {
        return new Memo(UUID.randomUUID().toString(), subject, "", "", coder, now, now);
    }

    /**
     * Keeps what was written. Empty when it is kept already, and when there was nothing and is nothing: a memo that has been kept
     * stays when its last word is deleted, for whoever deletes it may go on writing.
     *
     * @param kept as it is kept now, if it is
     * @param sheet whose title and text are to be kept
     */
    public static Optional<Change> write(@Nullable Memo kept, Memo sheet, Instant now) {
        if (kept == null) {
            return isBare(sheet)
                    ? Optional.empty()
                    : Optional.of(written(null, sheet.written(sheet.title(), sheet.text(), now)));
        }
        boolean same = kept.title().equals(sheet.title()) && kept.text().equals(sheet.text());
        return same ? Optional.empty() : Optional.of(written(kept, kept.written(sheet.title(), sheet.text(), now)));
    }

    private static Change written(@Nullable Memo before, Memo after) {
        return Change.of("change.memo", List.of(), List.of(new Edit.OfMemo(before, after)));
    }

    public static Change remove(Memo memo) {
        return Change.of("change.memo_remove", List.of(), List.of(new Edit.OfMemo(memo, null)));
    }

    /** Whether there is neither title nor text. */
    public static boolean isBare(Memo memo) {
        return memo.title().isBlank() && memo.text().isBlank();
    }
}
