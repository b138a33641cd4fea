package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
        assertThat(list.err()).contains("正在导入文献");
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
}
