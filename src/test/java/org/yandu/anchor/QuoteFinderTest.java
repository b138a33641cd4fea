package org.yandu.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.anchor.Selector.TextQuote;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;

class QuoteFinderTest {

    @Test
    @DisplayName("across an advertisement inside a word")
    void acrossAnAdvertisement() {
        DocumentVersion version = version("但始凤凰彩票(fh03.cc)终以城乡为抓手", new TextSpan(2, 15));
        List<TextSpan> found = find(version, "始终以城乡", "", "");
        assertThat(found).containsExactly(new TextSpan(1, 19));
        assertThat(version.quote(found.getFirst())).isEqualTo("始终以城乡");
    }

    @Test
    @DisplayName("in seed 001, across the advertisement inside 始…终")
    void seed001() {
        Reading reading = Intake.read(Path.of("seeds/001_06438de2f09206a5.txt"));
        DocumentVersion version = new DocumentVersion(
                "v", "d", reading.text(), reading.noise(), new DocumentVersion.Origin("UTF-8", "", Instant.EPOCH));
        assertThat(find(version, "始终以城乡", "", "")).singleElement().satisfies(span -> {
            assertThat(span.in(version.text())).isEqualTo("始凤凰彩票(fh03.cc)终以城乡");
            assertThat(version.quote(span)).isEqualTo("始终以城乡");
        });
    }

    @Test
    @DisplayName("across a line end, and with other white space in the quotation")
    void acrossALineEnd() {
        assertThat(find(version("建设法治\n\u3000\u3000政府。"), "法治 政府", "", "")).containsExactly(new TextSpan(2, 9));
    }

    @Test
    @DisplayName("exact places win over folded ones")
    void exactFirst() {
        DocumentVersion version = version("咨询、谘詢、諮詢");
        assertThat(find(version, "谘詢", "", "")).containsExactly(new TextSpan(3, 5));
        assertThat(find(version, "諮询", "", ""))
                .containsExactly(new TextSpan(0, 2), new TextSpan(3, 5), new TextSpan(6, 8));
    }

    @Test
    @DisplayName("context chooses, and is compared in the same way")
    void context() {
        DocumentVersion version = version("优化环境。改善环境。\n美化环境。");
        assertThat(find(version, "环境", "", "")).hasSize(3);
        assertThat(find(version, "环境", "改善", "")).containsExactly(new TextSpan(7, 9));
        assertThat(find(version, "环境", "。改 善", "。美化")).containsExactly(new TextSpan(7, 9));
        assertThat(find(version, "環境", "優化", "")).containsExactly(new TextSpan(2, 4));
        assertThat(find(version, "环境", "恶化", "")).isEmpty();
    }

    @Test
    @DisplayName("nothing to look for, nothing found; overlapping places are all found")
    void edges() {
        assertThat(find(version("一二三"), " \n", "", "")).isEmpty();
        assertThat(find(version("一二三"), "四", "", "")).isEmpty();
        assertThat(find(version("人人人"), "人人", "", "")).hasSize(2);
        assertThat(find(version("𠮷𠮷"), "𠮷", "", "")).containsExactly(new TextSpan(0, 2), new TextSpan(2, 4));
    }

    private static List<TextSpan> find(DocumentVersion version, String exact, String prefix, String suffix) {
        return QuoteFinder.find(version, new TextQuote(exact, prefix, suffix));
    }

    private static DocumentVersion version(String text, TextSpan... noise) {
        List<Noise> all = java.util.Arrays.stream(noise)
                .map(span -> new Noise(span, Noise.Kind.ADVERTISEMENT, "noise.advertisement"))
                .toList();
        return new DocumentVersion("v", "d", text, all, new DocumentVersion.Origin("UTF-8", "", Instant.EPOCH));
    }
}
