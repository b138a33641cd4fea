package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The stable face of {@code agreement}. */
class AgreementCommandTest extends CommandLineCase {

    private static final String SOFT = "“八八战略”与软环境建设的杭州实践";
    private static final String QUOTE = "提高依法行政水平";

    private void mark(String quote, String code, String coder) {
        assertThat(yandu.run("annotate", SOFT, "--quote", quote, "--code", code, "--coder", coder)
                        .code())
                .isZero();
    }

    @Test
    void oneCoderIsNotEnough() {
        assertThat(yandu.run("agreement", "--doc", SOFT).code()).isEqualTo(1);
        mark(QUOTE, "法治建设", "李明");
        Terminal.Result alone = yandu.run("agreement", "--doc", SOFT, "--json");
        assertThat(alone.code()).isEqualTo(1);
        assertThat(alone.err()).contains("李明");
        assertThat(alone.json().get("themes")).isEmpty();
    }

    /**
     * 李明  ████████   法治建设
     * 王芳  ████       法治建设, the same paragraph
     * 张伟  ████████   机关效能
     */
    @Test
    void paragraphsForgiveWhatCharactersDoNot() {
        mark(QUOTE, "法治建设", "李明");
        mark("提高依法行政", "法治建设", "王芳");
        JsonNode paragraphs = yandu.run(
                        "agreement",
                        "--doc",
                        SOFT,
                        "--code",
                        "法治建设",
                        "--coder",
                        "李明",
                        "--coder",
                        "王芳",
                        "--coder",
                        "赵无",
                        "--json")
                .json();
        assertThat(keys(paragraphs)).containsExactly("grain", "coders", "missing", "uncounted", "documents", "themes");
        assertThat(texts(paragraphs.get("missing"))).containsExactly("赵无");
        JsonNode law = paragraphs.get("themes").get(0);
        assertThat(keys(law))
                .containsExactly("code", "name", "coders", "used", "units", "percent", "cohen", "fleiss", "alpha");
        assertThat(law.get("percent").doubleValue()).isEqualTo(1);
        assertThat(law.get("cohen").doubleValue()).isEqualTo(1);
        assertThat(law.get("alpha").doubleValue()).isEqualTo(1);

        JsonNode characters = yandu.run("agreement", "--doc", SOFT, "--grain", "character", "--json")
                .json()
                .get("themes")
                .get(0);
        // 8 and 6 characters, 6 of them in common: κ = 2·6/(8+6) but for chance, which is small in a long text.
        assertThat(characters.get("cohen").doubleValue()).isCloseTo(0.857, within(0.002));

        assertThat(texts(paragraphs.get("uncounted"))).isEmpty();

        mark(QUOTE, "机关效能", "张伟");
        JsonNode three = yandu.run("agreement", "--doc", SOFT, "--json").json().get("themes");
        assertThat(three).hasSize(2);
        assertThat(three.get(0).get("cohen").isNull()).isTrue();
        assertThat(three.get(0).get("fleiss").isNull()).isFalse();
    }

    /** As in the class view: an instructor who has marked the text was counted as one more student, and the figures differed. */
    @Test
    void ofATextThatStudentsGaveBackTheInstructorIsNotCountedUnlessNamed() {
        mark(QUOTE, "法治建设", "王老师");
        String packet = folder.resolve("p.yandu").toString();
        yandu.run("packet", "make", "--doc", SOFT, "--title", "第一讲", "--coder", "王老师", "--unsigned", "--out", packet);
        for (String name : List.of("李明", "王芳")) {
            Terminal student = new Terminal(folder.resolve(name));
            student.run("packet", "open", packet);
            student.run("annotate", SOFT, "--quote", QUOTE, "--code", "法治建设", "--coder", name);
            String back = folder.resolve(name + ".yandu").toString();
            student.run("packet", "answer", "--coder", name, "--unsigned", "--out", back);
            assertThat(yandu.run("packet", "merge", back).code()).isZero();
        }
        Terminal.Result found = yandu.run("agreement", "--doc", SOFT, "--json");
        assertThat(texts(found.json().get("coders"))).containsExactly("李明", "王芳");
        assertThat(texts(found.json().get("uncounted"))).containsExactly("王老师");
        assertThat(found.err()).contains("没有计入：王老师");
        assertThat(texts(yandu.run("agreement", "--doc", SOFT, "--coder", "李明", "--coder", "王老师", "--json")
                        .json()
                        .get("coders")))
                .containsExactly("李明", "王老师");
    }
}
