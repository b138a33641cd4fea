package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.Terminal.Result;
import tools.jackson.databind.JsonNode;

/** The stable face of {@code list}, {@code codes} and {@code versions}. */
class LibraryCommandsTest extends CommandLineCase {

    @Test
    void theFirstStartTakesInTheReadingsAndThemes() {
        Result list = yandu.run("list", "--json");

        assertThat(list.code()).isZero();
        assertThat(list.json()).hasSize(5);
        assertThat(keys(list.json().get(0)))
                .containsExactly(
                        "id",
                        "title",
                        "author",
                        "issuer",
                        "number",
                        "date",
                        "source",
                        "format",
                        "characters",
                        "versions",
                        "annotations");
        assertThat(list.json().get(3).get("title").stringValue()).contains("法治政府");
        assertThat(list.err()).contains("新建一个：", "正在导入文献");
        assertThat(yandu.run("list", "--json").out()).isEqualTo(list.out());

        Result codes = yandu.run("codes", "--json");
        assertThat(texts(codes.json(), "name")).containsExactly("信用建设", "机关效能", "法治建设", "基层治理");
        assertThat(keys(codes.json().get(0)))
                .containsExactly(
                        "id",
                        "name",
                        "letter",
                        "colour",
                        "definition",
                        "parent",
                        "annotations",
                        "book",
                        "path",
                        "pattern",
                        "key",
                        "when",
                        "whenNot",
                        "samples",
                        "retired");
        assertThat(codes.json().get(0).get("parent").isNull()).isTrue();
    }

    @Test
    void theSameReadingHasTheSameIdInEveryLibrary() {
        Terminal other = new Terminal(folder.resolve("another"));
        assertThat(texts(yandu.run("list", "--json").json(), "id"))
                .isEqualTo(texts(other.run("list", "--json").json(), "id"));
    }

    @Test
    void withoutJsonThereAreAlignedColumns() {
        Result codes = yandu.run("codes");
        assertThat(codes.out().lines().toList().get(0)).startsWith("编号").endsWith("定义");
        assertThat(codes.out().lines()).hasSize(5);
    }

    @Test
    void versionsOfADocumentByTitleOrByTheBeginningOfItsId() {
        JsonNode document = yandu.run("list", "--json").json().get(0);
        Result byTitle = yandu.run("versions", document.get("title").stringValue(), "--json");
        Result byId = yandu.run("versions", document.get("id").stringValue().substring(0, 6), "--json");

        assertThat(byId.out()).isEqualTo(byTitle.out());
        assertThat(keys(byTitle.json().get(0)))
                .containsExactly("id", "created", "sha256", "characters", "cause", "fileName", "annotations");
        assertThat(byTitle.json().get(0).get("sha256").stringValue()).startsWith("7f36907a");
    }

    @Test
    void anUnknownDocumentIsNotFound() {
        Result result = yandu.run("versions", "没有这一篇");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("没有这一篇");
    }

    @Test
    void aHashIsShortForPeopleAndWholeForPrograms() {
        String title = title(0);
        String whole = yandu.run("versions", title, "--json")
                .json()
                .get(0)
                .get("sha256")
                .stringValue();
        assertThat(whole).hasSize(64);
        assertThat(yandu.run("versions", title).out())
                .contains(whole.substring(0, 12))
                .doesNotContain(whole);
    }

    /** Written, read into another library, and written again alike. */
    @ParameterizedTest
    @ValueSource(strings = {"json", "csv", "xlsx"})
    void aCodebookGoesOutAndComesIn(String form) throws IOException {
        Path themes = write("themes.csv", "主题,定义\n治理 > 网格,划分网格\n治理 > 社区,\n");
        assertThat(yandu.run("codes", "--import", s(themes)).code()).isZero();
        Path file = folder.resolve("out." + form);
        assertThat(yandu.run("codes", "--export", s(file)).code()).isZero();
        Terminal other = new Terminal(folder.resolve("other"));
        assertThat(other.run("codes", "--import", s(file), "--dry-run").code()).isZero();
        assertThat(texts(other.run("codes", "--json").json(), "name")).doesNotContain("网格");
        assertThat(other.run("codes", "--import", s(file)).code()).isZero();
        assertThat(texts(other.run("codes", "--json").json(), "name")).contains("治理", "网格", "社区", "法治建设");
        assertThat(other.run("codes").out()).contains("划分网格");
    }

    @Test
    void themesOfOneNameAreToldApart() throws IOException {
        Path themes = write("themes.csv", "主题\n城市 > 社区\n农村 > 社区\n");
        assertThat(yandu.run("codes", "--import", s(themes)).code()).isZero();
        Result result = yandu.run("annotations", "--code", "社区");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("城市 > 社区").contains("农村 > 社区");
    }
}
