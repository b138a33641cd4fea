package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.bench.Figures;
import org.yandu.bench.Goal;
import org.yandu.codebook.Code;
import org.yandu.codebook.Paper;
import org.yandu.codebook.StartingThemes;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.exchange.Crew;
import org.yandu.exchange.charts.Charts;
import org.yandu.exchange.charts.Style;
import org.yandu.exchange.drawing.Drawing;
import org.yandu.exchange.drawing.Measure;
import org.yandu.exchange.drawing.PngFile;
import org.yandu.exchange.drawing.SvgFile;
import org.yandu.exchange.paper.ShippedFaces;
import org.yandu.language.Texts;
import org.yandu.retrieval.dates.DateFinder;
import org.yandu.retrieval.maps.Atlas;
import org.yandu.retrieval.maps.CoOccurrence;
import org.yandu.retrieval.marks.FollowedMarks;
import org.yandu.retrieval.marks.Themes.Together;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Samples;
import org.yandu.workspace.Workspace;

/**
 * Measures the maps of 2,000 documents with 100,000 annotations and 12 themes: {@code mvn -q -Pbench test -Dtest=MapBench}. Not part of the
 * normal tests. Each document has 8,000 characters in paragraphs of 200 with a date in every fifth.
 */
@EnabledIfSystemProperty(named = "yandu.bench", matches = "\\d+")
class MapBench {

    private static final int DOCUMENTS = Integer.getInteger("yandu.bench.documents", 2_000);
    private static final int MARKS = 50;
    private static final int THEMES = 12;

    @TempDir
    Path folder;

    private final Random random = new Random(11);

    private static String text(int number) {
        StringBuilder text = new StringBuilder("第" + number + "号报告\n");
        for (int i = 0; i < 40; i++) {
            text.append("　　").append("持续深化改革优化营商环境提升基层治理效能".repeat(9));
            text.append(i % 5 == 0 ? (1978 + (number + i) % 45) + "年" + (1 + i % 12) + "月印发。\n" : "。\n");
        }
        return text.toString();
    }

    private void fill(Workspace library) {
        Code first = StartingThemes.codes().getFirst();
        List<Edit> themes = new ArrayList<>();
        for (int i = 0; i < THEMES; i++) {
            themes.add(new Edit.OfCode(
                    null,
                    new Code(
                            "c" + i,
                            "主题" + i,
                            "题",
                            first.colour(),
                            first.pattern(),
                            first.meaning(),
                            null,
                            Code.Place.first(i),
                            false)));
        }
        library.apply(Change.of("change.import", List.of(), themes));
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            DocumentVersion version = Samples.version("v" + i, "d" + i, text(i));
            edits.add(new Edit.OfVersion(null, version));
            edits.add(new Edit.OfDocument(null, Samples.document("d" + i, "第" + i + "号报告", version)));
            for (int k = 0; k < MARKS; k++) {
                int from = 10 + random.nextInt(7_000);
                List<String> codes = k % 4 == 0
                        ? List.of("c" + k % THEMES, "c" + (k + 1) % THEMES)
                        : List.of("c" + random.nextInt(THEMES));
                edits.add(new Edit.OfAnnotation(
                        null,
                        new Annotation(
                                "a" + i + "-" + k,
                                "d" + i,
                                "v" + i,
                                Anchor.of(version, new TextSpan(from, from + 10 + random.nextInt(80))),
                                codes,
                                "",
                                "读者",
                                Instant.EPOCH,
                                Instant.EPOCH)));
            }
            if (i % 50 == 49 || i == DOCUMENTS - 1) {
                library.apply(Change.of("change.import", List.of(), edits));
                edits.clear();
            }
        }
    }

    private static Change oneMore(Workspace library, int round) {
        DocumentVersion version = library.store().version("v7");
        return Change.of(
                "change.annotate",
                List.of(),
                List.of(new Edit.OfAnnotation(
                        null,
                        new Annotation(
                                "more" + round,
                                "d7",
                                "v7",
                                Anchor.of(version, new TextSpan(20, 40)),
                                List.of("c1"),
                                "",
                                "读者",
                                Instant.EPOCH,
                                Instant.EPOCH))));
    }

    private static <T> T timed(String what, Callable<T> work) throws Exception {
        return Figures.timed("maps", what, Goal.NONE, work);
    }

    @Test
    void mapsOfALargeLibrary() throws Exception {
        try (Workspace library = new Workspace(SqliteStore.open(folder, Access.READ_WRITE), Clock.systemUTC())) {
            fill(library);
            ShippedFaces faces = new ShippedFaces();
            Charts charts =
                    new Charts(new Style(Paper.LIGHT, new Measure(faces), Texts.of(Locale.SIMPLIFIED_CHINESE)), null);
            FollowedMarks marks = new FollowedMarks();
            for (int round = 0; round < 2; round++) {
                marks.forget();
                Atlas atlas =
                        timed("marks", () -> new Atlas(library, library.state(), marks.now(library.store()), false));
                Change more = oneMore(library, round);
                library.apply(more);
                marks.changed(more);
                timed(
                        "marks after one more",
                        () -> new Atlas(library, library.state(), marks.now(library.store()), false));
                Drawing themes = timed("theme map", () -> charts.themes(atlas.themes(null, () -> false)));
                for (Together together : Together.values()) {
                    CoOccurrence.Rule rule = new CoOccurrence.Rule(together, 50);
                    timed("together " + together, () -> charts.graph(atlas.together(null, rule, () -> false), rule));
                }
                timed(
                        "time line",
                        () -> charts.time(Atlas.time(
                                library.state(),
                                null,
                                each -> DateFinder.find(library.store().version(each.currentVersion())),
                                Crew.UNWATCHED)));
                timed("svg", () -> {
                    SvgFile.write(themes, "", OutputStream.nullOutputStream());
                    return true;
                });
                timed("png", () -> {
                    new PngFile(faces).write(themes, OutputStream.nullOutputStream());
                    return true;
                });
                assertThat(themes.spots()).hasSizeGreaterThan(DOCUMENTS * THEMES);
            }
        }
    }
}
