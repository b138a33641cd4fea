package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginalsTest {

    @TempDir
    Path folder;

    @Test
    void bytesAreKeptOnceUnderTheirHash() throws IOException {
        byte[] bytes = "abc".getBytes(StandardCharsets.UTF_8);
        try (SqliteStore store = SqliteStore.open(folder, Access.READ_WRITE)) {
            String hash = store.keepOriginal(bytes);
            // The example of FIPS 180-2.
            assertThat(hash).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
            assertThat(store.keepOriginal(bytes)).isEqualTo(hash);
            assertThat(Files.readAllBytes(folder.resolve("originals").resolve(hash)))
                    .isEqualTo(bytes);
            try (Stream<Path> files = Files.list(folder.resolve("originals"))) {
                assertThat(files).hasSize(1);
            }
        }
    }

    @Test
    void aFileCutShortByACrashElsewhereIsMended() throws IOException {
        byte[] bytes = "abc".getBytes(StandardCharsets.UTF_8);
        try (SqliteStore store = SqliteStore.open(folder, Access.READ_WRITE)) {
            Path kept = folder.resolve("originals").resolve(store.keepOriginal(bytes));
            Files.write(kept, new byte[] {'a'});
            store.keepOriginal(bytes);
            assertThat(Files.readAllBytes(kept)).isEqualTo(bytes);
        }
    }
}
