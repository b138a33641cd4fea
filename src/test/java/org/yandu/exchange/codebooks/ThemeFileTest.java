package org.yandu.exchange.codebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.codebook.Book;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.codebook.Colours;
import org.yandu.codebook.Meaning;
import org.yandu.codebook.Pattern;
import org.yandu.document.ProblemException;
import org.yandu.exchange.codebooks.CodebookPlan.Fate;
import org.yandu.intake.manuscript.FileBytes;
import org.yandu.language.Texts;
import org.yandu.workspace.Edit;

/** Codebooks out and in again, and what people's tables look like. */
class ThemeFileTest {

    private static final Book BOOK = new Book("b", "主题库", "备课用", 0);
    private static final Texts TEXTS = Texts.of(Locale.SIMPLIFIED_CHINESE);

    private final Code law = theme("law", "法治", null, 0, 1, "=1+1", "定义\n两行，有逗号和\"引号\"");
    private final Code courts = theme("courts", "司法>公正", "law", 0, null, "司", "");
    private final Codebook codebook = new Codebook(List.of(BOOK), List.of(law, courts));

    private static Code theme(
            String id,
            String name,
            @Nullable String parent,
            int position,
            @Nullable Integer key,
            String when,
            String definition) {
        return new Code(
                id,
                name,
                name.substring(0, 1),
                Colours.of("#1F78B4"),
                Pattern.WAVY,
                new Meaning(definition, when, "不用", List.of(new Meaning.Sample("例", "源"))),
                key,
                new Code.Place("b", parent, position),
                id.equals("courts"));
    }

    private static ThemeFile read(String name, byte[] bytes) {
        return ThemeFile.read(new FileBytes(name, bytes));
    }

    private static ThemeFile csv(String text) {
        return read("t.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void whatGoesOutComesInAgain(CodebookFormat format) {
        for (Texts texts : List.of(TEXTS, Texts.of(Locale.ENGLISH))) {
            ThemeFile file = read("t." + format.extension(), format.write(codebook, BOOK, texts));
            assertThat(file.remarks()).isEmpty();
            CodebookPlan same = CodebookPlan.of(codebook, BOOK, file);
            assertThat(same.items()).extracting(CodebookPlan.Item::fate).containsExactly(Fate.SAME, Fate.SAME);
            assertThat(same.change()).isEmpty();

            CodebookPlan fresh = CodebookPlan.of(new Codebook(List.of(BOOK), List.of()), BOOK, file);
            List<Object> made = fresh.change().orElseThrow().edits().stream()
                    .map(Edit::after)
                    .toList();
            if (format == CodebookFormat.JSON) {
                assertThat(made).containsExactly(law, courts);
                assertThat(file.name()).isEqualTo("主题库");
            } else {
                assertThat(made).extracting(code -> ((Code) code).name()).containsExactly("法治", "司法>公正");
                assertThat(((Code) made.getFirst()).meaning().when()).isEqualTo("=1+1");
                assertThat(((Code) made.getFirst()).definition()).isEqualTo(law.definition());
                assertThat(((Code) made.getLast()).parent()).isEqualTo("law");
                assertThat(((Code) made.getLast()).retired()).isTrue();
            }
        }
    }

    /** What is dropped onto the window is told apart from texts and from other tables. */
    @ParameterizedTest
    @EnumSource
    void aCodebookIsKnownByWhatItHolds(CodebookFormat format) {
        for (Texts texts : List.of(TEXTS, Texts.of(Locale.ENGLISH))) {
            byte[] written = format.write(codebook, BOOK, texts);
            assertThat(ThemeFile.isOne(new FileBytes("t", written))).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "第一行文字，没有表头\n第二行", "文献,位置,主题,标注人,摘录,批注\n甲,第1段,法治,王,字,", "主题\n法治"})
    void otherTablesAndTextsAreNoCodebook(String text) {
        assertThat(ThemeFile.isOne(new FileBytes("t.csv", text.getBytes(StandardCharsets.UTF_8))))
                .isFalse();
    }

    /** Trees of any shape, with words that spreadsheets, paths and lists would like to take for something else. */
    @ParameterizedTest
    @EnumSource
    void anyThemesComeInAgain(CodebookFormat format) {
        for (long seed = 1; seed <= 12; seed++) {
            List<Code> codes = themes(new Random(seed));
            Codebook any = new Codebook(List.of(BOOK), codes);

            ThemeFile file = read("t." + format.extension(), format.write(any, BOOK, TEXTS));

            assertThat(file.remarks()).as("%s %d", format, seed).isEmpty();
            CodebookPlan same = CodebookPlan.of(any, BOOK, file);
            assertThat(same.items()).extracting(CodebookPlan.Item::fate).containsOnly(Fate.SAME);
            CodebookPlan fresh = CodebookPlan.of(new Codebook(List.of(BOOK), List.of()), BOOK, file);
            List<Code> made = fresh.change().orElseThrow().edits().stream()
                    .map(edit -> (Code) edit.after())
                    .toList();
            assertThat(told(new Codebook(List.of(BOOK), made)))
                    .as("%s %d", format, seed)
                    .containsExactlyInAnyOrderElementsOf(told(any));
        }
    }

    private static List<Code> themes(Random random) {
        List<String> words =
                List.of("法治", "=1+1", "a,b", "甲 > 乙", "“引”\"号\"", "第一行\n第二行", "𠮷", "-3", "@x", "；、，", "'", " ");
        List<Code> codes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String parent = codes.isEmpty() || random.nextInt(3) == 0
                    ? null
                    : codes.get(random.nextInt(codes.size())).id();
            String name = words.get(random.nextInt(5)).replace("\n", "") + i;
            codes.add(new Code(
                    "t" + i,
                    name,
                    "甲乙丙丁戊己庚辛".substring(i, i + 1),
                    Colours.of("#1F78B4"),
                    Pattern.values()[random.nextInt(Pattern.values().length)],
                    new Meaning(
                            words.get(random.nextInt(words.size())).strip(),
                            words.get(random.nextInt(words.size())).strip(),
                            words.get(random.nextInt(words.size())).strip(),
                            random.nextBoolean()
                                    ? List.of()
                                    : List.of(new Meaning.Sample("例" + words.get(random.nextInt(9)), "源"))),
                    random.nextInt(4) == 0 ? i + 1 : null,
                    new Code.Place("b", parent, i),
                    random.nextInt(5) == 0));
        }
        return codes;
    }

    private static List<String> told(Codebook codebook) {
        return codebook.codes().stream()
                .map(code -> codebook.path(code.id()).stream().map(Code::name).toList()
                        + "|" + code.sign()
                        + code.colour().full()
                        + code.pattern()
                        + code.meaning()
                        + code.key()
                        + code.retired())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-8", "UTF-16LE", "Big5"})
    void tablesComeInAnyEncoding(String charset) {
        String text = "主題,定義\n信用建設,各類主體誠實守信的制度和做法\n信用建設 > 信用修復,改正失信\n";
        byte[] bytes = text.getBytes(Charset.forName(charset));
        assertThat(read("t.csv", bytes).themes())
                .extracting(ThemeRow::path)
                .containsExactly(List.of("信用建設"), List.of("信用建設", "信用修復"));
    }

    @Test
    void oddRowsAreToldByTheirNumber() {
        ThemeFile file = csv(
                "\uFEFFName;Color;Key;Underline;Sign\nA;red;12;zigzag;AB\n;#123456;;;\nA;;;;\nB ＞ C;112233;2;点线;C\n");
        assertThat(file.remarks()).extracting(RowRemark::row).containsExactly(2, 2, 2, 2, 3, 4);
        assertThat(file.themes()).extracting(ThemeRow::path).containsExactly(List.of("A"), List.of("B", "C"));
        assertThat(file.themes().getLast().face().pattern()).isEqualTo(Pattern.DOTTED);
        CodebookPlan plan = CodebookPlan.of(codebook, BOOK, file);
        assertThat(plan.items()).extracting(CodebookPlan.Item::path).containsExactly("A", "B", "B > C");
        file.remarks()
                .forEach(remark ->
                        assertThat(TEXTS.get(remark.key(), remark.args())).contains("第 " + remark.row() + " 行"));
    }

    @Test
    void aTableWithoutHeadingAndOneWithParents() {
        assertThat(csv("甲\n甲 > 乙\n").themes()).hasSize(2);
        assertThat(csv("甲\n甲 > 乙\n").remarks()).extracting(RowRemark::key).containsExactly("codebook.row.no_heading");
        assertThat(csv("名称,上级\n甲,\n乙,甲\n丙,乙\n").themes().getLast().path()).containsExactly("甲", "乙", "丙");
    }

    @Test
    void knownThemesAreChangedByIdOrByPath() {
        ThemeFile file = csv("主题,编号,定义,数字键\n法治建设,law,新的定义,\n法治建设 > 立法,,,1\n");
        CodebookPlan plan = CodebookPlan.of(codebook, BOOK, file);
        assertThat(plan.items()).extracting(CodebookPlan.Item::fate).containsExactly(Fate.CHANGED, Fate.NEW);
        Code changed = plan.items().getFirst().theme();
        assertThat(changed.name()).isEqualTo("法治建设");
        assertThat(changed.definition()).isEqualTo("新的定义");
        assertThat(changed.colour()).isEqualTo(law.colour());
        assertThat(plan.items().getLast().theme().parent()).isEqualTo("law");
        assertThat(plan.remarks()).extracting(RowRemark::key).containsExactly("codebook.row.key_taken");
        assertThat(CodebookPlan.of(codebook, BOOK, csv("主题\n法治\n")).items())
                .extracting(CodebookPlan.Item::fate)
                .containsExactly(Fate.SAME);
    }

    @Test
    void coloursHardToSeeAreTakenAndTold() {
        CodebookPlan plan = CodebookPlan.of(codebook, BOOK, csv("主题,颜色\n甲,#FFE066\n乙,#1F78B4\n丙,#101820\n"));
        assertThat(plan.remarks())
                .extracting(RowRemark::key)
                .containsExactly("codebook.row.faint.sepia", "codebook.row.faint.dark");
        assertThat(plan.items().getFirst().theme().colour().full()).isEqualTo("#FFE066");
        assertThat(TEXTS.get(
                        plan.remarks().getFirst().key(),
                        plan.remarks().getFirst().args()))
                .startsWith("第 2 行：“甲”的颜色在米色纸上太淡");
    }

    @Test
    void otherFilesAreRefused() {
        for (String text :
                List.of("{\"a\":1}", "{\"format\":\"yandu-codebook\",\"version\":99,\"themes\":[]}", "{", "", "\n\n")) {
            assertThatThrownBy(() -> csv(text)).as(text).isInstanceOf(ProblemException.class);
        }
        assertThatThrownBy(() -> read("t.xlsx", new byte[] {'P', 'K', 3, 4, 0})).isInstanceOf(ProblemException.class);
    }

    @Test
    void formulasAreNotReckonedAndEntitiesNotFetched() throws IOException {
        String sheet =
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>主题</t></is></c>"
                        + "<c><f>HYPERLINK(\"http://x\")</f><v>定义</v></c></row><row r=\"2\"><c t=\"str\"><f>1+1</f><v>甲</v></c></row></sheetData></worksheet>";
        ThemeFile file = read("t.xlsx", zip(Map.of("xl/worksheets/sheet1.xml", sheet)));
        assertThat(file.themes()).extracting(ThemeRow::path).containsExactly(List.of("甲"));
        String far = "<worksheet><sheetData><row r=\"1048576\"/></sheetData></worksheet>";
        assertThatThrownBy(() -> read("t.xlsx", zip(Map.of("xl/worksheets/sheet1.xml", far))))
                .isInstanceOf(ProblemException.class);
        String bomb = "<worksheet><sheetData>" + " ".repeat(30 << 20) + "</sheetData></worksheet>";
        assertThatThrownBy(() -> read("t.xlsx", zip(Map.of("xl/worksheets/sheet1.xml", bomb))))
                .isInstanceOf(ProblemException.class);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
