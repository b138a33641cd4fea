package org.yandu.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.yandu.anchor.TextDiff;
import org.yandu.anchor.TextDiff.Kind;

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

    /** Only what stands in one of the two texts. */
    public static List<DiffRun> without(Kind kind, List<DiffRun> runs) {
        return runs.stream().filter(run -> run.kind() != kind).toList();
    }
}
