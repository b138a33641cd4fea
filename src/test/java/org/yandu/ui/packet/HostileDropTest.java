package org.yandu.ui.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.curation.Fate;
import org.yandu.document.Document;
import org.yandu.exchange.packet.HostileFiles;
import org.yandu.exchange.packet.Identity;
import org.yandu.ui.shell.Study;

/**
 * Files made to do harm are let go over the window, one by one and as a folder: each is refused with its reason and a way out, the library
 * stays as it is and nothing lies beside it that was not there.
 */
class HostileDropTest {

    @TempDir
    Path folder;

    // set before every test
    @SuppressWarnings("NullAway.Init")
    private Study study;

    private List<String> before = List.of();

    @BeforeEach
    void make() throws IOException {
        Path drop = Files.createDirectory(folder.resolve("drop"));
        for (Map.Entry<String, byte[]> each :
                HostileFiles.all(folder.resolve("maker")).entrySet()) {
            Files.write(drop.resolve(each.getKey() + ".yandu"), each.getValue());
        }
        study = new Study(Files.createDirectory(folder.resolve("mine")), "d", "村民讲信用。");
        before = everything();
    }

    @AfterEach
    void close() {
        study.close();
    }

    /** What lies anywhere in reach, without what the database does for itself. */
    private List<String> everything() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(folder::relativize)
                    .map(Path::toString)
                    .filter(name -> !name.contains("library.db"))
                    .sorted()
                    .toList();
        }
    }

    private List<Path> dropped() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("drop"))) {
            return all.sorted().toList();
        }
    }

    private void nothingHappened() throws IOException {
        assertThat(everything()).isEqualTo(before);
        assertThat(study.library().state().documents()).extracting(Document::id).containsExactly("d");
        assertThat(study.library().store().assignments()).isEmpty();
        assertThat(study.desk().gate().lastChangeProperty().get()).isNull();
    }

    @Test
    void oneByOne() throws IOException {
        OpenModel open = new OpenModel(
                study.desk(),
                new Identity(folder.resolve("mine")),
                path -> {
                    throw new AssertionError("opened " + path);
                },
                file -> {
                    throw new AssertionError("merged " + file);
                });
        assertThat(dropped()).hasSizeGreaterThan(8);
        for (Path file : dropped()) {
            open.look(file);
            assertThat(open.troubleProperty().get())
                    .as(file.toString())
                    .contains("文献库没有变动")
                    .doesNotContain("problem.", "Exception");
            assertThat(open.seenProperty().get()).isNull();
            open.open();
            open.openApart(folder.resolve("apart"));
        }
        nothingHappened();
    }

    @Test
    void asAFolder() throws IOException {
        MergeModel merge = new MergeModel(study.desk());
        merge.merge(List.of(folder.resolve("drop")));

        assertThat(merge.fates()).hasSameSizeAs(dropped()).allSatisfy(fate -> {
            assertThat(fate.status()).as(fate.file()).isEqualTo(Fate.Status.REFUSED);
            assertThat(fate.problem()).isNotNull();
        });
        nothingHappened();
    }
}
