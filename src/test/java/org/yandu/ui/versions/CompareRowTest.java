package org.yandu.ui.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yandu.anchor.TextDiff;
import org.yandu.anchor.TextDiff.Kind;
import org.yandu.anchor.TextDiff.Piece;
import org.yandu.ui.parts.DiffRun;

class CompareRowTest {

    private static final String PART = "提高依法行政水平是优化软环境的关键举措，要持续推进机关效能建设，𠮷县也不例外。\n";

    private static List<CompareRow> rows(String old, String now) {
        return CompareRow.of(TextDiff.between(old, now), old, now);
    }

    @Test
    void whatStayedIsFoldedAndChangesStandInTheirSurroundings() {
        String old = PART.repeat(9);
        String now = PART.repeat(4) + "新增一句。" + PART.repeat(5);
        List<CompareRow> rows = rows(old, now);
        // …… 相同 …… | 前后文 + 新增一句。+ 前后文 | …… 相同 ……
        assertThat(rows).hasSize(3);
        CompareRow.Hunk hunk = (CompareRow.Hunk) rows.get(1);
        assertThat(hunk.runs()).extracting(DiffRun::kind).containsExactly(Kind.SAME, Kind.INSERTED, Kind.SAME);
        assertThat(hunk.runs().get(1).words()).isEqualTo("新增一句。");
    }

    @Test
    void surroundingsBeginAndEndWithASentence() {
        String line = "各级政府要依法履行职责，接受社会监督。\n";
        String old = line.repeat(20);
        String now = line.repeat(10) + "新增一句。\n" + line.repeat(10);
        CompareRow.Hunk hunk = (CompareRow.Hunk) rows(old, now).get(1);
        assertThat(hunk.runs().getFirst().words()).startsWith("各级政府").endsWith("监督。\n");
        assertThat(hunk.runs().getLast().words()).startsWith("各级政府").endsWith("监督。");
    }

    @Test
    void everyCharacterIsShownOrCounted() {
        String old = PART.repeat(30);
        String now = ("改" + PART).repeat(3) + PART.repeat(20).replace("不例外", "一样") + "完";
        int shown = 0;
        for (CompareRow row : rows(old, now)) {
            if (row instanceof CompareRow.Fold fold) {
                shown += fold.characters();
            } else if (row instanceof CompareRow.Hunk hunk) {
                for (DiffRun run : hunk.runs()) {
                    shown += run.kind() == Kind.DELETED
                            ? 0
                            : run.words().codePointCount(0, run.words().length());
                }
            }
        }
        assertThat(shown).isEqualTo(now.codePointCount(0, now.length()));
    }

    @Test
    void aLongChangeIsCutIntoRows() {
        List<CompareRow> rows = rows("", "长".repeat(5000));
        assertThat(rows).hasSizeGreaterThan(5);
    }

    @Test
    void theSameTextsAreOneFold() {
        assertThat(rows(PART.repeat(9), PART.repeat(9))).singleElement().isInstanceOf(CompareRow.Fold.class);
    }

    @Test
    void changesAreCounted() {
        String old = "甲乙丙丁戊己庚辛壬癸";
        String now = "甲子丙丁戊己庚辛壬癸完";
        List<Piece> pieces = TextDiff.between(old, now);
        assertThat(DiffCount.of(pieces, old, now)).isEqualTo(new DiffCount(2, 1, 2));
    }
}
