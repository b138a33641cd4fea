package org.yandu.ui.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yandu.anchor.TextDiff;
import org.yandu.anchor.TextDiff.Kind;
import org.yandu.anchor.TextDiff.Piece;

class IndentsTest {

    private static List<Piece> pieces(String old, String now) {
        return Indents.passedOver(TextDiff.between(old, now), old, now);
    }

    @Test
    void indentsAndEmptyLinesOfAnotherFormatAreNoChange() {
        String old = "总体要求\n\n　　坚持依法行政。\n\n　　强化权力监督。\n";
        String now = "总体要求\n坚持依法行政。\n强化权力监督。\n";
        assertThat(pieces(old, now)).extracting(Piece::kind).containsExactly(Kind.SAME);
        assertThat(pieces(now, old)).extracting(Piece::kind).containsExactly(Kind.SAME);
        assertThat(DiffCount.of(pieces(old, now), old, now).places()).isZero();
    }

    @Test
    void wordsThatChangedBesideThemAre() {
        String old = "总体要求\n　　坚持依法行政。\n　　各级机关要持续强化权力监督。\n";
        String now = "总体要求\n坚持依法行政。\n各级机关要持续强化社会监督。\n";
        List<Piece> pieces = pieces(old, now);
        assertThat(DiffCount.of(pieces, old, now)).isEqualTo(new DiffCount(1, 2, 2));
        assertThat(pieces.getLast().old().end()).isEqualTo(old.length());
        assertThat(pieces.getLast().now().end()).isEqualTo(now.length());
    }

    @Test
    void aLineEndPutRightIsAChange() {
        assertThat(pieces("强化权力\n监督。\n", "强化权力监督。\n")).extracting(Piece::kind).contains(Kind.DELETED);
    }

    @Test
    void aBlankWithinALineIsAChange() {
        assertThat(pieces("强化 监督。\n", "强化监督。\n")).extracting(Piece::kind).contains(Kind.DELETED);
    }
}
