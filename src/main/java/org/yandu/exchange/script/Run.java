package org.yandu.exchange.script;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;

/**
 * Some characters in one style, or the number of a note.
 *
 * @param themes that lie on them, in the order of the codebook
 * @param note whose number stands here; then there is no text
 */
public record Run(
        String text, boolean strong, boolean emphasis, List<Code> themes, @Nullable Note note) {

    public Run {
        themes = List.copyOf(themes);
    }

    public static Run of(String text) {
        return new Run(text, false, false, List.of(), null);
    }

    public static Run of(Note note) {
        return new Run("", false, false, List.of(), note);
    }

    public Run saying(String other) {
        return new Run(other, strong, emphasis, themes, note);
    }

    /** Without styles and notes. */
    public static String text(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
