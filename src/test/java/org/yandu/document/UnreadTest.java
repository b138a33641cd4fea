package org.yandu.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnreadTest {

    @Test
    void whatStandsTogetherIsOnePlaceAndTheFirstFewAreShown() {
        Unread unread = Unread.of("标题\n\n前\uFFFD\uFFFD后，这一行很长很长很长\n\uFFFD\uFFFD\n三\uFFFD四\uFFFD");
        assertThat(unread.count()).isEqualTo(4);
        assertThat(unread.first())
                .extracting(Unread.Place::line, Unread.Place::around)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, "前\uFFFD后，这一行很长很…"),
                        org.assertj.core.groups.Tuple.tuple(4, "\uFFFD"),
                        org.assertj.core.groups.Tuple.tuple(5, "三\uFFFD四\uFFFD"));
        assertThat(unread.first().getFirst().span()).isEqualTo(new TextSpan(5, 7));
    }

    @Test
    void noCharacterIsCutInTwo() {
        Unread unread = Unread.of("一𠮷二三四五六七零\uFFFD八九十一二三四𠮷五");
        assertThat(unread.first().getFirst().around()).isEqualTo("…二三四五六七零\uFFFD八九十一二三四…");
        assertThat(Unread.of("都读得出")).isSameAs(Unread.NONE);
    }
}
