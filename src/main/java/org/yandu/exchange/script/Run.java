package org.yandu.exchange.script;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;

/**
 * Some characters in one style, or the sign of a note.
 *
 * @param text of a sign, what stands raised behind it: the place in a source that is listed once
 * @param themes that lie on them, in the order of the codebook
 * @param mark when a note is meant
 */
public record Run(
        String text,
        boolean strong,
        boolean emphasis,
        List<Code> themes,
        @Nullable Mark mark) {

    /**
     * @param note that is meant
     * @param sign whether its raised sign stands here, and it belongs to these words; otherwise only its number is told in them: 同①
     */
    public record Mark(Note note, boolean sign) {}

    public Run {
        themes = List.copyOf(themes);
    }

    public static Run of(String text) {
        return new Run(text, false, false, List.of(), null);
    }

    public static Run of(Note note) {
        return of(note, "");
    }

    /** @param beside stands raised behind the sign */
    public static Run of(Note note, String beside) {
        return new Run(beside, false, false, List.of(), new Mark(note, true));
    }

    public static Run numberOf(Note note) {
        return new Run(note.sign(), false, false, List.of(), new Mark(note, false));
    }

    /** Whose sign stands here; {@code null} for words. */
    public @Nullable Note note() {
        return mark != null && mark.sign() ? mark.note() : null;
    }

    /** Whose number these words tell; mostly {@code null}. */
    public @Nullable Note told() {
        return mark != null && !mark.sign() ? mark.note() : null;
    }

    public Run saying(String other) {
        return new Run(other, strong, emphasis, themes, mark);
    }

    /** Without styles and notes. */
    public static String text(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.stream().filter(run -> run.note() == null).forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
