package org.yandu.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.workspace.Samples;

/** Every case is drawn: a row for each annotation, its number where it lies, then the runs that come of it. */
class OverlapsTest {

    private static final DocumentVersion VERSION = Samples.version("v", "d", "法".repeat(200));

    @Test
    void nothingMarkedIsOneRun() {
        assertThat(runs("----------")).isEqualTo("0-10:");
    }

    @Test
    void nothingToCutIsNoRun() {
        assertThat(Overlaps.flatten(new TextSpan(4, 4), List.of())).isEmpty();
    }

    @Test
    void oneInTheMiddle() {
        assertThat(runs("---11111--")).isEqualTo("0-3: 3-8:1 8-10:");
    }

    @Test
    void crossing() {
        assertThat(runs("11111-----", "---22222--")).isEqualTo("0-3:1 3-5:12 5-8:2 8-10:");
    }

    @Test
    void oneWithinAnother() {
        assertThat(runs("1111111111", "---222----")).isEqualTo("0-3:1 3-6:12 6-10:1");
    }

    @Test
    void theSamePlaceTwice() {
        assertThat(runs("--1111----", "--2222----")).isEqualTo("0-2: 2-6:12 6-10:");
    }

    @Test
    void touchingWithoutOverlap() {
        assertThat(runs("111-------", "---222----")).isEqualTo("0-3:1 3-6:2 6-10:");
    }

    @Test
    void eightDeep() {
        assertThat(runs(
                        "1111111111111111",
                        "22222222222222--",
                        "-333333333333---",
                        "--44444444444---",
                        "---555555555----",
                        "----6666666-----",
                        "-----77777------",
                        "------888-------"))
                .isEqualTo("0-1:12 1-2:123 2-3:1234 3-4:12345 4-5:123456 5-6:1234567 6-9:12345678"
                        + " 9-10:1234567 10-11:123456 11-12:12345 12-13:1234 13-14:12 14-16:1");
    }

    @Test
    void beyondTheStretch() {
        //                      [    ]
        List<Annotation> drawn = drawn("11111----------", "---------222222", "33333333333333-", "44-------------");
        assertThat(picture(Overlaps.flatten(new TextSpan(3, 10), drawn))).isEqualTo("3-5:13 5-9:3 9-10:23");
    }

    @Test
    void everyPlaceIsCoveredOnceByWhatLiesThere() {
        Random random = new Random(8);
        for (int round = 0; round < 300; round++) {
            List<Annotation> all = new ArrayList<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                int start = random.nextInt(30);
                all.add(Samples.annotation("" + i, VERSION, start, start + 1 + random.nextInt(20), "c"));
            }
            TextSpan stretch = new TextSpan(random.nextInt(10), 10 + random.nextInt(40));
            int at = stretch.start();
            for (Overlaps.Run run : Overlaps.flatten(stretch, all)) {
                assertThat(run.span().start()).isEqualTo(at);
                assertThat(run.annotations())
                        .isEqualTo(all.stream()
                                .filter(a -> a.span().overlaps(run.span()))
                                .toList())
                        .isEqualTo(all.stream()
                                .filter(a -> a.span().contains(run.span()))
                                .toList());
                at = run.span().end();
            }
            assertThat(at).isEqualTo(stretch.end());
        }
    }

    private static String runs(String... rows) {
        return picture(Overlaps.flatten(new TextSpan(0, rows[0].length()), drawn(rows)));
    }

    private static List<Annotation> drawn(String... rows) {
        List<Annotation> all = new ArrayList<>();
        for (String row : rows) {
            String digits = row.replace("-", "");
            if (!digits.isEmpty()) {
                String id = digits.substring(0, 1);
                all.add(Samples.annotation(id, VERSION, row.indexOf(id), row.lastIndexOf(id) + 1, "c"));
            }
        }
        return all;
    }

    private static String picture(List<Overlaps.Run> runs) {
        return runs.stream()
                .map(run -> run.span().start() + "-" + run.span().end() + ":"
                        + run.annotations().stream().map(Annotation::id).collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }
}
