package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.Terminal.Result;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;

/** A library that is in use, damaged or not to be written: told in a sentence, exit code 4, nothing overwritten. */
class LibraryTroubleTest {

    private static final String[] MARK = {"annotate", "000", "--range", "10:20", "--code", "信用建设"};

    @TempDir
    Path folder;

    @Test
    void readingWorksBesideAWindowAndWritingIsRefused() {
        Terminal yandu = new Terminal(folder.resolve("library"));
        yandu.run("list");
        try (SqliteStore window = SqliteStore.open(yandu.library(), Access.READ_WRITE)) {
            assertThat(window.isReadOnly()).isFalse();
            assertThat(yandu.run("list", "--json").json()).hasSize(5);
            assertThat(yandu.run("annotations").code()).isZero();

            Result refused = yandu.run(MARK);
            assertThat(refused.code()).isEqualTo(4);
            assertThat(refused.err()).contains("另一个研读程序正在使用");
            assertThat(refused.out()).isEmpty();
        }
    }

    @Test
    void aDamagedLibraryIsLeftAsItIs() throws IOException {
        Terminal yandu = new Terminal(folder.resolve("library"));
        yandu.run("list");
        Path database = yandu.library().resolve("library.db");
        byte[] broken = Files.readAllBytes(database);
        java.util.Arrays.fill(broken, 100, Math.min(broken.length, 20_000), (byte) 0x5a);
        Files.write(database, broken);

        Result refused = yandu.run("list");

        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.err()).contains("损坏");
        assertThat(yandu.run(MARK).code()).isEqualTo(4);
        assertThat(Files.readAllBytes(database)).isEqualTo(broken);
    }

    @Test
    void somethingElseOfThatNameIsLeftAsItIs() throws IOException {
        Path database = folder.resolve("library.db");
        Files.writeString(database, "这不是数据库");

        Result refused = new Terminal(folder).run("list");

        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.err()).doesNotContain("Exception");
        assertThat(Files.readString(database, StandardCharsets.UTF_8)).isEqualTo("这不是数据库");
    }

    /** Offsets of SQLite's header: whose file it is, and the number of its schema. */
    @ParameterizedTest
    @CsvSource({"68, 不是研读的文献库", "60, 由更新版本的研读建立"})
    void whatIsNotOursOrTooNewIsLeftWithoutATrace(int offset, String sentence) throws IOException {
        Terminal yandu = new Terminal(folder.resolve("library"));
        yandu.run("list");
        byte[] other = Files.readAllBytes(yandu.library().resolve("library.db"));
        other[offset] = 0x11;
        Path place = Files.createDirectory(folder.resolve("other"));
        Files.write(place.resolve("library.db"), other);

        for (String[] line : List.of(new String[] {"list", "--json"}, MARK)) {
            Result refused = new Terminal(place).run(line);
            assertThat(refused.code()).isEqualTo(4);
            assertThat(refused.err()).contains(sentence);
            assertThat(refused.out()).isEmpty();
        }
        assertThat(place.toFile().list()).containsExactly("library.db");
        assertThat(place.resolve("library.db")).hasBinaryContent(other);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 60, 5_000})
    void aTornLibraryIsDamaged(int length) throws IOException {
        Terminal yandu = new Terminal(folder.resolve("library"));
        yandu.run("list");
        Path database = yandu.library().resolve("library.db");
        byte[] torn = java.util.Arrays.copyOf(Files.readAllBytes(database), length);
        Files.write(database, torn);
        assertThat(yandu.run("list").err()).contains("损坏").contains("yandu check --salvage");
        assertThat(yandu.run(MARK).code()).isEqualTo(4);
        assertThat(database).hasBinaryContent(torn);
    }

    @Test
    void aFileInThePlaceOfTheFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("文件"), "x");
        Result refused = new Terminal(file).run("list");
        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.err()).contains("无法在这个文件夹里建立文献库");
        assertThat(file).hasContent("x");
    }

    @Test
    void aFolderThatCannotBeWritten() throws IOException {
        // To root everything is writable.
        assumeFalse("root".equals(System.getProperty("user.name")));
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        Result refused = new Terminal(closed).run("list");
        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.err()).contains("写入权限");
    }
}
