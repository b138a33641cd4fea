package org.yandu.exchange.lessons.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yandu.exchange.script.Note;
import org.yandu.exchange.script.Run;

/** Pages as LibreOffice 7.4 sets the same files. */
class LeavesTest {

    /** 15 entries below a title of two lines take 23 lines, of which a page has 22. */
    @Test
    void aTableOfContentsThatGoesOverMovesTheTextByAPage() {
        Leaves two = new Leaves(Look.OFFICIAL);
        two.begin(2, true, 15);
        assertThat(two.heading(1, "一、教学目标")).isEqualTo(3);

        Leaves one = new Leaves(Look.OFFICIAL);
        one.begin(1, true, 14);
        assertThat(one.heading(1, "一、教学目标")).isEqualTo(2);
    }

    /** 12 pt at one and a half lines are 30 lines on a page, not 38. */
    @Test
    void aTeachingPageHasThirtyLines() {
        Leaves leaves = new Leaves(Look.TEACHING);
        leaves.begin(1, false, 0);
        for (int i = 0; i < 32; i++) {
            leaves.paragraph("BodyText", List.of(Run.of("一行")));
        }
        assertThat(leaves.heading(1, "小结")).isEqualTo(2);
    }

    @Test
    void theNotesOfAPageTakeALineMore() {
        Leaves bare = new Leaves(Look.OFFICIAL);
        Leaves noted = new Leaves(Look.OFFICIAL);
        for (Leaves each : List.of(bare, noted)) {
            each.begin(1, false, 0);
        }
        Note note = new Note(Note.Kind.FOOT, 1, false, List.of(Run.of("自注。")));
        for (int i = 0; i < 17; i++) {
            bare.paragraph("BodyText", List.of(Run.of("一行")));
            noted.paragraph("BodyText", i == 0 ? List.of(Run.of("一行"), Run.of(note)) : List.of(Run.of("一行")));
        }
        assertThat(bare.heading(1, "小结")).isEqualTo(1);
        assertThat(noted.heading(1, "小结")).isEqualTo(2);
    }
}
