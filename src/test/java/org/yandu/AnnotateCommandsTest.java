package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.Terminal.Result;
import tools.jackson.databind.JsonNode;

/** The stable face of {@code annotate} and {@code annotations}. */
class AnnotateCommandsTest extends CommandLineCase {

    @Test
    void aPassageIsMarkedByItsWordsAndFoundAgain() {
        String title = title(0);
        Result made = yandu.run(
                "annotate",
                title,
                "--quote",
                "提高依法行政水平是优化“软环境”的关键举措",
                "--code",
                "法治建设",
                "机关效能",
                "--comment",
                "与三张清单对照",
                "--coder",
                "王老师",
                "--json");

        assertThat(made.code()).as(made.err()).isZero();
        assertThat(keys(made.json()))
                .startsWith(
                        "id",
                        "document",
                        "version",
                        "start",
                        "end",
                        "quote",
                        "codes",
                        "comment",
                        "coder",
                        "place",
                        "created",
                        "modified");
        String text = yandu.run("text", title).out();
        assertThat(cut(
                        text,
                        made.json().get("start").intValue(),
                        made.json().get("end").intValue()))
                .isEqualTo("提高依法行政水平是优化“软环境”的关键举措");
        assertThat(texts(made.json().get("codeNames"))).containsExactly("机关效能", "法治建设");

        assertThat(yandu.run("annotations", "--code", "法治建设", "--doc", title, "--coder", "王老师", "--json")
                        .json())
                .containsExactly(made.json());
        assertThat(yandu.run("annotations", "--text", "軟環境", "--json").json()).hasSize(1);
        assertThat(yandu.run("annotations").out()).contains("王老师");
        assertThat(yandu.run("list", "--json").json().get(0).get("annotations").intValue())
                .isEqualTo(1);
    }

    @Test
    void toSayTheSameTwiceChangesNothing() {
        String[] line = {"annotate", title(0), "--range", "100:120", "--code", "信用建设", "--json"};
        assertThat(yandu.run(line).out()).isEqualTo(yandu.run(line).out());
    }

    @Test
    void twoCandidatesAreNeverChosenBetween() {
        String title = title(0);
        Result refused = yandu.run("annotate", title, "--quote", "软环境", "--code", "信用建设", "--json");

        assertThat(refused.code()).isEqualTo(3);
        JsonNode candidates = refused.json().get("candidates");
        assertThat(candidates.size()).isGreaterThan(1);
        assertThat(keys(candidates.get(0))).containsExactly("start", "end", "quote", "before", "after", "place");
        assertThat(refused.err()).contains(candidates.size() + " 次");

        JsonNode second = candidates.get(1);
        String range = second.get("start").intValue() + ":" + second.get("end").intValue();
        assertThat(yandu.run("annotate", title, "--range", range, "--code", "信用建设")
                        .code())
                .isZero();
        Result narrowed = yandu.run(
                "annotate",
                title,
                "--quote",
                "软环境",
                "--prefix",
                second.get("before").stringValue(),
                "--suffix",
                second.get("after").stringValue(),
                "--code",
                "机关效能",
                "--json");
        assertThat(narrowed.json().get("start")).isEqualTo(second.get("start"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5:5", "9:3", "0:99999999", "a:b", "7", "-1:4"})
    void aRangeOutsideTheTextIsRefused(String range) {
        assertThat(yandu.run("annotate", title(0), "--range=" + range, "--code", "信用建设")
                        .code())
                .isEqualTo(3);
        assertThat(yandu.run("annotations", "--json").json()).isEmpty();
    }

    @Test
    void whatIsNotThereIsNotFound() {
        String title = title(0);
        assertThat(yandu.run("annotate", title, "--quote", "这句话并不在文中", "--code", "信用建设")
                        .code())
                .isEqualTo(1);
        assertThat(yandu.run("annotate", title, "--range", "1:9", "--code", "没有的主题")
                        .code())
                .isEqualTo(1);
        Result none = yandu.run("annotations", "--text", "没有", "--json");
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.json()).isEmpty();
        assertThat(yandu.run("annotations", "--json").code()).isZero();
    }
}
