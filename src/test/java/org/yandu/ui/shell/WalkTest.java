package org.yandu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.yandu.language.Texts;

class WalkTest {

    private final Walk walk = new Walk();

    @Test
    void itHasAtMostFiveStopsAndIsOverAfterTheLast() {
        assertThat(Walk.STOPS).hasSizeBetween(1, 5);
        walk.begin();
        for (int i = 0; i < Walk.STOPS.size(); i++) {
            assertThat(walk.atProperty().get()).isEqualTo(i);
            walk.next();
        }
        assertThat(walk.isUnderWay()).isFalse();
    }

    @Test
    void itCanBeWalkedBackButNotBeyondItsBeginning() {
        walk.begin();
        walk.next();
        walk.back();
        walk.back();
        assertThat(walk.atProperty().get()).isZero();
    }

    @Test
    void itCanBeLeftAnywhereAndBegunAgain() {
        walk.begin();
        walk.next();
        walk.end();
        assertThat(walk.isUnderWay()).isFalse();
        walk.begin();
        assertThat(walk.atProperty().get()).isZero();
    }

    @Test
    void everyStopIsSpokenOfInBothLanguages() {
        for (Locale language : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            Walk.STOPS.forEach(stop -> {
                assertThat(Texts.of(language).get(stop.textKey())).isNotBlank();
                assertThat(Texts.of(language).get(stop.textKey() + ".title")).isNotBlank();
            });
        }
    }
}
