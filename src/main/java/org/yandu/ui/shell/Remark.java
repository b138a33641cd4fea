package org.yandu.ui.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a pane says of where it stands.
 *
 * @param forms one line each, the longest first, of which the first that fits is shown; an empty one for nothing
 * @param why the same at length, for whoever asks
 * @param way what a click leads to; {@code null} when it leads nowhere
 * @param turns {@code null} when there is only one place to stand
 */
public record Remark(
        List<String> forms,
        String why,
        @Nullable Runnable way,
        @Nullable Turns turns) {

    public static final Remark NONE = Remark.of("");

    public Remark {
        forms = List.copyOf(forms);
    }

    /** The places before and after the one that is shown. */
    public record Turns(Runnable back, Runnable on) {}

    /** Words that lead nowhere. */
    public static Remark of(String words) {
        return new Remark(List.of(words), words, null, null);
    }

    /** All of it that there is. */
    public String words() {
        return forms.getFirst();
    }
}
