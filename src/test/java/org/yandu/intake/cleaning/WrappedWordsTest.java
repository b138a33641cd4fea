package org.yandu.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.document.DocumentVersion;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;

class WrappedWordsTest {

    private static final String LETTER = """
            A Note on Reading Policy Texts

            Whoever reads a policy text for the first time sees headings and
            slogans, and hardly ever the argument. It helps to go through the
            text twice: once for what is asked of whom, and once for the words
            by which it is asked. The second reading takes longer.

            1. Mark every verb that has an office as its subject, and write
            down in the margin which means the office is given for it.
            2. Mark every number.

            Credit, efficiency and the rule of law are named together so often
            that a class will take them for one thing. They are three. Each of
            them has its own history, its own offices and its own vocabulary,
            which a good lesson keeps apart.

            Zhang San
            12 Lakeside Road
            Hangzhou
            """;

    @Test
    @DisplayName("paragraphs parted by empty lines; headings, items and an address stay lines")
    void latin() {
        assertThat(read("note.txt", LETTER).lines())
                .containsExactly(
                        "A Note on Reading Policy Texts",
                        "",
                        "Whoever reads a policy text for the first time sees headings and slogans, and hardly ever the argument. It helps to go through the text twice: once for what is asked of whom, and once for the words by which it is asked. The second reading takes longer.",
                        "",
                        "1. Mark every verb that has an office as its subject, and write down in the margin which means the office is given for it.",
                        "2. Mark every number.",
                        "",
                        "Credit, efficiency and the rule of law are named together so often that a class will take them for one thing. They are three. Each of them has its own history, its own offices and its own vocabulary, which a good lesson keeps apart.",
                        "",
                        "Zhang San",
                        "12 Lakeside Road",
                        "Hangzhou");
    }

    @Test
    @DisplayName("not an offset moves, and the file keeps its bytes")
    void onlyTheLineEndChanges() {
        byte[] bytes = LETTER.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Reading reading = Intake.read("note.txt", bytes);
        assertThat(reading.text().replace('\n', ' ')).isEqualTo(LETTER.replace('\n', ' '));
        assertThat(reading.bytes()).isEqualTo(bytes);
    }

    @Test
    @DisplayName("without empty lines a sentence that ends at the edge may end its paragraph")
    void withoutEmptyLines() {
        String text = """
                Whoever reads a policy text for the first time sees headings and
                slogans, and hardly ever the argument. It helps to go through the
                text twice: once for what is asked of whom, once for every word.
                The second reading takes longer than the first one, as nobody who
                has tried it once will deny, but it is the one that counts in the
                end.
                Credit, efficiency and the rule of law are named together so often
                that a class will take them for one thing. They are three.
                """;
        assertThat(read("note.txt", text).lines())
                .containsExactly(
                        "Whoever reads a policy text for the first time sees headings and slogans, and hardly ever the argument. It helps to go through the text twice: once for what is asked of whom, once for every word.",
                        "The second reading takes longer than the first one, as nobody who has tried it once will deny, but it is the one that counts in the end.",
                        "Credit, efficiency and the rule of law are named together so often that a class will take them for one thing. They are three.");
    }

    @Test
    @DisplayName("Chinese with Latin words that were not broken, without indents")
    void mixed() {
        String text = """
                近年来各地政府积极探索使用大语言模型辅助政务服务，
                例如以开源的 DeepSeek 和 Qwen 为基础建设本地的问答
                系统，并按照 General Data Protection Regulation 以及
                国内的相关法律加强个人信息的保护，同时把数据留在本
                地机房之内，不向外部传输，所用的 Retrieval Augmented
                Generation 方法能够给出每一句话的出处，便于工作人员
                核对，也便于群众监督，从试点情况看效果较好。

                下一步将在总结试点经验的基础上扩大范围，完善制度，
                健全标准，加强培训，提高基层工作人员使用新技术的能
                力，让群众办事更加方便快捷，让企业更有获得感。
                """;
        assertThat(read("note.txt", text).lines())
                .containsExactly(
                        "近年来各地政府积极探索使用大语言模型辅助政务服务，例如以开源的 DeepSeek 和 Qwen 为基础建设本地的问答系统，并按照 General Data Protection Regulation 以及国内的相关法律加强个人信息的保护，同时把数据留在本地机房之内，不向外部传输，所用的 Retrieval Augmented Generation 方法能够给出每一句话的出处，便于工作人员核对，也便于群众监督，从试点情况看效果较好。",
                        "",
                        "下一步将在总结试点经验的基础上扩大范围，完善制度，健全标准，加强培训，提高基层工作人员使用新技术的能力，让群众办事更加方便快捷，让企业更有获得感。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // verse
                """
                The river runs below the hill,
                And we who walk beside it still
                Remember how the water ran
                Before the building work began,
                When every stone was where it lay
                And every boat was far away;
                The river runs, and so do we,
                From little town to open sea.
                """,
                // an address, and another
                """
                Office of Legislative Affairs
                Municipal People's Government
                Jiefang East Road 18
                Hangzhou 310016
                People's Republic of China
                Department of Public Administration
                School of Government
                Lakeside Campus
                Building 4, Room 12
                """,
                // titles
                """
                Governing the Local State in Reform China
                Credit and Its Discontents in Two Cities
                The Rule of Law and the Party School
                Reading Documents, Reading Power
                Street Level Bureaucrats on the Lake
                Notes on the Language of Plans
                Grassroots Rule and Its Vocabulary
                The Business Environment as a Slogan
                """,
                // one paragraph a line
                """
                Whoever reads a policy text for the first time sees headings.
                It helps to go through it twice, once for what is asked and once for the words by which it is asked of us.
                The second reading takes longer.
                Credit and the rule of law are named together so often that a class takes them for one thing, which they are not.
                They are three.
                """,
                // program text
                """
                ```
                int one = first value here and more
                int two = first value here and more
                int six = first value here and more
                int ten = first value here and more
                int she = first value here and more
                int her = first value here and more
                ```
                """,
            })
    @DisplayName("verse, addresses, titles, whole paragraphs and program text keep their lines")
    void stays(String text) {
        assertThat(Intake.read("a.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .text())
                .isEqualTo(text);
    }

    /** The lines as they are read. */
    private static String read(String name, String text) {
        Reading reading = Intake.read(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        DocumentVersion version = new DocumentVersion(
                "v",
                "d",
                reading.text(),
                reading.noise(),
                new DocumentVersion.Origin("UTF-8", "", java.time.Instant.EPOCH));
        return version.readingLines().stream().map(version::quote).collect(java.util.stream.Collectors.joining("\n"));
    }
}
