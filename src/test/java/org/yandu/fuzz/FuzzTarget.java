package org.yandu.fuzz;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A reader and what to begin with.
 *
 * @param reader returns for whatever it is given, after a trouble that is expected too; throws for what is a bug
 * @param seeds sound inputs
 */
public record FuzzTarget(String name, Consumer<byte[]> reader, Supplier<List<byte[]>> seeds) {

    /** One that reads words. */
    public static FuzzTarget ofText(String name, Consumer<String> reader, String... seeds) {
        return new FuzzTarget(
                name,
                bytes -> reader.accept(text(bytes)),
                () -> Stream.of(seeds)
                        .map(seed -> seed.getBytes(StandardCharsets.UTF_8))
                        .toList());
    }

    /** As every text of the program is: line ends are LF, characters are NFC. */
    private static String text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
    }
}
