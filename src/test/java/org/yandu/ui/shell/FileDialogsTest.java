package org.yandu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDialogsTest {

    private static final FileDialogs.Kind WORD = FileDialogs.Kind.of("word", "docx");
    private static final FileDialogs.Kind TABLE = FileDialogs.Kind.of("table", "xlsx", "csv");
    private static final List<FileDialogs.Kind> KINDS = List.of(WORD, TABLE);

    @TempDir
    Path folder;

    private String named(String typed, FileDialogs.Kind wanted) {
        return FileDialogs.named(folder.resolve(typed), wanted, KINDS)
                .getFileName()
                .toString();
    }

    @Test
    void whatTheReaderTypedHoldsWhenItNamesAKind() {
        assertThat(named("课.DOCX", TABLE)).isEqualTo("课.DOCX");
        assertThat(named("表.csv", WORD)).isEqualTo("表.csv");
    }

    @Test
    void anExtensionThatIsMissingIsThatOfTheKindChosen() {
        assertThat(named("3.1版", TABLE)).isEqualTo("3.1版.xlsx");
        assertThat(named("课", WORD)).isEqualTo("课.docx");
    }

    @Test
    void aFileNobodyWasAskedAboutIsNotOverwritten() throws IOException {
        Files.createFile(folder.resolve("课.docx"));
        Files.createFile(folder.resolve("课 (2).docx"));
        assertThat(named("课", WORD)).isEqualTo("课 (3).docx");
        assertThat(named("课.docx", WORD)).as("the dialog has asked").isEqualTo("课.docx");
    }

    @Test
    void aFolderThatIsGoneIsNoPlaceToBeginIn() {
        assertThat(there(folder.toString())).contains(folder);
        assertThat(there(folder.resolve("gone").toString())).isEmpty();
        assertThat(there("\0")).isEmpty();
    }

    private static Optional<Path> there(String folder) {
        return FolderAnswer.there(folder, Files::isDirectory);
    }

    /** The server has gone on whose share files were read last: the dialog opens all the same, elsewhere. */
    @Test
    void aFolderThatDoesNotAnswerIsNoneEither() {
        CountDownLatch server = new CountDownLatch(1);
        assertThat(FolderAnswer.there(folder.toString(), path -> {
                    try {
                        server.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return true;
                }))
                .isEmpty();
        server.countDown();
    }

    @Test
    void documentsLieWhereTheDesktopSaysThenInDocumentsThenAtHome() throws IOException {
        assertThat(DocumentsFolder.of(folder, Map.of())).isEqualTo(folder);
        Path english = Files.createDirectory(folder.resolve("Documents"));
        assertThat(DocumentsFolder.of(folder, Map.of())).isEqualTo(english);
        Path said = Files.createDirectories(folder.resolve(".config")).resolve("user-dirs.dirs");
        Files.writeString(said, "# 桌面\nXDG_DESKTOP_DIR=\"$HOME/桌面\"\nXDG_DOCUMENTS_DIR=\"$HOME/文档\"\n");
        assertThat(DocumentsFolder.of(folder, Map.of())).as("not there").isEqualTo(english);
        Path chinese = Files.createDirectory(folder.resolve("文档"));
        assertThat(DocumentsFolder.of(folder, Map.of())).isEqualTo(chinese);
        assertThat(DocumentsFolder.of(
                        folder,
                        Map.of("XDG_CONFIG_HOME", folder.resolve("elsewhere").toString())))
                .isEqualTo(english);
    }
}
