package org.yandu.exchange.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yandu.annotation.Annotation;
import org.yandu.exchange.Progress;
import org.yandu.workspace.OpenDocument;

class ReportMakerTest {

    @Test
    void byThemeInTheOrderOfTheCodebook() {
        assertThat(lines(Reports.report(Grouping.THEME)))
                .containsExactly(
                        "1 信用建设",
                        "信用要人人守护 | 一第1段",
                        "守信者一路绿灯 | 一第2段",
                        "法治是𬬻火 | 二（一）第1段",
                        "1 法治建设",
                        "法治是𬬻火 | 二（一）第1段",
                        "2 司法公正",
                        "炼出效能 | 二（一）第1段",
                        "1 只有批注",
                        "说明𠮷祥 | 第1段");
    }

    @Test
    void onlyTheThemesThatWereAskedFor() {
        assertThat(lines(Reports.report(Grouping.THEME, "court")))
                .containsExactly("1 法治建设", "2 司法公正", "炼出效能 | 二（一）第1段");
    }

    @Test
    void bySectionInTheOrderOfTheText() {
        OpenDocument open = Reports.open("d", Reports.TEXT);
        List<Annotation> backwards = Reports.marks(open).reversed();

        assertThat(lines(Reports.report(open, backwards, Grouping.SECTION)))
                .containsExactly(
                        "1 关于优化环境的报告",
                        "说明𠮷祥 | 第1段",
                        "2 一 信用建设",
                        "信用要人人守护 | 一第1段",
                        "守信者一路绿灯 | 一第2段",
                        "2 二（一） 依法行政",
                        "法治是𬬻火 | 二（一）第1段",
                        "炼出效能 | 二（一）第1段");
    }

    @Test
    void byDocumentInTheOrderGiven() {
        OpenDocument open = Reports.open("d", Reports.TEXT);
        List<Annotation> backwards = Reports.marks(open).reversed();

        assertThat(lines(Reports.report(open, backwards, Grouping.DOCUMENT)))
                .startsWith("1 关于优化环境的报告", "炼出效能 | 二（一）第1段")
                .hasSize(6);
    }

    @Test
    void everyDocumentIsASourceOnce() {
        MarkReport report = Reports.report(Grouping.DOCUMENT);

        assertThat(report.sources()).containsExactly("某市人民政府. 关于优化环境的报告[R/OL]. 2023-02-24. 某市政府网站.");
        assertThat(report.groups().getFirst().entries()).allMatch(entry -> entry.source() == 1);
    }

    @Test
    void canBeStopped() {
        OpenDocument open = Reports.open("d", Reports.TEXT);
        Progress stop = (done, all, name) -> false;

        assertThat(new ReportMaker((document, version) -> open, Reports.CODEBOOK, Reports.ZH)
                        .make(new ReportMaker.Wish("", "", Grouping.THEME, Set.of()), Reports.marks(open), stop))
                .isEmpty();
    }

    private static List<String> lines(MarkReport report) {
        return report.groups().stream()
                .flatMap(group -> Stream.concat(
                        Stream.of(group.level() + " " + group.heading()),
                        group.entries().stream().map(entry -> entry.quote() + " | " + entry.place())))
                .toList();
    }
}
