package org.yandu.retrieval.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.retrieval.maps.CoOccurrenceTest.mark;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yandu.annotation.Markup;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.codebook.StartingThemes;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Header;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.outline.Outliner;
import org.yandu.retrieval.maps.ThemeMap.Cell;
import org.yandu.retrieval.maps.ThemeMap.Row;
import org.yandu.workspace.MarkRow;
import org.yandu.workspace.OpenDocument;

class ThemeMapsTest {

    private static final Codebook BOOK = new Codebook(StartingThemes.codes());

    private static final String TEXT = """
            一、信用建设
            　　𠮷讲信用的地方广告办事快。
            二、法治建设
            　　依法办事，人人守法。
            三、基层治理
            　　社区自治，邻里互助。
            """;

    private static final DocumentVersion VERSION = new DocumentVersion(
            "v",
            "d",
            TEXT,
            List.of(new Noise(span("广告"), Noise.Kind.ADVERTISEMENT, "r")),
            new DocumentVersion.Origin("UTF-8", "", Instant.EPOCH));

    private static final OpenDocument OPEN = new OpenDocument(
            new Document("d", Header.titled("题"), "txt", Instant.EPOCH, "v"),
            VERSION,
            Outliner.outline(VERSION, Header.titled("题"), List.of()),
            Markup.EMPTY);

    private static TextSpan span(String words) {
        return new TextSpan(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }

    private static MarkRow on(String words, Integer... themes) {
        TextSpan span = VERSION.codePoints().fromUtf16(span(words));
        return mark("v", span.start(), span.end(), themes);
    }

    private static ThemeMap map(MarkRow... marks) {
        List<MarkRow> all = List.of(marks);
        return ThemeMaps.ofDocument(OPEN, all, Columns.of(BOOK, all, false));
    }

    @Test
    void everySectionHasItsPassagesAndItsShareInCodePointsWithoutNoise() {
        ThemeMap map = map(on("𠮷讲信用的地方广告办事快", 0), on("信用的地方", 0, 1));
        assertThat(map.rows()).extracting(row -> row.where().section()).containsExactly("一", "二", "三");
        Row first = map.rows().getFirst();
        assertThat(first.cells().get(0)).isEqualTo(new Cell(2, 10));
        assertThat(first.cells().get(1)).isEqualTo(new Cell(1, 5));
        assertThat(first.whole()).isEqualTo(new Cell(2, 10));
        assertThat(map.gaps()).extracting(row -> row.where().section()).containsExactly("二", "三");
        assertThat(map.silent()).extracting(Code::name).containsExactly("法治建设", "基层治理");
    }

    @Test
    void aPassageAcrossTwoSectionsBeginsInOneAndCoversPartOfBoth() {
        ThemeMap map = map(on("守法。\n三、基层", 2));
        assertThat(map.rows().get(1).cells().get(2).passages()).isEqualTo(1);
        assertThat(map.rows().get(2).cells().get(2)).isEqualTo(new Cell(0, 4));
        assertThat(map.gaps()).extracting(row -> row.where().section()).containsExactly("一");
    }

    @Test
    void nestedThemesCountWithThoseAboveWhenTheReaderSaysSo() {
        Code top = BOOK.codes().getFirst();
        Code nested = new Code(
                "nested",
                "守信",
                "守",
                top.colour(),
                top.pattern(),
                top.meaning(),
                null,
                new Code.Place(top.place().book(), top.id(), 0),
                false);
        List<Code> codes = new java.util.ArrayList<>(BOOK.codes());
        codes.add(nested);
        Codebook book = new Codebook(codes);
        TextSpan span = VERSION.codePoints().fromUtf16(span("依法办事"));
        MarkRow mark = new MarkRow(1, "d", "v", true, span, List.of("nested"), "我", java.util.Set.of(), Instant.EPOCH);
        assertThat(passages(book, mark, false)).containsExactly(0, 1, 0, 0, 0);
        assertThat(passages(book, mark, true)).containsExactly(1, 1, 0, 0, 0);
    }

    private static List<Integer> passages(Codebook book, MarkRow mark, boolean nested) {
        return ThemeMaps.ofDocument(OPEN, List.of(mark), Columns.of(book, List.of(mark), nested))
                .rows()
                .get(1)
                .cells()
                .stream()
                .map(Cell::passages)
                .toList();
    }

    @Test
    void aRulerPassesOverNoiseThatReachesAcrossTheEnds() {
        Ruler ruler = new Ruler(List.of(new TextSpan(2, 4), new TextSpan(6, 7)));
        assertThat(ruler.length(new TextSpan(0, 10))).isEqualTo(7);
        assertThat(ruler.length(new TextSpan(3, 6))).isEqualTo(2);
        assertThat(ruler.covered(List.of(new TextSpan(5, 8), new TextSpan(0, 3), new TextSpan(1, 6))))
                .isEqualTo(5);
    }
}
