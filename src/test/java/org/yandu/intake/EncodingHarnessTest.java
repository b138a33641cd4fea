package org.yandu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.intake.manuscript.Decoded;
import org.yandu.intake.manuscript.Encodings;

/**
 * Pieces of the seeds in every encoding a reader may have, whole and with the damage files come with. {@code mvn -q test
 * -Dtest=EncodingHarnessTest} prints how many were read as they were written, by way of writing and length in characters.
 */
class EncodingHarnessTest {

    private static final int[] LENGTHS = {20, 40, 100, 400, 2000};

    private static final int PIECES = Integer.getInteger("yandu.pieces", 60);

    private static final Charset GB = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");

    /** A way of writing a piece, and what should be read again; null when the encoding cannot write it. */
    private static final Map<String, BiFunction<String, Random, byte[]>> WAYS = new TreeMap<>(Map.of(
            "UTF-8", (t, r) -> t.getBytes(StandardCharsets.UTF_8),
            "UTF-8 cut", (t, r) -> cut(t.getBytes(StandardCharsets.UTF_8), 1 + r.nextInt(2)),
            "GBK", (t, r) -> t.getBytes(GB),
            "GBK cut", (t, r) -> cut(t.getBytes(GB), 1),
            "GBK broken byte", (t, r) -> broken(t.getBytes(GB), r),
            "GB18030 four bytes", (t, r) -> (t + "𠮷𬬻").getBytes(GB),
            "Big5", (t, r) -> t.getBytes(BIG5),
            "UTF-16LE", (t, r) -> t.getBytes(StandardCharsets.UTF_16LE),
            "UTF-16BE", (t, r) -> t.getBytes(StandardCharsets.UTF_16BE),
            "GBK in ASCII",
                    (t, r) -> ("<p class=\"text\">Lorem ipsum dolor sit amet, 2023-04-13</p>\r\n" + t).getBytes(GB)));

    private static List<String> texts() {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.filter(file -> file.getFileName().toString().endsWith(".txt")
                            && !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .map(file -> Intake.read(file).text())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] cut(byte[] bytes, int by) {
        return Arrays.copyOf(bytes, bytes.length - by);
    }

    private static byte[] broken(byte[] bytes, Random random) {
        byte[] out = bytes.clone();
        out[random.nextInt(out.length)] = (byte) 0xFF;
        return out;
    }

    @Test
    @DisplayName("twenty characters are enough, whatever they are written in")
    void everyEncodingAtEveryLength() {
        List<String> misread = new ArrayList<>();
        StringBuilder table = new StringBuilder("%n%-20s".formatted("read as written, %"));
        for (int length : LENGTHS) {
            table.append("%8d".formatted(length));
        }
        WAYS.forEach((name, write) -> {
            table.append("%n%-20s".formatted(name));
            for (int length : LENGTHS) {
                table.append("%8.1f".formatted(share(name, write, length, misread)));
            }
        });
        System.out.println(table);
        misread.stream().limit(20).forEach(System.out::println);
        assertThat(misread).hasSizeLessThan(PIECES * WAYS.size() * LENGTHS.length / 200);
    }

    private static double share(
            String name, BiFunction<String, Random, byte[]> write, int length, List<String> misread) {
        Random random = new Random(length);
        List<String> texts = texts();
        int right = 0;
        int all = 0;
        for (int i = 0; i < PIECES; i++) {
            String text = texts.get(i % texts.size());
            int start = random.nextInt(Math.max(1, text.length() - length));
            String piece = text.substring(start, Math.min(text.length(), start + length));
            if (name.equals("Big5") && !new String(piece.getBytes(BIG5), BIG5).equals(piece)) {
                continue;
            }
            all++;
            Decoded decoded = Encodings.decode(write.apply(piece, random));
            if (decoded != null && isRead(piece, decoded.text())) {
                right++;
            } else {
                misread.add(name + " " + length + " as " + (decoded == null ? "nothing" : decoded.encoding()) + ": "
                        + piece.replace('\n', '⏎').substring(0, Math.min(30, piece.length())));
            }
        }
        return all == 0 ? 100 : 100.0 * right / all;
    }

    /** All but a few characters around the damage. */
    private static boolean isRead(String piece, String read) {
        int from = 0;
        while (from < Math.min(piece.length(), read.length()) && piece.charAt(from) == read.charAt(from)) {
            from++;
        }
        int end = 0;
        while (end < Math.min(piece.length(), read.length()) - from
                && piece.charAt(piece.length() - 1 - end) == read.charAt(read.length() - 1 - end)) {
            end++;
        }
        return from + end >= piece.length() - 3 || read.contains(piece);
    }
}
