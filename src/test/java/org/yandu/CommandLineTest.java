package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.Terminal.Result;
import tools.jackson.databind.JsonNode;

/** The stable face: commands, keys and exit codes as scripts rely on them. */
class CommandLineTest {

    private static final String HANGZHOU = "seeds/000_9ac79440601f8240.txt";
    private static final String REPORT = "seeds/003_d5425ff96f23db4c.txt";

    @TempDir
    Path folder;

    private Terminal yandu = new Terminal(Path.of(""));

    @BeforeEach
    void openTerminal() {
        yandu = new Terminal(folder.resolve("library"));
    }

    // ---- list, codes, versions ----

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
        assertThat(list.err()).contains("正在收入文献");
        assertThat(yandu.run("list", "--json").out()).isEqualTo(list.out());

        Result codes = yandu.run("codes", "--json");
        assertThat(texts(codes.json(), "name")).containsExactly("信用建设", "机关效能", "法治建设", "基层治理");
        assertThat(keys(codes.json().get(0)))
                .containsExactly("id", "name", "letter", "colour", "definition", "parent", "annotations");
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
        assertThat(keys(byTitle.json().get(0))).containsExactly("id", "created", "sha256", "characters");
        assertThat(byTitle.json().get(0).get("sha256").stringValue()).startsWith("7f36907a");
    }

    @Test
    void anUnknownDocumentIsNotFound() {
        Result result = yandu.run("versions", "没有这一篇");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("没有这一篇");
    }

    // ---- text, outline ----

    @Test
    void aFileIsReadWithoutTouchingAnyLibrary() {
        assertThat(yandu.run("text", HANGZHOU).code()).isZero();
        assertThat(yandu.run("outline", HANGZHOU, "--json").code()).isZero();
        assertThat(yandu.library()).doesNotExist();
    }

    @Test
    void placesCountTheCodePointsOfTheText() throws IOException {
        // 𠮷 and 𬬻 are one character each, and two UTF-16 units
        Path file = write("吉.txt", "𠮷县𬬻桥镇治理报告\n\n一、基层治理𠮷\n\n正文从这里开始，说明情况。\n\n二、信用建设\n\n第二部分的正文。\n");
        String text = yandu.run("text", file.toString()).out();
        JsonNode outline = yandu.run("outline", file.toString(), "--json").json();

        assertThat(keys(outline))
                .containsExactly(
                        "title",
                        "subtitle",
                        "author",
                        "issuer",
                        "number",
                        "date",
                        "source",
                        "encoding",
                        "nodes",
                        "noise",
                        "order");
        JsonNode node = outline.get("nodes").get(0);
        assertThat(keys(node))
                .containsExactly(
                        "level",
                        "kind",
                        "marker",
                        "title",
                        "place",
                        "start",
                        "end",
                        "bodyEnd",
                        "confidence",
                        "children");
        assertThat(cut(text, node.get("start").intValue(), node.get("end").intValue()))
                .isEqualTo("一、基层治理𠮷");
        assertThat(outline.get("order").get("outOfOrder").booleanValue()).isFalse();
    }

    @Test
    void headingsOutOfOrderAreSaidToBeSo() {
        JsonNode outline =
                yandu.run("outline", "seeds/001_06438de2f09206a5.txt", "--json").json();
        assertThat(outline.get("order").get("outOfOrder").booleanValue()).isTrue();
    }

    @Test
    void cleanTextLeavesNoiseOut() {
        String all = yandu.run("text", HANGZHOU).out();
        String clean = yandu.run("text", HANGZHOU, "--clean").out();
        assertThat(all).contains("点击率");
        assertThat(clean).doesNotContain("点击率").contains("提高依法行政水平");
    }

    @Test
    void anOutlineForPeople() {
        assertThat(yandu.run("outline", HANGZHOU).out())
                .contains("软环境")
                .contains("  (一)")
                .contains("非正文");
    }

    // ---- import ----

    @Test
    void importTakesInWhatCanBeReadAndReportsTheRest() throws IOException {
        Path good = write("新文献.txt", "关于加强信用建设的意见\n\n一、总体要求\n\n坚持依法推进信用建设，提升治理水平。\n");
        Path empty = write("空.txt", "");
        Path missing = folder.resolve("缺失.txt");
        Path picture = folder.resolve("图.txt");
        Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 2, 3, 0, (byte) 0xff, 0, 7});

        Result result = yandu.run("import", "--json", s(good), s(good), s(empty), s(missing), s(picture), HANGZHOU);

        assertThat(texts(result.json(), "status"))
                .containsExactly("imported", "duplicate", "failed", "failed", "failed", "duplicate");
        assertThat(keys(result.json().get(0)))
                .containsExactly("path", "status", "document", "version", "title", "sha256", "encoding", "problem");
        assertThat(result.json().get(0).get("problem").isNull()).isTrue();
        assertThat(result.json().get(3).get("document").isNull()).isTrue();
        assertThat(result.json().get(3).get("problem").stringValue()).contains("没有找到文件");
        assertThat(result.code()).isEqualTo(3);
        assertThat(yandu.run("list", "--json").json()).hasSize(6);
    }

    @Test
    void aFolderIsImportedWithOrWithoutItsFolders() throws IOException {
        write("夹/一.txt", "第一篇\n\n正文甲，关于治理。\n");
        write("夹/.隐藏.txt", "不该读到\n");
        write("夹/里/二.txt", "第二篇\n\n正文乙，关于信用。\n");

        assertThat(yandu.run("import", s(folder.resolve("夹")), "--json").json()).hasSize(1);
        Result all = yandu.run("import", s(folder.resolve("夹")), "--recursive", "--json");
        assertThat(texts(all.json(), "status")).containsExactly("duplicate", "imported");
    }

    @Test
    void aDryRunChangesNothing() throws IOException {
        Path file = write("新.txt", "试读\n\n只是看看能不能读。\n");
        JsonNode row =
                yandu.run("import", "--dry-run", "--json", s(file)).json().get(0);
        assertThat(row.get("status").stringValue()).isEqualTo("imported");
        assertThat(row.get("document").isNull()).isTrue();
        assertThat(yandu.run("list", "--json").json()).hasSize(5);
    }

    @Test
    void theReaderMayNameTheEncoding() throws IOException {
        Path file = folder.resolve("旧.txt");
        Files.write(file, "信用建设".getBytes("GB18030"));
        JsonNode row = yandu.run("import", "--encoding", "GB18030", "--json", s(file))
                .json()
                .get(0);
        assertThat(row.get("encoding").stringValue()).isEqualTo("GB18030");
        assertThat(row.get("title").stringValue()).contains("信用建设");
        assertThat(yandu.run("import", "--encoding", "没有", s(file)).code()).isEqualTo(2);
    }

    // ---- annotate, annotations ----

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

    // ---- how commands are used ----

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "import",
                "outline",
                "text",
                "versions",
                "codes",
                "annotate",
                "annotations",
                "tour",
                "completion"
            })
    void everyCommandExplainsItselfInBothLanguages(String command) {
        assertThat(yandu.run(command, "--help").out())
                .startsWith("用法")
                .contains("选项")
                .doesNotContain("cli.");
        assertThat(yandu.run(Locale.ENGLISH, command, "--help").out())
                .startsWith("Usage: yandu " + command)
                .contains("Options:")
                .doesNotContain("cli.");
        assertThat(yandu.run("--language", "en", command, "-h").out()).startsWith("Usage");
        assertThat(yandu.library()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown",
                "list --unknown",
                "text",
                "import",
                "annotate x --quote a --range 1:2 --code c",
                "annotate x --code c",
                "annotate x --quote a",
                "tour",
                "list --library"
            })
    void wrongUseIsExplained(String line) {
        Result result = yandu.run(line.split(" "));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("--help").doesNotContain("Exception");
    }

    @Test
    void theLibraryMayBeNamedBehindTheCommand() {
        Path other = folder.resolve("另一个");
        Result result = yandu.runBare(Locale.SIMPLIFIED_CHINESE, "list", "--json", "--library", other.toString());
        assertThat(result.json()).hasSize(5);
        assertThat(other.resolve("library.db")).exists();
    }

    @Test
    void completionKnowsTheCommands() {
        assertThat(yandu.run("completion").out()).contains("annotations").contains("--recursive");
    }

    @Test
    void version() {
        assertThat(yandu.run("--version").out()).startsWith("研读 ").doesNotContain("$");
    }

    @Test
    void traditionalCharactersComeOutAsTheyStand() {
        assertThat(yandu.run("text", REPORT).out()).contains("年度報告");
    }

    private String title(int document) {
        return yandu.run("list", "--json").json().get(document).get("title").stringValue();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.writeString(file, text);
    }

    private static String s(Path path) {
        return path.toString();
    }

    private static String cut(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    private static List<String> keys(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }

    private static List<String> texts(JsonNode rows, String key) {
        List<String> texts = new ArrayList<>();
        rows.forEach(row -> texts.add(row.get(key).stringValue()));
        return texts;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.stringValue()));
        return texts;
    }
}
