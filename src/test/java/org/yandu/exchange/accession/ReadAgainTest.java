package org.yandu.exchange.accession;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.anchor.Grade;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Transfer;
import org.yandu.document.DocumentVersion;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Editing;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Samples;
import org.yandu.workspace.Versioning;

/** All marks became orphans, though the bytes were the same and every place could be told. */
class ReadAgainTest extends TakingCase {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private static final String TEXT = """
            关于改进村级议事协商工作的意见

            一、总体要求
            坚持群众的事同群众多商量，at least 3 times，把矛盾化解在村里。
            二、主要任务
            坚持群众的事同群众多商量，议题提前三天公告。
            """;

    private String document = "";

    private void take(Charset written, Charset read) {
        document = Objects.requireNonNull(
                take(Source.bytes("意见.txt", TEXT.replace("\n", "\r\n").getBytes(written), read))
                        .document());
        library.ground(Samples.adding(Samples.code("c", "协商", 1)));
    }

    private OpenDocument shown() {
        return library.open(document);
    }

    private void mark(String id, int start, int end) {
        library.apply(Samples.adding(Samples.annotation(id, shown().version(), start, end, "c")));
    }

    private void mark(String id, String words) {
        int start = shown().version().text().lastIndexOf(words);
        mark(id, start, start + words.length());
    }

    private boolean readAgain(String charset) {
        var change = ReadAgain.of(library.store(), shown(), Charset.forName(charset), Instant.EPOCH, () -> false);
        change.ifPresent(library::apply);
        return change.isPresent();
    }

    private Annotation annotation(String id) {
        return library.store().annotations(AnnotationQuery.of(document)).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String words(String id) {
        Annotation annotation = annotation(id);
        DocumentVersion version = library.store().version(annotation.versionId());
        assertThat(version.id()).isEqualTo(shown().version().id());
        return version.quote(annotation.span());
    }

    private Transfer transfer(String id) {
        return library.store().transfers(shown().version().id()).stream()
                .filter(each -> each.annotationId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Big5-HKSCS", "windows-1252", "UTF-8", "UTF-16LE"})
    void marksGoAlongByTheirBytesAndComeBack(String wrong) {
        take(GB18030, GB18030);
        mark("said twice", "坚持群众的事同群众多商量");
        mark("short", "任务");
        mark("alike", "at least 3 times");

        assertThat(readAgain(wrong)).isTrue();
        assertThat(transfer("said twice").grade()).isEqualTo(Grade.EDITED);
        assertThat(transfer("said twice").reason()).isEqualTo("anchor.reason.read_otherwise");
        assertThat(transfer("said twice").isWaiting()).isTrue();
        assertThat(words("said twice")).isNotBlank();
        assertThat(transfer("short").grade()).isEqualTo(Grade.EDITED);
        if (!wrong.startsWith("UTF-16")) {
            assertThat(words("alike")).contains("at least 3 times");
        }

        assertThat(readAgain("GB18030")).isTrue();
        assertThat(words("said twice")).isEqualTo("坚持群众的事同群众多商量");
        assertThat(annotation("said twice").span().start())
                .isEqualTo(shown().version().text().lastIndexOf("坚持群众"));
        assertThat(words("short")).isEqualTo("任务");
        assertThat(List.of(transfer("said twice"), transfer("short")))
                .allSatisfy(each -> assertThat(each.isWaiting()).isFalse());

        library.undo();
        library.undo();
        assertThat(words("said twice")).isEqualTo("坚持群众的事同群众多商量");
        assertThat(annotation("said twice").versionId())
                .isEqualTo(library.store().versions(document).getFirst().id());
    }

    /** Somebody has marked what he could not read, and finds it on the words that stand there. */
    @ParameterizedTest
    @ValueSource(strings = {"Big5-HKSCS", "windows-1252"})
    void whatWasMarkedUnreadableIsOnTheRightWords(String wrong) {
        take(GB18030, Charset.forName(wrong));
        String garbled = new String("主要任务".getBytes(GB18030), Charset.forName(wrong));
        mark("m", garbled);

        readAgain("GB18030");
        assertThat(words("m")).isEqualTo("主要任务");
        assertThat(transfer("m").grade()).isEqualTo(Grade.EDITED);
        library.undo();
        assertThat(words("m")).isEqualTo(garbled);
    }

    /** Its letters of ASCII stay the words they were, and there is nothing to ask. */
    @Test
    void wordsThatAreReadAlikeAreNoQuestion() {
        take(StandardCharsets.UTF_8, StandardCharsets.UTF_8);
        mark("m", "at least 3 times");
        readAgain("windows-1252");
        assertThat(words("m")).isEqualTo("at least 3 times");
        assertThat(transfer("m").grade()).isEqualTo(Grade.EXACT);
        assertThat(transfer("m").isWaiting()).isFalse();
    }

    @Test
    void aCorrectedTextIsComparedByItsWordsAsEver() {
        take(GB18030, GB18030);
        String corrected = shown().version().text().replace("三天", "五天");
        DocumentVersion next =
                Editing.corrected(shown(), corrected, Instant.EPOCH).orElseThrow();
        var before = shown().document();
        library.apply(Versioning.of(library.store(), before, before.showing(next), next, Instant.EPOCH)
                .named("change.correct"));
        mark("m", "主要任务");
        readAgain("windows-1252");
        assertThat(transfer("m").grade()).isEqualTo(Grade.ORPHAN);
    }

    private static final String PAGE = """
            <!DOCTYPE html>
            <html><head><title>关于改进村级议事协商工作的意见</title>
            <style>p { color: red }</style><script>var a = "<p>主要任务</p>";</script></head>
            <body><div class="nav"><a href="/">首页</a> &gt; <a href="/zc">政策</a></div>
            <h1>关于改进村级议事协商工作的意见</h1>
            <p>坚持群众的事同群众多商量，&ldquo;小板凳&rdquo;上议大事，把矛盾化解在村里。</p>
            <h2>二、主要任务</h2>
            <p>坚持群众的事同<b>群众</b>多商量，议题提前三天
            公告。</p>
            </body></html>
            """;

    /** A page has no byte for its line ends and none for its tags, and every mark was an orphan until it was read back. */
    @ParameterizedTest
    @ValueSource(strings = {"Big5-HKSCS", "windows-1252", "UTF-8"})
    void marksOnAPageGoThroughItsSource(String wrong) {
        document = Objects.requireNonNull(
                take(Source.bytes("意见.html", PAGE.getBytes(GB18030), GB18030)).document());
        library.ground(Samples.adding(Samples.code("c", "协商", 1)));
        mark("said twice", "坚持群众的事同群众多商量");
        mark("quoted", "小板凳”上议大事");
        mark("short", "任务");

        assertThat(readAgain(wrong)).isTrue();
        assertThat(transfer("said twice").grade()).isEqualTo(Grade.EDITED);
        assertThat(words("quoted")).isNotBlank();

        assertThat(readAgain("GB18030")).isTrue();
        assertThat(words("said twice")).isEqualTo("坚持群众的事同群众多商量");
        assertThat(annotation("said twice").span().start())
                .isEqualTo(shown().version().text().lastIndexOf("坚持群众"));
        assertThat(words("quoted")).isEqualTo("小板凳”上议大事");
        assertThat(words("short")).isEqualTo("任务");
    }

    /** What the reader wrote into the text of a page is not in its source: a guess was put on other words as if it were sure. */
    @ParameterizedTest
    @ValueSource(strings = {"坚持村民的事同村民多商量着办，搬个小板凳来议一议大事，矛盾留在村里化解。", "把矛盾化解在村里，坚持同群众商量大事。"})
    void wordsThatAreNotInTheSourceOfAPageAreNotPutOnOthers(String own) {
        document = Objects.requireNonNull(
                take(Source.bytes("意见.html", PAGE.getBytes(GB18030), GB18030)).document());
        library.ground(Samples.adding(Samples.code("c", "协商", 1)));
        String corrected = shown().version().text().replace("坚持群众的事同群众多商量，“小板凳”上议大事，把矛盾化解在村里。", own);
        assertThat(corrected).contains(own);
        DocumentVersion next =
                Editing.corrected(shown(), corrected, Instant.EPOCH).orElseThrow();
        var before = shown().document();
        library.apply(Versioning.of(library.store(), before, before.showing(next), next, Instant.EPOCH)
                .named("change.correct"));
        mark("own", own);
        readAgain("windows-1252");
        assertThat(transfer("own").grade()).isEqualTo(Grade.ORPHAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Big5-HKSCS", "windows-1252"})
    void whatWasMarkedUnreadableOnAPageIsOnTheRightWords(String wrong) {
        document = Objects.requireNonNull(take(Source.bytes("意见.html", PAGE.getBytes(GB18030), Charset.forName(wrong)))
                .document());
        library.ground(Samples.adding(Samples.code("c", "协商", 1)));
        String garbled = new String("提前三天".getBytes(GB18030), Charset.forName(wrong));
        mark("m", garbled);

        readAgain("GB18030");
        assertThat(words("m")).isEqualTo("提前三天");
    }
}
