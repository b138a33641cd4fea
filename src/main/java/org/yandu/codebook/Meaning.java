package org.yandu.codebook;

import java.util.List;

/**
 * What a theme means, so that two coders use it alike.
 *
 * @param definition what belongs to it
 * @param when when to use it, or empty
 * @param whenNot when not, and what to use instead, or empty
 * @param samples passages that show it
 */
public record Meaning(String definition, String when, String whenNot, List<Sample> samples) {

    public static final Meaning NONE = of("");

    /**
     * A passage as an example. Its words are kept, so that it holds in another library and after the text has gone.
     *
     * @param source where it is from, as it is to be read
     */
    public record Sample(String words, String source) {}

    public Meaning {
        samples = List.copyOf(samples);
    }

    public static Meaning of(String definition) {
        return new Meaning(definition, "", "", List.of());
    }
}
