package org.yandu.exchange.refi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.exchange.bundle.Bundle;
import org.yandu.exchange.bundle.Bundle.Note;
import org.yandu.intake.manuscript.FileBytes;

/** Files in the manner of other programs; the texts are ours. */
class RefiReaderTest {

    private static final Unsaid UNSAID = new Unsaid("无名", Instant.parse("2026-01-01T00:00:00Z"));

    private static final String BOOK = """
            <CodeBook><Codes><Code guid="00000000-0000-0000-0000-00000000000A" name="信用" isCodable="true" color="#A1B">
            <Code guid="{00000000-0000-0000-0000-00000000000b}" name="失信" isCodable="true"/></Code></Codes></CodeBook>""";

    private static final String CODING = """
            <Coding guid="00000000-0000-0000-0000-0000000000C1"><CodeRef targetGUID="00000000-0000-0000-0000-00000000000a"/></Coding>""";

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Bundle read(String inner, String project, Map<String, String> sources) {
        Map<String, byte[]> parts = new TreeMap<>();
        parts.put(inner, project.getBytes(StandardCharsets.UTF_8));
        sources.forEach((name, text) -> parts.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return RefiReader.project(new FileBytes("课题.qdpx", zip(parts)), UNSAID);
    }

    private static String project(String origin, String sources) {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"课题\" origin=\""
                + origin
                + "\"><Users><User guid=\"00000000-0000-0000-0000-000000000001\" name=\"李老师\"/></Users>" + BOOK
                + "<Sources>" + sources + "</Sources></Project>";
    }

    private static String selection(String name, int start, int end) {
        return "<PlainTextSelection guid=\"00000000-0000-0000-0000-0000000000F%d\" name=\"%s\" startPosition=\"%d\" endPosition=\"%d\""
                        .formatted(start % 10, name, start, end)
                + " creatingUser=\"00000000-0000-0000-0000-000000000001\">" + CODING + "</PlainTextSelection>";
    }

    private static List<String> words(Bundle bundle) {
        return bundle.said().marks().stream()
                .map(mark -> mark.anchor().quote().exact())
                .toList();
    }

    @Test
    void nvivoCountsUtf16UnitsAndLineEndsAsTwo() {
        // 甲𠮷乙 CR LF 信用丙: 𠮷 is two units, CR LF two, so that 信用 is 6..8.
        Bundle bundle = read(
                "project.qde",
                project(
                        "NVivo 12.6",
                        "<TextSource guid=\"00000000-0000-0000-0000-000000000002\" name=\"文\" plainTextPath=\"internal://t.txt\">"
                                + selection("信用", 6, 8) + "</TextSource>"),
                Map.of("sources/t.txt", "\uFEFF甲𠮷乙\r\n信用丙"));

        assertThat(words(bundle)).containsExactly("信用");
        assertThat(bundle.notes()).extracting(Note::key).containsExactly("bundle.counting.wide_2");
        Annotation mark = bundle.said().marks().getFirst();
        assertThat(mark.coder()).isEqualTo("李老师");
        assertThat(mark.codes()).containsExactly("00000000-0000-0000-0000-00000000000a");
    }

    @Test
    void atlasNamesTheInnerFileAfterTheProject() {
        Bundle bundle = read(
                "我的课题.qde",
                project(
                        "ATLAS.ti",
                        "<TextSource guid=\"00000000-0000-0000-0000-000000000002\" name=\"文\" plainTextPath=\"internal://t.txt\">"
                                + selection("1:1 信用", 3, 5) + "</TextSource>"),
                Map.of("Sources/t.txt", "𠮷乙\n信用丙"));
        assertThat(words(bundle)).containsExactly("信用");
    }

    @Test
    void taguetteWritesEmptySetsAndTextInside() {
        Bundle bundle = read(
                "project.qde",
                project(
                                "Taguette",
                                "<TextSource guid=\"00000000-0000-0000-0000-000000000002\" name=\"文\"><PlainTextContent>甲信用</PlainTextContent>"
                                        + selection("", 1, 3) + "</TextSource>")
                        .replace("</Project>", "<Sets/></Project>"),
                Map.of());
        assertThat(words(bundle)).containsExactly("信用");
        assertThat(bundle.notes()).isEmpty();
        assertThat(bundle.themes().codes()).extracting(Code::name).containsExactly("信用", "失信");
        assertThat(bundle.themes().codes().getLast().parent()).isEqualTo("00000000-0000-0000-0000-00000000000a");
        assertThat(bundle.themes().codes().getFirst().colour().full()).isEqualTo("#AA11BB");
    }

    @Test
    void maxqdaNamesPathsAndShortensQuotations() {
        Bundle bundle = read(
                "project.qde",
                project(
                        "MAXQDA",
                        "<TextSource guid=\"00000000-0000-0000-0000-000000000002\" name=\"文\" plainTextPath=\"internal://00000000-0000-0000-0000-000000000002.txt\""
                                + " richTextPath=\"internal://x.docx\">" + selection("信用建…", 2, 6) + "</TextSource>"
                                + "<PictureSource guid=\"00000000-0000-0000-0000-000000000003\" name=\"图\" path=\"internal://a.png\"/>"),
                Map.of("sources/00000000-0000-0000-0000-000000000002.txt", "𠮷甲信用建设"));
        assertThat(words(bundle)).containsExactly("信用建设");
        assertThat(bundle.notes()).containsExactly(Note.of("bundle.dropped.source", "图"));
    }

    @Test
    void whatCannotBeIsReported() {
        Bundle bundle = read(
                "project.qde",
                project(
                        "?",
                        "<TextSource guid=\"00000000-0000-0000-0000-000000000002\" name=\"文\"><PlainTextContent>甲信用𠮷丙</PlainTextContent>"
                                + selection("信用", 1, 3) + selection("没有", 3, 4) + selection("越界", 4, 99)
                                + selection("负", 5, -1)
                                + "<PlainTextSelection guid=\"x\" name=\"大\" startPosition=\"99999999999999999999\" endPosition=\"1e9\"/></TextSource>"),
                Map.of());
        assertThat(words(bundle)).containsExactly("信用", "𠮷");
        assertThat(bundle.notes()).extracting(Note::key).contains("bundle.doubtful", "bundle.dropped.numbers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE Project [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Project name=\"&x;\"/>",
                "<!DOCTYPE Project [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><Project name=\"x\"><Description>&b;</Description></Project>",
                "<Project name=\"x\"><Codes>",
                "no xml",
                "",
            })
    void brokenOrHostileXmlIsRefused(String project) {
        assertThatThrownBy(() -> read("project.qde", project, Map.of()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().kind()).isEqualTo(Kind.FILE_DAMAGED));
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "<Code guid=\"a\" name=\"a\">".repeat(5000) + "</Code>".repeat(5000);
        assertThatThrownBy(() -> read(
                        "project.qde",
                        "<Project name=\"x\"><CodeBook><Codes>" + deep + "</Codes></CodeBook></Project>",
                        Map.of()))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void pathTricksAndBombsAreRefused() {
        assertThatThrownBy(() -> read("project.qde", project("?", ""), Map.of("../../evil.txt", "x")))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().kind()).isEqualTo(Kind.FILE_UNSAFE));
        Map<String, byte[]> bomb = Map.of(
                "project.qde", ("<Project name=\"" + " ".repeat(20 << 20) + "\"/>").getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> RefiReader.project(new FileBytes("b.qdpx", zip(bomb)), UNSAID))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().kind()).isEqualTo(Kind.FILE_TOO_LARGE));
    }

    @Test
    void onlyWhatLiesInTheFileIsRead() {
        Bundle bundle = read(
                "project.qde",
                project(
                        "?",
                        "<TextSource guid=\"00000000-0000-0000-0000-000000000002\" name=\"文\" plainTextPath=\"file:///etc/passwd\"/>"),
                Map.of());
        assertThat(bundle.texts()).isEmpty();
        assertThat(bundle.notes()).extracting(Note::key).containsExactly("bundle.dropped.source");
    }

    @Test
    void aCodebookIsReadAlone() {
        Bundle bundle = RefiReader.codebook(new FileBytes(
                "a.qdc",
                BOOK.replace("<CodeBook>", "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\">")
                        .getBytes(StandardCharsets.UTF_8)));
        assertThat(bundle.themes().codes()).extracting(Code::name).containsExactly("信用", "失信");
    }
}
