package org.yandu.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceLinkTest {

    @Test
    void readsWhatItWrites() {
        PlaceLink link = new PlaceLink(PlaceLink.Kind.ANNOTATION, "a-1");
        assertThat(PlaceLink.of(link.target())).contains(link);
        assertThat(link.markdown("放管服\n改革")).isEqualTo("[放管服 改革](yandu:annotation/a-1)");
        PlaceLink bookmark = new PlaceLink(PlaceLink.Kind.BOOKMARK, "b");
        assertThat(PlaceLink.of("yandu:bookmark/b")).contains(bookmark);
    }

    @Test
    void bracketsDoNotEndIt() {
        assertThat(new PlaceLink(PlaceLink.Kind.ANNOTATION, "a").markdown("[一]*二*"))
                .isEqualTo("[\\[一\\]\\*二\\*](yandu:annotation/a)");
    }

    @Test
    void otherTargetsLeadElsewhere() {
        assertThat(PlaceLink.of("https://example.org")).isEmpty();
        assertThat(PlaceLink.of("yandu:annotation/")).isEmpty();
        assertThat(PlaceLink.of("yandu:lesson/l")).isEmpty();
    }

    @Test
    void outsideTheLibraryOnlyItsWordsAreLeft() {
        String inner = new PlaceLink(PlaceLink.Kind.ANNOTATION, "afcff425-8e1f").markdown("[一]放管服，……");
        assertThat(PlaceLink.unlinked("见" + inner + "和[网页](https://example.org)、[旁注]"))
                .isEqualTo("见\\[一\\]放管服，……和[网页](https://example.org)、[旁注]");
    }
}
