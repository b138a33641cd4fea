package org.yandu.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What is taken for noise, word for word and in text order. */
final class Found {

    private Found() {}

    static List<String> noise(String text) {
        return NoiseFinder.find(text).stream().map(n -> n.span().in(text)).toList();
    }

    /** Whether it is taken, and nothing else, where it was put into a word: 始终 and 自己. */
    static void isTakenWithinAWord(String noise) {
        assertThat(noise("这项制度始" + noise + "终坚持由村民自己定。")).containsExactly(noise);
        assertThat(noise("要靠村民自" + noise + "己来定。")).containsExactly(noise);
    }
}
