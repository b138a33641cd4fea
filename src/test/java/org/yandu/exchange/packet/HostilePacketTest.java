package org.yandu.exchange.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.document.Document;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.intake.manuscript.Zips;

/** Files made to do harm: each is refused with a reason, and nothing of it is written anywhere. */
class HostilePacketTest {

    private static final int ROUNDS = Integer.getInteger("yandu.fuzz", 150);

    @TempDir
    Path folder;

    // set before every test
    @SuppressWarnings("NullAway.Init")
    private Classroom room;

    @SuppressWarnings("NullAway.Init")
    private byte[] good;

    private List<Path> files = List.of();

    @BeforeEach
    void make() throws IOException {
        room = new Classroom(folder);
        Document document = room.take("讲话", "依法行政是优化软环境的关键。\n信用是市场经济的基石。");
        good = room.give(document).bytes();
        files = files();
    }

    @AfterEach
    void nothingWasWritten() throws IOException {
        room.close();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !path.toString().contains("library.db"))
                    .sorted()
                    .toList();
        }
    }

    private Kind refused(byte[] bytes) {
        ProblemException e = catchThrowableOfType(ProblemException.class, () -> open(bytes));
        assertThat(e).as("refused").isNotNull();
        return e.problem().kind();
    }

    private static void open(byte[] bytes) {
        PacketFile file = PacketFile.read("x.yandu", bytes, null);
        switch (file.kind()) {
            case READINGS -> ReadingsJson.read(file, Classroom.MONDAY);
            case ANSWERS -> ReturnedJson.read(file);
            case KEY -> file.content();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil",
                "/etc/passwd",
                "..\\evil",
                "C:\\evil",
                "texts/../../evil.txt",
                "originals/../x",
                "texts/",
                "evil",
                "content.json/",
                "packet.yandu"
            })
    void pathTricks(String name) throws IOException {
        Map<String, byte[]> entries = new HashMap<>(PacketZip.read("x", good));
        entries.put(name, name.endsWith("/") ? new byte[0] : new byte[] {1});
        assertThat(refused(HostileFiles.zip(entries))).isEqualTo(Kind.PACKET_UNSAFE);
        assertThat(files()).isEqualTo(files);
    }

    @Test
    void theSameNameTwiceAndLinks() throws IOException {
        for (boolean link : new boolean[] {false, true}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
                for (int i = 0; i < 2; i++) {
                    ZipArchiveEntry entry = new ZipArchiveEntry(link && i == 1 ? "content.json" : "manifest.json");
                    if (link && i == 1) {
                        entry.setUnixMode(0120777);
                    }
                    zip.putArchiveEntry(entry);
                    zip.write("{}".getBytes(StandardCharsets.US_ASCII));
                    zip.closeArchiveEntry();
                }
            }
            assertThat(refused(out.toByteArray())).isEqualTo(Kind.PACKET_UNSAFE);
        }
    }

    /** Found by fuzzing: for Zstandard (93) and XZ (95) the reader of zips looks for classes that are not there. */
    @ParameterizedTest
    @ValueSource(ints = {1, 6, 9, 12, 14, 20, 93, 95, 99})
    void packedInOtherWays(int method) {
        assertThat(refused(Zips.saidPacked(good, method))).isEqualTo(Kind.PACKET_UNSAFE);
    }

    /** Sixty megabytes of nothing in sixty kilobytes, and the same within ten zips. */
    @Test
    void bombs() throws IOException {
        byte[] bomb = HostileFiles.zip(Map.of("manifest.json", new byte[60 << 20]));
        assertThat(refused(bomb)).isEqualTo(Kind.PACKET_UNSAFE);
        byte[] nested = bomb;
        for (int i = 0; i < 10; i++) {
            nested = HostileFiles.zip(Map.of("content.json", nested));
        }
        assertThat(refused(nested)).isEqualTo(Kind.PACKET_DAMAGED);
    }

    @Test
    void aMissingHashAWrongOneAndAWrongSignature() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>(PacketZip.read("x", good));
        String text = entries.keySet().stream()
                .filter(n -> n.startsWith("texts/"))
                .findFirst()
                .orElseThrow();
        Map<String, byte[]> other = new LinkedHashMap<>(entries);
        other.put(text, "别的文字".getBytes(StandardCharsets.UTF_8));
        assertThat(refused(HostileFiles.zip(other))).isEqualTo(Kind.PACKET_ALTERED);

        Map<String, byte[]> more = new LinkedHashMap<>(entries);
        more.put("originals/" + "a".repeat(64), new byte[] {1});
        assertThat(refused(HostileFiles.zip(more))).isEqualTo(Kind.PACKET_ALTERED);

        Map<String, byte[]> resigned = new LinkedHashMap<>(entries);
        byte[] manifest = java.util.Objects.requireNonNull(entries.get("manifest.json"));
        resigned.put("manifest.json", Arrays.copyOf(manifest, manifest.length - 1));
        resigned.compute(
                "manifest.json",
                (n, b) -> (new String(manifest, StandardCharsets.UTF_8) + " ").getBytes(StandardCharsets.UTF_8));
        assertThat(refused(HostileFiles.zip(resigned))).isEqualTo(Kind.PACKET_ALTERED);
    }

    /** A text whose version says it is another one. */
    @Test
    void aTextThatPassesForAnother() {
        PacketFile file = PacketFile.read("x", good, null);
        String entry = file.entries().keySet().stream()
                .filter(n -> n.startsWith("texts/"))
                .findFirst()
                .orElseThrow();
        assertThat(refused(HostileFiles.changed(good, entry, text -> text.replace("信用", "金钱"))))
                .isEqualTo(Kind.PACKET_ALTERED);
    }

    @Test
    void numbersDepthAndLengthThatCannotBe() {
        for (String number : List.of("1e999999999", "9".repeat(100_000), "-1", "99999999999", "1.5", "null", "\"1\"")) {
            assertThat(refused(HostileFiles.changed(
                            good,
                            "content.json",
                            json -> json.replace("\"mustCite\" : 1", "\"mustCite\" : " + number))))
                    .isEqualTo(Kind.PACKET_DAMAGED);
        }
        assertThat(refused(HostileFiles.changed(
                        good,
                        "content.json",
                        json -> json.replace("\"note\" : \"\"", "\"note\" : " + "[".repeat(100_000)))))
                .isEqualTo(Kind.PACKET_DAMAGED);
        assertThat(refused(HostileFiles.changed(
                        good,
                        "content.json",
                        json -> json.replace("\"note\" : \"\"", "\"note\" : \"" + "x".repeat(1_000_000) + "\""))))
                .isEqualTo(Kind.PACKET_DAMAGED);
        assertThat(refused(HostileFiles.changed(
                        good, "content.json", json -> json.replaceFirst("#[0-9A-F]{6}", "red; -fx-x: url(y)"))))
                .isEqualTo(Kind.PACKET_DAMAGED);
    }

    /** A file that asks for a year of work before it can be told that the passphrase is wrong. */
    @Test
    void aLockThatAsksForHours() {
        byte[] locked = Envelope.lock(good, "口令".toCharArray());
        Map<String, byte[]> outer = new LinkedHashMap<>(PacketZip.read("x", locked));
        String header =
                new String(java.util.Objects.requireNonNull(outer.get("envelope.json")), StandardCharsets.UTF_8);
        for (String rounds : List.of("2000000000", "1")) {
            outer.put("envelope.json", header.replace("600000", rounds).getBytes(StandardCharsets.UTF_8));
            byte[] bytes = PacketZip.write(outer);
            ProblemException e =
                    catchThrowableOfType(ProblemException.class, () -> PacketFile.read("x", bytes, "口令".toCharArray()));
            assertThat(e.problem().kind()).isEqualTo(Kind.PACKET_UNSAFE);
        }
        // Weakened by hand within the bounds: the header is part of what is sealed.
        outer.put("envelope.json", header.replace("600000", "100000").getBytes(StandardCharsets.UTF_8));
        byte[] weakened = PacketZip.write(outer);
        ProblemException e =
                catchThrowableOfType(ProblemException.class, () -> PacketFile.read("x", weakened, "口令".toCharArray()));
        assertThat(e.problem().kind()).isEqualTo(Kind.PACKET_PASSPHRASE);
    }

    @Test
    void theKeyIsForItsOwnerOnly() throws IOException {
        assertThat(Files.getPosixFilePermissions(room.teacher.folder().resolve("signing.key")))
                .hasToString("[OWNER_READ, OWNER_WRITE]");
    }

    /** Bytes turned over, cut, doubled: read or refused, never anything else. */
    @Test
    void brokenInEveryWay() throws IOException {
        Random random = new Random(Long.getLong("yandu.fuzz.seed", 7));
        byte[] json = java.util.Objects.requireNonNull(
                PacketFile.read("x", good, null).entries().get("content.json"));
        for (int i = 0; i < ROUNDS; i++) {
            broken(broken(good.clone(), random), i);
            String half = new String(broken(json.clone(), random), StandardCharsets.UTF_8);
            byte[] bytes = good;
            try {
                bytes = HostileFiles.changed(good, "content.json", before -> half + " ");
            } catch (ProblemException e) {
                // The same text again.
            }
            broken(bytes, i);
        }
        assertThat(files()).isEqualTo(files);
    }

    private static void broken(byte[] bytes, int round) {
        try {
            open(bytes);
        } catch (ProblemException refused) {
            assertThat(refused.problem().kind()).as("round " + round).isNotNull();
        }
    }

    private static byte[] broken(byte[] bytes, Random random) {
        int how = random.nextInt(4);
        int at = random.nextInt(bytes.length);
        if (how == 0) {
            return Arrays.copyOf(bytes, at);
        }
        int run = 1 + random.nextInt(how == 1 ? 1 : 64);
        for (int i = at; i < Math.min(bytes.length, at + run); i++) {
            bytes[i] = (byte) (how == 3 ? '0' + random.nextInt(75) : random.nextInt(256));
        }
        return bytes;
    }
}
