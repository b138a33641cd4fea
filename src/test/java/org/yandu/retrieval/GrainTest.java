package org.yandu.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

class GrainTest {

    private static final String TEXT = "要回答好“为什么？”的问题，先看数据。增长3.5%，（见表1。）全面提速！\n第二段没有句号";

    private static DocumentVersion version(String text, List<Noise> noise) {
        return new DocumentVersion("v", "d", text, noise, new DocumentVersion.Origin("UTF-8", "", Instant.EPOCH));
    }

    private static List<String> grown(Grain grain, String text, String... words) {
        DocumentVersion version = version(text, List.of());
        List<TextSpan> hits = Arrays.stream(words)
                .map(each -> new TextSpan(text.indexOf(each), text.indexOf(each) + each.length()))
                .toList();
        return grain.of(version, hits).stream().map(span -> span.in(text)).toList();
    }

    /** It used to be cut inside the quotation and at the brackets; a selection that grows to its sentence was not. */
    @Test
    void aQuestionThatIsQuotedEndsNoSentence() {
        assertThat(grown(Grain.SENTENCE, TEXT, "问题", "数据")).containsExactly("要回答好“为什么？”的问题，先看数据。");
        assertThat(grown(Grain.SENTENCE, TEXT, "3.5%")).containsExactly("增长3.5%，（见表1。）全面提速！");
    }

    @Test
    void whatReachesOverALineEndTakesBothSentences() {
        assertThat(grown(Grain.SENTENCE, TEXT, "提速！\n第二")).containsExactly("增长3.5%，（见表1。）全面提速！\n第二段没有句号");
    }

    @Test
    void hitsInOneSentenceAreOneStretch() {
        assertThat(grown(Grain.PARAGRAPH, TEXT, "数据", "提速")).hasSize(1);
        assertThat(grown(Grain.SENTENCE, TEXT, "回答", "数据", "提速", "第二")).hasSize(3);
    }
}
