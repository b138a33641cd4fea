package org.yandu.exchange.accession;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yandu.exchange.Progress;
import org.yandu.exchange.accession.Outcome.Status;

/** Drafts that come in another format than the text they are drafts of. */
class DraftElsewhereTest extends TakingCase {

    /** A paper of some length; what is put into it is a small part of all. */
    private static final String PAPER = "基层治理的信用基础\n\n" + paragraphs(1, 40);

    private static final String PASSAGE = paragraphs(99, 1);

    private static String paragraphs(int seed, int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String letters = sentences(seed * 100 + i, 8);
            for (int at = 0; at < letters.length(); at += 20) {
                out.append(letters, at, at + 20).append(at + 20 < letters.length() ? "，" : "。\n");
            }
        }
        return out.toString();
    }

    private Outcome inAnotherFormat(String text) {
        importer().take(List.of(text("论文.txt", PAPER)), Progress.NONE);
        Source page = Source.bytes("论文（修改）.html", page(text).getBytes(StandardCharsets.UTF_8));
        return importer().tryOut(List.of(page), Progress.NONE).getFirst();
    }

    /** A passage that was put in is lost when the draft counts as the same words. */
    @Test
    void aDraftWithAPassageMoreIsANewerText() {
        int amid = PAPER.indexOf('\n', PAPER.length() / 2) + 1;
        Outcome draft = inAnotherFormat(PAPER.substring(0, amid) + PASSAGE + PAPER.substring(amid));
        assertThat(draft.status()).isEqualTo(Status.NEW_VERSION);
    }

    @Test
    void aDraftWithAPassageLessIsANewerText() {
        int from = PAPER.indexOf('\n', PAPER.length() / 2) + 1;
        Outcome draft = inAnotherFormat(PAPER.substring(0, from) + PAPER.substring(PAPER.indexOf('\n', from) + 1));
        assertThat(draft.status()).isEqualTo(Status.NEW_VERSION);
    }

    /** What a page or another format puts before, behind and between: no one has written that. */
    @Test
    void headsOfPagesAndALostCaptionMakeNoNewerText() {
        String[] lines = PAPER.split("\n", -1);
        StringBuilder pages = new StringBuilder("某某学报编辑部排版，未经许可不得转载，网络首发时间以系统记录为准。\n");
        for (int i = 0; i < lines.length; i++) {
            pages.append(lines[i]).append('\n').append(i % 9 == 8 ? "某某学报二〇二三年第四期\n" : "");
        }
        assertThat(inAnotherFormat(pages.toString()).status()).isEqualTo(Status.SAME_WORDS);
    }

    @Test
    void aDraftUnderAnotherTitleIsADocumentThatMayBeANewerText() {
        int amid = PAPER.indexOf('\n', PAPER.length() / 2) + 1;
        String other = "城乡社区的诚信之本" + PAPER.substring(PAPER.indexOf('\n'), amid) + PASSAGE + PAPER.substring(amid);
        Outcome draft = inAnotherFormat(other);
        assertThat(draft.status()).isEqualTo(Status.IMPORTED);
        assertThat(draft.kin().perhaps()).isEmpty();
        assertThat(draft.kin().alike())
                .containsExactly(library.state().documents().getFirst().id());
    }

    private static String page(String text) {
        return "<html><body><p>" + text.strip().replaceAll("\\n+", "</p><p>") + "</p></body></html>";
    }

    private static String sentences(int seed, int count) {
        Random random = new Random(seed);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count * 20; i++) {
            out.append((char) ('一' + random.nextInt(3000)));
        }
        return out.toString();
    }
}
