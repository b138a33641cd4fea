package org.yandu.curation.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

/** 𠮷 is one character and two units. */
class CountableTest {

    private static final String TEXT = "首页 导航\n\n依法𠮷某网www行政\n信用";

    private static DocumentVersion version() {
        List<Noise> noise = List.of(
                new Noise(new TextSpan(0, 5), Noise.Kind.NAVIGATION, ""),
                new Noise(new TextSpan(11, 16), Noise.Kind.ADVERTISEMENT, ""));
        return new DocumentVersion("v", "d", TEXT, noise, new DocumentVersion.Origin("UTF-8", "0", Instant.EPOCH));
    }

    @Test
    void noiseAndEmptyLinesDoNotCount() {
        Countable counted = new Countable(version());
        // 依法𠮷行政 and 信用
        assertThat(counted.length()).isEqualTo(7);
        assertThat(counted.lines()).containsExactly(0, 5);
    }

    @Test
    void aMarkOverAnAdvertIsOfTheWordsAroundIt() {
        Countable counted = new Countable(version());
        int from = TEXT.codePointCount(0, TEXT.indexOf("法"));
        int to = TEXT.codePointCount(0, TEXT.indexOf("政"));
        assertThat(counted.at(new TextSpan(from, to))).isEqualTo(new TextSpan(1, 4));
    }

    @Test
    void aMarkOnNoiseAloneIsOfNothing() {
        assertThat(new Countable(version()).at(new TextSpan(0, 5)).isEmpty()).isTrue();
    }

    @Test
    void agreementIsNotRaisedByWhatNobodyIsMeantToMark() {
        TextSpan law = new TextSpan(7, 9);
        ClassText text = ClassText.of(
                version(),
                List.of(new ClassText.Mark("甲", List.of("法"), law), new ClassText.Mark("乙", List.of("信"), law)));
        Agreement found = Agreement.of("法", List.of(text), Grain.PARAGRAPH);
        assertThat(found.units()).isEqualTo(2);
        assertThat(found.measures().percent()).hasValue(0.5);
    }
}
