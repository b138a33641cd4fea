package org.yandu.intake.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.document.TextSpan;

class ByteOriginsTest {

    private static final String TEXT = "关于改进议事协商的意见\r\n一、总体要求：众人的事由众人商量，at least 3 次；𠮷县、喆村先行。\r\n二、保障措施\r\n";

    private static final Charset GB18030 = Encodings.GB18030;

    private static String kept(byte[] bytes, Charset charset) {
        return TextForm.normalise(Encodings.decode(bytes, charset).text());
    }

    private static ByteOrigins origins(byte[] bytes, Charset charset) {
        return ByteOrigins.of(bytes, charset, kept(bytes, charset)).orElseThrow();
    }

    /** Every word, in whatever it is misread as and back: at its place, with no more than the characters its ends share bytes with. */
    @ParameterizedTest
    @CsvSource({
        "GB18030, Big5-HKSCS, 2",
        "GB18030, UTF-8, 2",
        "GB18030, windows-1252, 0",
        "GB18030, UTF-16LE, 2",
        "Big5-HKSCS, GB18030, 2",
        "UTF-8, GB18030, 2",
        "UTF-8, Big5-HKSCS, 2",
        "UTF-8, windows-1252, 0",
        "UTF-16LE, UTF-8, 2",
        "UTF-16LE, GB18030, 2"
    })
    void everyPlaceIsKnownInTheOther(String written, String read, int more) {
        String text = written.startsWith("Big5") ? TEXT.replaceAll("[关于进议协见总体众让县乡喆𠮷]", "中") : TEXT;
        byte[] bytes = text.getBytes(Charset.forName(written));
        String right = kept(bytes, Charset.forName(written));
        ByteOrigins there = origins(bytes, Charset.forName(written));
        ByteOrigins misread = origins(bytes, Charset.forName(read));
        for (int start = 0; start < right.length(); start = right.offsetByCodePoints(start, 1)) {
            int end = Math.min(right.length(), right.offsetByCodePoints(start, 1) + 2);
            if (Character.isLowSurrogate(right.charAt(Math.min(end, right.length() - 1)))) {
                continue;
            }
            TextSpan span = new TextSpan(start, end);
            TextSpan back = misread.in(there, there.in(misread, span));
            assertThat(back.start()).as(span.toString()).isBetween(start - more, start);
            assertThat(back.end()).as(span.toString()).isBetween(end, Math.min(right.length(), end + more));
        }
    }

    @Test
    void marksOfByteOrderAndCombiningLettersAreFollowed() {
        byte[] bytes = ("\uFEFF" + "cafe\u0301 商\r量 q\u0307\u0323。\u0958 \uF914樂").getBytes(StandardCharsets.UTF_8);
        String right = kept(bytes, StandardCharsets.UTF_8);
        String latin = kept(bytes, Charset.forName("windows-1252"));
        assertThat(right).startsWith("caf\u00E9 商\n量 q\u0323\u0307");
        ByteOrigins there = origins(bytes, StandardCharsets.UTF_8);
        ByteOrigins misread = origins(bytes, Charset.forName("windows-1252"));

        TextSpan letter = there.in(misread, new TextSpan(3, 4));
        assertThat(letter.in(latin)).isEqualTo("e\u00CC\uFFFD");
        assertThat(there.in(misread, new TextSpan(0, 4)).in(latin)).startsWith("caf");
        int last = right.indexOf('樂');
        assertThat(misread.in(there, there.in(misread, new TextSpan(last, last + 1)))
                        .in(right))
                .isEqualTo("樂");
        assertThat(misread.in(there, new TextSpan(0, 3)).isEmpty()).isTrue();
        assertThat(there.in(misread, new TextSpan(right.length(), right.length()))
                        .start())
                .isEqualTo(latin.length());
    }

    /** Behind a broken pair the reading goes on where Chinese follows; so must this. */
    @Test
    void brokenBytesAreFollowed() {
        byte[] good = TEXT.getBytes(GB18030);
        ByteArrayOutputStream torn = new ByteArrayOutputStream();
        torn.write(good, 0, 6);
        torn.write(0xFF);
        torn.write(good, 6, 31);
        torn.write(0x81);
        torn.write(good, 38, good.length - 39); // the last character is unfinished as well
        byte[] bytes = torn.toByteArray();
        String right = kept(bytes, GB18030);
        int words = right.indexOf("总体要求");
        ByteOrigins there = origins(bytes, GB18030);
        ByteOrigins misread = origins(bytes, StandardCharsets.UTF_8);
        assertThat(misread.in(there, there.in(misread, new TextSpan(words, words + 4)))
                        .in(right))
                .contains("总体要求")
                .hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void aLineEndThatIsKeptAsABlankIsNoOtherText() {
        byte[] bytes = "one line\r\nand the next".getBytes(StandardCharsets.US_ASCII);
        assertThat(ByteOrigins.of(bytes, GB18030, "one line and the next")).isPresent();
    }

    @Test
    void nothingIsKnownOfATextThatWasCorrected() {
        byte[] bytes = TEXT.getBytes(GB18030);
        String kept = kept(bytes, GB18030);
        assertThat(ByteOrigins.of(bytes, GB18030, kept.replace("商量", "商议"))).isEmpty();
        assertThat(ByteOrigins.of(bytes, GB18030, kept + "。")).isEmpty();
        assertThat(ByteOrigins.of(bytes, GB18030, kept.substring(1))).isEmpty();
        assertThat(ByteOrigins.of(bytes, GB18030, kept.substring(0, kept.length() - 1)))
                .isEmpty();
    }
}
