package org.yandu.exchange.accession;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yandu.annotation.Annotation;
import org.yandu.document.TextSpan;
import org.yandu.exchange.accession.Outcome.Status;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;
import org.yandu.intake.manuscript.Remark;
import org.yandu.workspace.AnnotationQuery;

/** A file that is in the library comes back with what a colleague has left on it: the same text in other bytes. */
class MarkedAgainTest extends TakingCase {

    private static final String TEXT = """
            关于加强社会信用体系建设的意见

            一、总体要求
            坚持依法依规，保护信用主体合法权益，推动信用信息归集共享，形成守信激励和失信惩戒的长效机制。
            """;

    /** @param marked the words with a comment on them; none for a clean file */
    private static Source file(String name, String... marked) {
        Reading plain = Intake.read("意见.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        List<Remark> remarks = Arrays.stream(marked)
                .map(words -> {
                    int at = plain.text().indexOf(words);
                    return new Remark(new TextSpan(at, at + words.length()), "审稿人甲", "核对：" + words, null, null);
                })
                .toList();
        Reading read = new Reading(
                plain.header(),
                plain.text(),
                plain.structure(),
                plain.noise(),
                remarks,
                plain.quotes(),
                plain.pictures(),
                plain.unread(),
                "pdf",
                plain.encoding(),
                1,
                null,
                (TEXT + name).getBytes(StandardCharsets.UTF_8));
        return new Source(name, null, () -> read);
    }

    private List<Status> statuses(Source... sources) {
        return takeAll(sources).stream().map(Outcome::status).toList();
    }

    private List<String> comments() {
        String document = library.state().documents().getFirst().id();
        return library.store().annotations(AnnotationQuery.of(document)).stream()
                .map(Annotation::comment)
                .sorted()
                .toList();
    }

    @Test
    void whatAColleagueLeftComesInWithTheSameText() {
        assertThat(statuses(file("意见.pdf"))).containsExactly(Status.IMPORTED);
        assertThat(statuses(file("意见-批注.pdf", "信用主体合法权益"))).containsExactly(Status.NEW_VERSION);

        assertThat(library.state().documents()).hasSize(1);
        assertThat(comments()).containsExactly("核对：信用主体合法权益");
    }

    @Test
    void onlyWhatIsNewCounts() {
        take(file("意见-批注.pdf", "信用主体合法权益"));

        assertThat(statuses(file("意见.pdf"))).containsExactly(Status.DUPLICATE);
        assertThat(statuses(file("又存一次.pdf", "信用主体合法权益"))).containsExactly(Status.DUPLICATE);
        assertThat(statuses(file("再批.pdf", "信用主体合法权益", "长效机制"))).containsExactly(Status.NEW_VERSION);
        assertThat(comments()).containsExactly("核对：信用主体合法权益", "核对：长效机制");
    }

    /** A clean copy and two marked ones, whichever is named first: one document with the marks of all. */
    @Test
    void inOneBatchTheMarksComeInOnTheOneDocument() {
        assertThat(statuses(file("意见.pdf"), file("意见-批注.pdf", "长效机制"), file("复核.pdf", "信用主体合法权益")))
                .containsExactly(Status.IMPORTED, Status.NEW_VERSION, Status.NEW_VERSION);
        assertThat(library.state().documents()).hasSize(1);
        assertThat(comments()).containsExactly("核对：信用主体合法权益", "核对：长效机制");
    }

    @Test
    void aCleanCopyAfterTheMarkedOneIsLeft() {
        assertThat(statuses(file("意见-批注.pdf", "长效机制"), file("意见.pdf")))
                .containsExactly(Status.IMPORTED, Status.SAME_WORDS);
        assertThat(comments()).containsExactly("核对：长效机制");
    }
}
