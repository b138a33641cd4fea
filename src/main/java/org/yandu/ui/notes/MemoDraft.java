package org.yandu.ui.notes;

import java.time.Instant;
import org.yandu.annotation.Memo;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Writing;
import org.yandu.workspace.MemoWriting;

/** The writing of one memo: what was written at one sitting is one step. */
final class MemoDraft {

    private final Desk desk;
    private final Writing<Memo> writing;

    /** @param memo an empty sheet at first */
    MemoDraft(Desk desk, Memo memo) {
        this.desk = desk;
        this.writing = new Writing<>(desk, memo, MemoDraft::same, this::keep);
    }

    Memo memo() {
        return writing.written();
    }

    void write(String title, String text) {
        writing.write(memo().written(title, text, memo().modified()));
    }

    void keep() {
        writing.keep();
    }

    private void keep(Memo sheet) {
        desk.gate()
                .changeLibrary(workspace -> MemoWriting.write(
                                workspace.store().memo(sheet.id()).orElse(null), sheet, Instant.now())
                        .map(change -> change.about("memo:" + sheet.id())));
    }

    /** It has been changed by something else, such as an undo; whether that is to be shown. */
    boolean changed(Memo now) {
        return writing.isOvertaken(now);
    }

    private static boolean same(Memo one, Memo other) {
        return one.title().equals(other.title()) && one.text().equals(other.text());
    }
}
