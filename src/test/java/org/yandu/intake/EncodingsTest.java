package org.yandu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.document.Unread;
import org.yandu.intake.manuscript.Decoded;
import org.yandu.intake.manuscript.Encodings;

class EncodingsTest {

    private static final String SIMPLIFIED = "社会治理重心在城乡社区，关键在体制机制创新，要坚持法治。";
    private static final String TRADITIONAL = "社會治理重心在城鄉社區，關鍵在體制機制創新，要堅持法治。";

    @ParameterizedTest(name = "{0} read as {1}")
    @CsvSource({
        "UTF-8, UTF-8",
        "GB2312, GB18030",
        "GBK, GB18030",
        "GB18030, GB18030",
        "UTF-16LE, UTF-16LE",
        "UTF-16BE, UTF-16BE",
        "UTF-16, UTF-16BE"
    })
    void simplified(String written, String read) {
        assertRead(SIMPLIFIED, SIMPLIFIED.getBytes(Charset.forName(written)), read);
    }

    @ParameterizedTest(name = "{0} read as {1}")
    @CsvSource({"UTF-8, UTF-8", "Big5, Big5-HKSCS", "GBK, GB18030", "UTF-16LE, UTF-16LE", "UTF-16BE, UTF-16BE"})
    void traditional(String written, String read) {
        assertRead(TRADITIONAL, TRADITIONAL.getBytes(Charset.forName(written)), read);
    }

    @ParameterizedTest(name = "every 20 characters of seed {0}, in four encodings")
    @ValueSource(strings = {"000_9ac79440601f8240", "003_d5425ff96f23db4c"})
    void twentyCharacters(String seed) throws IOException {
        String text = Files.readString(Path.of("seeds", seed + ".txt")).replaceAll("[^\\p{IsHan}，。]", "");
        String gb = "GB18030";
        String other = seed.startsWith("003") ? "Big5-HKSCS" : "UTF-16BE";
        for (int i = 0; i + 20 <= text.length(); i += 20) {
            String piece = text.substring(i, i + 20);
            for (String encoding : new String[] {gb, other, "UTF-8", "UTF-16LE"}) {
                // 彙 and the like are in every one of them; what Big5 has not is left out.
                if (Charset.forName(encoding).newEncoder().canEncode(piece)) {
                    assertRead(piece, piece.getBytes(Charset.forName(encoding)), encoding);
                }
            }
        }
    }

    @Test
    @DisplayName("a byte order mark decides and is no character")
    void mark() {
        assertRead(SIMPLIFIED, ("\uFEFF" + SIMPLIFIED).getBytes(StandardCharsets.UTF_8), "UTF-8");
        assertRead(SIMPLIFIED, ("\uFEFF" + SIMPLIFIED).getBytes(StandardCharsets.UTF_16LE), "UTF-16LE");
    }

    @ParameterizedTest(name = "a truncated last character in {0} is told")
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
    void truncated(String encoding) {
        String words = SIMPLIFIED.substring(0, SIMPLIFIED.length() - 1);
        byte[] bytes = words.getBytes(Charset.forName(encoding));
        Reading reading = Intake.read("x.txt", Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(reading.text()).isEqualTo(words.substring(0, words.length() - 1) + Unread.SIGN);
        assertThat(reading.unread().count()).isEqualTo(1);
        assertThat(reading.encoding()).isEqualTo(encoding);
    }

    @ParameterizedTest(name = "{1} broken in {0}")
    @CsvSource({"UTF-8, fffe", "UTF-8, e9", "UTF-8, 00", "GB18030, ff", "GB18030, 0000"})
    void brokenPlacesAreTold(String encoding, String hex) {
        String before = "通知\n\n一、" + SIMPLIFIED + "\n\n二、各单位要认真落实";
        byte[] head = before.getBytes(Charset.forName(encoding));
        byte[] bad = HexFormat.of().parseHex(hex);
        byte[] tail = ("，" + SIMPLIFIED).getBytes(Charset.forName(encoding));
        byte[] bytes = ByteBuffer.allocate(head.length + bad.length + tail.length)
                .put(head)
                .put(bad)
                .put(tail)
                .array();
        Reading reading = Intake.read("x.txt", bytes);
        assertThat(reading.encoding()).isEqualTo(encoding);
        assertThat(reading.text()).startsWith(before).endsWith(SIMPLIFIED.substring(2));
        assertThat(reading.unread().count()).isEqualTo(1);
        assertThat(reading.unread().first()).singleElement().satisfies(place -> {
            assertThat(place.line()).isEqualTo(5);
            assertThat(place.around()).startsWith("…各单位要认真落实").contains("\uFFFD");
        });
    }

    @Test
    @DisplayName("a short text with a few broken bytes comes in (utf8坏.txt)")
    void shortAndBroken() {
        byte[] bytes = "一、要求\n\n认真落实。??\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xFF;
        bytes[bytes.length - 2] = (byte) 0xFE;
        assertThat(Intake.read("x.txt", bytes).unread().count()).isEqualTo(1);
    }

    @Test
    @DisplayName("a shortcut to a page came in as a text")
    void shortcut() {
        byte[] bytes = "[InternetShortcut]\nURL=http://example.com/a.html\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Intake.read("链接.url", bytes)).isInstanceOf(ProblemException.class);
    }

    @Test
    @DisplayName("a program called .txt is no text")
    void noText() {
        byte[] bytes = new byte[4000];
        new java.util.Random(1).nextBytes(bytes);
        assertThatThrownBy(() -> Intake.read("x.txt", bytes))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().kind()).isEqualTo(Kind.FILE_NOT_TEXT));
    }

    @Test
    @DisplayName("Latin text: UTF-16 by its NULs, a single byte per letter as a guess")
    void latin() {
        String words = "Governance of cities, and what it asks for.";
        assertRead(words, words.getBytes(StandardCharsets.UTF_16LE), "UTF-16LE");
        assertRead(words, words.getBytes(StandardCharsets.UTF_16BE), "UTF-16BE");
        Reading guess = Intake.read("x.txt", "La cité réglée à l'été".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(guess.text()).isEqualTo("La cité réglée à l'été");
        assertThat(guess.confidence()).isLessThan(0.5);
    }

    @Test
    @DisplayName("the reader may choose")
    void chosen() {
        byte[] big5 = TRADITIONAL.getBytes(Charset.forName("Big5"));
        assertThat(Intake.read("x.txt", big5, Charset.forName("Big5")).text()).isEqualTo(TRADITIONAL);
        assertThat(Intake.read("x.txt", big5, Charset.forName("GBK")).encoding())
                .isEqualTo("GB18030");
        assertThat(Intake.read("x.txt", big5, Charset.forName("GBK")).text()).isNotEqualTo(TRADITIONAL);
    }

    @Test
    @DisplayName("line ends become LF, characters NFC, compatibility ideographs stay")
    void form() {
        Reading reading = Intake.read("x.txt", "一\r\n二\r三\u2028四 cafe\u0301 \uF978".getBytes(StandardCharsets.UTF_8));
        assertThat(reading.text()).isEqualTo("一\n二\n三\n四 caf\u00e9 \uF978");
        assertThat(reading.bytes()).hasSize(29);
    }

    @Test
    @DisplayName("what is not text: binary, images, archives of nothing; a PDF of nothing is damaged")
    void notText() {
        byte[] random = new byte[5_000];
        new java.util.Random(7).nextBytes(random);
        assertProblem(Kind.FILE_NOT_TEXT, random);
        assertProblem(Kind.FILE_NOT_TEXT, new byte[4_000]);
        assertProblem(Kind.FILE_DAMAGED, "%PDF-1.7 and more".getBytes(StandardCharsets.US_ASCII));
        assertProblem(Kind.FILE_NOT_TEXT, new byte[] {'P', 'K', 3, 4, 20, 0, 0});
        assertProblem(Kind.FILE_NOT_TEXT, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        byte[] counting = new byte[1_000];
        for (int i = 0; i < counting.length; i++) {
            counting[i] = (byte) i;
        }
        assertProblem(Kind.FILE_NOT_TEXT, counting);
    }

    @Test
    @DisplayName("what is empty, missing, a folder")
    void trouble(@TempDir Path folder) {
        assertProblem(Kind.FILE_EMPTY, new byte[0]);
        assertProblem(Kind.FILE_EMPTY, " \n\u3000\t\uFEFF".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Intake.read(folder.resolve("none.txt")))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().kind()).isEqualTo(Kind.FILE_MISSING));
        assertThatThrownBy(() -> Intake.read(folder))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().kind()).isEqualTo(Kind.FILE_UNREADABLE));
    }

    private static void assertRead(String text, byte[] bytes, String encoding) {
        Reading reading = Intake.read("x.txt", bytes);
        assertThat(reading.encoding()).as(text).isEqualTo(encoding);
        assertThat(reading.text()).isEqualTo(text);
    }

    private static void assertProblem(Kind kind, byte[] bytes) {
        assertThatThrownBy(() -> Intake.read("x", bytes))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().kind()).isEqualTo(kind));
    }

    /** 乡约 in UTF-16 came in as aN年 without a question. */
    @Test
    void fewBytesAreNeverSure() {
        Decoded decoded = Encodings.decode("乡约".getBytes(StandardCharsets.UTF_16LE));
        assertThat(Objects.requireNonNull(decoded).confidence()).isLessThan(0.8);
    }
}
