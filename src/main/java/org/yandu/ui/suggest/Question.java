package org.yandu.ui.suggest;

import org.jspecify.annotations.Nullable;
import org.yandu.retrieval.Grain;

/**
 * What is asked for.
 *
 * @param theme id of the theme; {@code null} for all that are offered
 * @param grain paragraph or sentence
 */
record Question(@Nullable String theme, Scope scope, Grain grain) {

    Question of(@Nullable String other) {
        return new Question(other, scope, grain);
    }

    Question in(Scope other) {
        return new Question(theme, other, grain);
    }

    Question by(Grain other) {
        return new Question(theme, scope, other);
    }
}
