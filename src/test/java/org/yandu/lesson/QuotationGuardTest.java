package org.yandu.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.lesson.QuotationGuard.Verdict.CHANGED;
import static org.yandu.lesson.QuotationGuard.Verdict.EXACT;
import static org.yandu.lesson.QuotationGuard.Verdict.FORM;
import static org.yandu.lesson.QuotationGuard.Verdict.NOT_FOUND;
import static org.yandu.lesson.QuotationGuard.Verdict.SHORTENED;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.anchor.TextDiff.Kind;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

class QuotationGuardTest {

    private static final String TEXT =
            "推进社会信用体系建设，是加强和创新社会治理的重要手段。\n始 点此领红包 终要健全守信激励和失信惩戒机制，" + "让守信者处处受益、失信者寸步难行；𠮷祥的日子靠人人诚实。\n各地要全麵落實各項機製。";

    private static DocumentVersion version() {
        int start = TEXT.indexOf("始");
        Noise advert = new Noise(new TextSpan(start, TEXT.indexOf("终") + 1), Noise.Kind.values()[0], "noise.test");
        return new DocumentVersion(
                "v", "d", TEXT, List.of(advert), new DocumentVersion.Origin("UTF-8", "h", java.time.Instant.EPOCH));
    }

    private final QuotationGuard guard = new QuotationGuard(version());

    @ParameterizedTest
    @CsvSource({
        // as it stands; over the end of a line and the advert; with its conversion error
        "是加强和创新社会治理的重要手段。, EXACT",
        "社会治理的重要手段。要健全守信激励, EXACT",
        "各地要全麵落實各項機製。, EXACT",
        "推进社会信用体系建设……要健全守信激励, SHORTENED",
        "……是加强和创新社会治理, SHORTENED",
        "守信激励...让守信者处处受益, SHORTENED",
        // another mark at the end, another script
        "让守信者处处受益，失信者寸步难行。, FORM",
        "各地要全面落实各项机制。, FORM",
        "推进社会信用体系建设……失信者寸步难行。, FORM",
        "是加强和改进社会治理的重要手段。, CHANGED",
        "健全守信激励和惩戒机制, CHANGED",
        "要健全守信激励……要推进社会信用体系, NOT_FOUND",
        "粮食安全是国之大者必须牢牢把握, NOT_FOUND",
    })
    void tells(String words, QuotationGuard.Verdict verdict) {
        assertThat(guard.compare(words).verdict()).isEqualTo(verdict);
    }

    /** 营商环境 stands also in the sentence before: the quotation was looked for from there, and not found. */
    @Test
    void wordsThatStandTwiceNearby() {
        String text = "信用是社会治理的重要根基，也是营商环境的基石。\n二、法治建设\n法治是最好的营商环境，人人都要遵守。";
        DocumentVersion version = new DocumentVersion(
                "v", "d", text, List.of(), new DocumentVersion.Origin("UTF-8", "h", java.time.Instant.EPOCH));

        assertThat(new QuotationGuard(version).compare("法治是最优的营商环境").repaired()).isEqualTo("法治是最好的营商环境");
    }

    /** GB/T 15834: quotation marks in quotation marks are single; whoever quotes so has changed nothing. */
    @Test
    void marksWithinMarks() {
        String text = "提高依法行政水平是优化“软环境”的关键举措。就‘软环境’来说，重点是信用。";
        DocumentVersion version = new DocumentVersion(
                "v", "d", text, List.of(), new DocumentVersion.Origin("UTF-8", "h", java.time.Instant.EPOCH));
        QuotationGuard over = new QuotationGuard(version);

        assertThat(over.compare("优化‘软环境’的关键举措").verdict()).isEqualTo(EXACT);
        assertThat(over.compare("提高依法行政水平……‘软环境’的关键举措").verdict()).isEqualTo(SHORTENED);
        assertThat(over.compare("就‘软环境’来说").verdict()).isEqualTo(EXACT);
        assertThat(over.compare("就“软环境”来说").verdict()).isEqualTo(FORM);
        assertThat(over.compare("提高依法行政水平是优化‘硬环境’的关键举措").verdict()).isEqualTo(CHANGED);
    }

    /** “…：‘我省…“软环境”…’”: what was quoted in a text goes one deeper, and what was in single marks comes up again. */
    @Test
    void marksWithinMarksWithinMarks() {
        String text = "习近平提出：“就‘软环境’来说，重点是信用。”";
        QuotationGuard over = new QuotationGuard(new DocumentVersion(
                "v", "d", text, List.of(), new DocumentVersion.Origin("UTF-8", "h", java.time.Instant.EPOCH)));

        assertThat(over.compare("习近平提出：‘就“软环境”来说，重点是信用。’").verdict()).isEqualTo(EXACT);
        // both marks at the end come back, not the first of them only
        assertThat(over.compare("习近平提出:‘就“软环境”来说,重点是信用。’").repaired()).isEqualTo(text);
    }

    /** A name the writer put in, which stands a line above by chance, does not draw the quotation up to it. */
    @Test
    void whatIsRepairedIsNoLongerThanWhatWasWritten() {
        String text = "习近平总书记历来重视软环境建设与经济发展的密切关系。早在1990年4月他主政福州之初，就决定把改变干部作风作为突破口。";
        QuotationGuard over = new QuotationGuard(new DocumentVersion(
                "v", "d", text, List.of(), new DocumentVersion.Origin("UTF-8", "h", java.time.Instant.EPOCH)));

        assertThat(over.compare("他（习近平）主政福州之初，就决定把改变干部作风作为突破口").repaired())
                .doesNotContain("总书记")
                .endsWith("主政福州之初，就决定把改变干部作风作为突破口");
    }

    /** Two letters put in near an end, and the last or the first of the quotation were left out: 工作日内书面. */
    @Test
    void whatWasPutInNearAnEndDoesNotCutTheQuotation() {
        String text = "村民有疑问的，村民委员会应当在两个工作日内书面答复。村级重大事项由村民会议决定。";
        QuotationGuard over = new QuotationGuard(new DocumentVersion(
                "v", "d", text, List.of(), new DocumentVersion.Origin("UTF-8", "h", java.time.Instant.EPOCH)));

        assertThat(over.compare("村民有疑问的，村民委员会应当在三个工作日内答复。").repaired()).isEqualTo("村民有疑问的，村民委员会应当在两个工作日内书面答复。");
        assertThat(over.compare("村级事项由村民会议决定").repaired()).isEqualTo("村级重大事项由村民会议决定");
    }

    @Test
    void anotherFormulaOfFewLettersIsNoChangedQuotation() {
        QuotationGuard over = new QuotationGuard(new DocumentVersion(
                "v", "d", "要不断优化营商环境。", List.of(), new DocumentVersion.Origin("UTF-8", "h", java.time.Instant.EPOCH)));

        assertThat(over.compare("持续优化营商环境").verdict()).isEqualTo(NOT_FOUND);
        assertThat(over.compare("不断优化经商环境").verdict()).isEqualTo(CHANGED);
    }

    @Test
    void repairs() {
        assertThat(guard.compare("让守信者处处受益，失信者寸步难行。").repaired()).isEqualTo("让守信者处处受益、失信者寸步难行；");
        assertThat(guard.compare("是加强和改进社会治理的重要手段。").repaired()).isEqualTo("是加强和创新社会治理的重要手段。");
        assertThat(guard.compare("推进社会信用体系建设……失信者寸步难行。").repaired())
                .isEqualTo("推进社会信用体系建设，……失信者寸步难行；".replace("，", ""));
    }

    @Test
    void anyStretchIsExact() {
        Random random = new Random(7);
        DocumentVersion version = version();
        for (int i = 0; i < 2000; i++) {
            TextSpan span = anyStretch(random, 1);
            String words = version.quote(span);
            if (!words.isBlank()) {
                assertThat(guard.compare(words).verdict()).as(words).isEqualTo(EXACT);
            }
        }
    }

    @Test
    void oneChangedLetterIsPointedAt() {
        Random random = new Random(8);
        for (int i = 0; i < 2000; i++) {
            String words = version().quote(anyStretch(random, 12)).replace("\n", "");
            int at = random.nextInt(words.length());
            if (!Character.isIdeographic(words.codePointAt(at))
                    || Character.isSurrogate(words.charAt(at))
                    || words.length() < 12) {
                continue;
            }
            String wrong = words.substring(0, at) + "龘" + words.substring(at + 1);
            QuotationGuard.Result result = guard.compare(wrong);
            assertThat(result.verdict()).as(wrong).isEqualTo(CHANGED);
            assertThat(result.differences())
                    .as(wrong)
                    .anyMatch(piece ->
                            piece.kind() == Kind.INSERTED && piece.now().contains(at));
        }
    }

    @Test
    void aMarkedCutIsShortened() {
        Random random = new Random(9);
        for (int i = 0; i < 2000; i++) {
            String words = version().quote(anyStretch(random, 12)).replace("\n", "");
            int from = 4 + random.nextInt(words.length() - 8);
            int until = Math.min(words.length() - 4, from + 1 + random.nextInt(4));
            if (until <= from
                    || Character.isLowSurrogate(words.charAt(from))
                    || Character.isLowSurrogate(words.charAt(until))) {
                continue;
            }
            String cut = words.substring(0, from) + "……" + words.substring(until);
            assertThat(guard.compare(cut).verdict()).as(cut).isIn(SHORTENED, EXACT);
        }
    }

    private static TextSpan anyStretch(Random random, int least) {
        while (true) {
            int from = random.nextInt(TEXT.length() - least);
            int until = from + least + random.nextInt(TEXT.length() - from - least + 1);
            boolean halves = Character.isLowSurrogate(TEXT.charAt(from))
                    || until < TEXT.length() && Character.isLowSurrogate(TEXT.charAt(until));
            TextSpan span = new TextSpan(from, until);
            if (!halves && version().quote(span).replaceAll("\\s", "").length() >= least) {
                return span;
            }
        }
    }

    @Test
    void quotationsAreFoundInATextWhereverTheyAreMarked() {
        assertThat(Quoted.in("他说“要健全‘守信’激励机制”，又提“三农”。\n\n> 各地要全麵落實\n> 各項機製\n\n「甲乙丙丁『戊己』」").stream()
                        .map(Quoted::words))
                .containsExactly("要健全‘守信’激励机制", "各地要全麵落實\n各項機製", "甲乙丙丁『戊己』");
    }

    @Test
    void formIsNoError() {
        assertThat(guard.compare("各地要全面落实各项机制。").isRight()).isFalse();
        assertThat(guard.compare("各地要全面落实各项机制。").verdict()).isEqualTo(FORM);
        assertThat(guard.compare("").verdict()).isEqualTo(NOT_FOUND);
    }
}
