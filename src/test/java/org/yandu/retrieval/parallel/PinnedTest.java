package org.yandu.retrieval.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Pin;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.workspace.Samples;

class PinnedTest {

    private static final DocumentVersion TEXT = Samples.version("v", "d", "零一二三四五六七八九".repeat(10));

    private static Pin pin(String knot, int at) {
        return new Pin(knot + at, knot, "d", "v", Anchor.of(TEXT, new TextSpan(at, at + 2)), Samples.NOW);
    }

    /*
     *  first   10 ..... 30      pinned to
     *  second  20 ......... 60  half way is half way
     */
    @Test
    void betweenTwoPinsThePlaceIsAsFarAlong() {
        Pinned pinned = Pinned.of(List.of(pin("a", 10), pin("b", 30)), List.of(pin("a", 20), pin("b", 60)));
        assertThat(pinned.opposite(10, 100)).contains(20);
        assertThat(pinned.opposite(20, 100)).contains(40);
        assertThat(pinned.opposite(30, 100)).contains(60);
    }

    @Test
    void outsideOfThePinsItIsAsFarFromTheNearer() {
        Pinned pinned = Pinned.of(List.of(pin("a", 10), pin("b", 30)), List.of(pin("a", 20), pin("b", 60)));
        assertThat(pinned.opposite(5, 100)).contains(15);
        assertThat(pinned.opposite(90, 100)).contains(100);
    }

    @Test
    void pinsThatCrossAreNotRunBackThrough() {
        Pinned pinned = Pinned.of(List.of(pin("a", 10), pin("b", 30)), List.of(pin("a", 60), pin("b", 20)));
        assertThat(pinned.opposite(12, 100)).contains(62);
        assertThat(pinned.opposite(28, 100)).contains(18);
    }

    @Test
    void onlyEndsOfOneKnotStandOpposite() {
        assertThat(Pinned.of(List.of(pin("a", 10)), List.of(pin("b", 20))).opposite(10, 100))
                .isEmpty();
    }
}
