package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A packet from the instructor to a student and back, each in a library of their own, by command line. */
class PacketCommandsTest extends CommandLineCase {

    private static final String QUOTE = "提高依法行政水平";

    private Terminal student = new Terminal(Path.of(""));

    @BeforeEach
    void twoPeople() {
        System.setProperty("yandu.identity", folder.resolve("teacher-key").toString());
        student = new Terminal(folder.resolve("student"));
    }

    /** Another person at another computer. */
    private void asStudent(String name) {
        System.setProperty("yandu.identity", folder.resolve(name).toString());
    }

    private String make(String... more) {
        String out = s(folder.resolve("packet.yandu"));
        String[] args = {
            "packet",
            "make",
            "--doc",
            title(0),
            "--title",
            "第一讲",
            "--coder",
            "王老师",
            "--question",
            "谈谈依法行政",
            "--must-cite",
            "1",
            "--out",
            out,
            "--json"
        };
        String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        Terminal.Result made = yandu.run(all);
        assertThat(made.code()).as(made.err()).isZero();
        return out;
    }

    @Test
    void goesOutAndComesBack() {
        String packet = make();

        asStudent("li");
        Terminal.Result opened = student.run("packet", "open", packet, "--json");
        assertThat(opened.code()).as(opened.err()).isZero();
        assertThat(opened.json().get("signature").stringValue()).isEqualTo("new");

        Terminal.Result mark = student.run(
                "annotate", title(0), "--quote", QUOTE, "--code", "法治建设", "--comment", "要点", "--coder", "李明");
        assertThat(mark.code()).as(mark.err()).isZero();
        Terminal.Result answered = student.run(
                "packet", "answer", "--question", "1", "--text", "关键在依法", "--cite", QUOTE, "--coder", "李明", "--json");
        assertThat(answered.code()).as(answered.err()).isZero();
        assertThat(answered.json().get(0).get("done").booleanValue()).isTrue();
        String back = s(folder.resolve("back").resolve("li.yandu"));
        folder.resolve("back").toFile().mkdirs();
        Terminal.Result handed = student.run("packet", "answer", "--coder", "李明", "--out", back, "--json");
        assertThat(handed.code()).as(handed.err()).isZero();
        assertThat(handed.json().get("annotations").intValue()).isEqualTo(1);

        Terminal.Result merged = yandu.run("packet", "merge", s(folder.resolve("back")), "--json");
        assertThat(merged.code()).as(merged.err()).isZero();
        JsonNode row = merged.json().get(0);
        assertThat(row.get("status").stringValue()).isEqualTo("new");
        assertThat(row.get("added").intValue()).isEqualTo(1);
        assertThat(row.get("answers").intValue()).isEqualTo(1);
        JsonNode there = yandu.run("annotations", "--coder", "李明", "--json").json();
        assertThat(there.get(0).get("quote").stringValue()).isEqualTo(QUOTE);

        JsonNode again = yandu.run("packet", "merge", back, "--json").json();
        assertThat(again.get(0).get("status").stringValue()).isEqualTo("unchanged");

        JsonNode answers = yandu.run("packet", "remark", "--json").json();
        assertThat(answers.get(0).get("answer").stringValue()).isEqualTo("关键在依法");
        Terminal.Result remarked = yandu.run(
                "packet",
                "remark",
                "--student",
                "李明",
                "--question",
                "1",
                "--text",
                "展开说说",
                "--instructor",
                "王老师",
                "--json");
        assertThat(remarked.code()).as(remarked.err()).isZero();
        assertThat(remarked.json().get(0).get("remarks").get(0).get("text").stringValue())
                .isEqualTo("展开说说");
        assertThat(yandu.run("packet", "remark", "--text", "给谁").code()).isEqualTo(2);
        assertThat(yandu.run("packet", "remark", "--student", "赵四", "--question", "1", "--text", "不在")
                        .code())
                .isEqualTo(2);

        JsonNode sheets = yandu.run("packet", "feedback", "--instructor", "王老师", "--out", s(folder), "--json")
                .json();
        assertThat(sheets).hasSize(1);
        assertThat(sheets.get(0).get("coder").stringValue()).isEqualTo("李明");
        assertThat(folder.resolve("反馈 李明.docx")).isNotEmptyFile();
    }

    @Test
    void isLockedWithAPassphrase() {
        String packet = make("--passphrase", "北京大学");

        assertThat(student.run("packet", "open", packet).code()).isEqualTo(3);
        assertThat(student.run("packet", "open", packet, "--passphrase", "别的").code())
                .isEqualTo(3);
        Terminal.Result opened = student.run("packet", "open", packet, "--passphrase", "北京大学");
        assertThat(opened.code()).as(opened.err()).isZero();
    }

    @Test
    void releasesTheKeyLater() throws Exception {
        Path questions = write("q.json", """
                {"questions": [{"text": "为什么？", "mustCite": 1, "key": "因为依法", "targets":
                  [{"document": "%s", "quote": "%s"}]}]}""".formatted(title(0), QUOTE));
        String packet = make("--questions", s(questions));
        String key = s(folder.resolve("key.yandu"));
        assertThat(new String(
                        java.nio.file.Files.readAllBytes(Path.of(packet)),
                        java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("因为依法");
        asStudent("li");
        student.run("packet", "open", packet);
        assertThat(student.run("packet", "answer", "--json")
                        .json()
                        .get(1)
                        .get("key")
                        .isNull())
                .isTrue();

        System.setProperty("yandu.identity", folder.resolve("teacher-key").toString());
        Terminal.Result released = yandu.run("packet", "release", "--out", key);
        assertThat(released.code()).as(released.err()).isZero();
        asStudent("li");
        Terminal.Result opened = student.run("packet", "open", key);
        assertThat(opened.code()).as(opened.err()).isZero();
        assertThat(student.run("packet", "answer", "--json")
                        .json()
                        .get(1)
                        .get("key")
                        .stringValue())
                .isEqualTo("因为依法");
    }
}
