package org.yandu.retrieval.suggest;

import java.util.Map;

/**
 * What was learned of some themes. Immutable; any thread.
 *
 * @param marks how many marks each theme was learned from, by id of the theme
 * @param rejections how many rejections, likewise
 */
public record Knowledge(Map<String, ThemeModel> models, Map<String, Integer> marks, Map<String, Integer> rejections) {

    public static final Knowledge NOTHING = new Knowledge(Map.of(), Map.of(), Map.of());

    public Knowledge {
        models = Map.copyOf(models);
        marks = Map.copyOf(marks);
        rejections = Map.copyOf(rejections);
    }
}
