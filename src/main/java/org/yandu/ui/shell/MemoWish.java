package org.yandu.ui.shell;

import org.yandu.annotation.Memo;

/** What a reader wants with memos; the room {@code ui.notes} fulfils it. */
public sealed interface MemoWish {

    /** To begin one about something. */
    record Begin(Memo.Subject subject) implements MemoWish {}

    /** To see one, or that it is gone. */
    record Show(String memoId) implements MemoWish {}
}
