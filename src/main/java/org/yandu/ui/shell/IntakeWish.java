package org.yandu.ui.shell;

import java.nio.file.Path;
import java.util.List;
import org.yandu.ui.parts.Clips;

/** What a reader wants with texts that come in or have come in; the room {@code ui.intake} fulfils it. */
public sealed interface IntakeWish {

    /** Files and folders, to be taken in. */
    record Files(List<Path> paths) implements IntakeWish {
        public Files {
            paths = List.copyOf(paths);
        }
    }

    /** Reading packets, and folders of them; the room {@code ui.packet} takes these. */
    record Packets(List<Path> paths) implements IntakeWish {
        public Packets {
            paths = List.copyOf(paths);
        }
    }

    /** A file that is a newer text of a document, whatever stands in it. */
    record Newer(String documentId, Path file) implements IntakeWish {}

    /** What lay on the clipboard, to be taken in. */
    record Pasted(Clips.Clip clip) implements IntakeWish {}

    /** To see once more what became of the files that came last. */
    record LastReport() implements IntakeWish {}

    /** To read a document in another encoding. */
    record ReadAgain(String documentId) implements IntakeWish {}

    /** To see and set right what is known of a document. */
    record Describe(String documentId) implements IntakeWish {}
}
