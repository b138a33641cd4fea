package org.yandu.ui.shell;

import org.jspecify.annotations.Nullable;

/**
 * What the head of a pane says of where it stands.
 *
 * @param words one line; empty for nothing
 * @param why the same at length, for whoever asks
 * @param way what a click leads to; {@code null} when it leads nowhere
 * @param turns {@code null} when there is only one place to stand
 */
public record Remark(
        String words,
        String why,
        @Nullable Runnable way,
        @Nullable Turns turns) {

    public static final Remark NONE = Remark.of("");

    /** The places before and after the one that is shown. */
    public record Turns(Runnable back, Runnable on) {}

    /** Words that lead nowhere. */
    public static Remark of(String words) {
        return new Remark(words, words, null, null);
    }
}
