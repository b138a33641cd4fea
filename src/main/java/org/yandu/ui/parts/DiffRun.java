package org.yandu.ui.parts;

import java.util.ArrayList;
import java.util.List;
import org.yandu.anchor.TextDiff;
import org.yandu.anchor.TextDiff.Kind;
import org.yandu.document.Folding;

/** A stretch of words that stayed, went or came. */
public record DiffRun(Kind kind, String words) {

    /** Old and new words run together. */
    public static List<DiffRun> between(String old, String now) {
        List<DiffRun> runs = new ArrayList<>();
        TextDiff.between(old, now)
                .forEach(piece -> runs.add(new DiffRun(
                        piece.kind(),
                        piece.kind() == Kind.DELETED
                                ? piece.old().in(old)
                                : piece.now().in(now))));
        return runs;
    }

    /** As {@link #between}, with scripts, widths and variants made the same: 贯彻 has not become 貫徹. What stayed is shown as it was. */
    public static List<DiffRun> betweenFolded(String old, String now) {
        return TextDiff.between(Folding.inPlace(old), Folding.inPlace(now)).stream()
                .map(piece -> new DiffRun(
                        piece.kind(),
                        piece.kind() == Kind.INSERTED
                                ? piece.now().in(now)
                                : piece.old().in(old)))
                .toList();
    }

    /** Only what stands in one of the two texts. */
    public static List<DiffRun> without(Kind kind, List<DiffRun> runs) {
        return runs.stream().filter(run -> run.kind() != kind).toList();
    }
}
