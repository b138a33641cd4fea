package org.yandu.ui.shell;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.input.TransferMode;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.yandu.exchange.codebooks.CodebookFormat;
import org.yandu.exchange.codebooks.ThemeFile;
import org.yandu.exchange.packet.Gathering;

/** The ways in which texts come into the window: dialogs, dropped onto it, the clipboard. */
final class TakeIn {

    /** Kinds of files by the key of their name, in the order of the dialog. */
    private static final List<Map.Entry<String, List<String>>> KINDS = List.of(
            Map.entry("take_in.kind.text", List.of("*.txt", "*.text", "*.md", "*.markdown")),
            Map.entry("take_in.kind.word", List.of("*.docx", "*.doc", "*.rtf", "*.odt", "*.wps")),
            Map.entry("take_in.kind.pages", List.of("*.pdf", "*.ofd", "*.epub")),
            Map.entry("take_in.kind.web", List.of("*.html", "*.htm", "*.xhtml", "*.mht", "*.mhtml")),
            Map.entry("take_in.kind.exchange", List.of("*.qdpx", "*.qdc", "*.jsonld")),
            Map.entry("codebook.files", List.of("*.json", "*.csv", "*.xlsx")));

    private final Desk desk;

    TakeIn(Desk desk) {
        this.desk = desk;
    }

    void ask(Scene scene) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(desk.texts().get("take_in.title"));
        List<String> all =
                KINDS.stream().flatMap(kind -> kind.getValue().stream()).toList();
        chooser.getExtensionFilters().add(kind("take_in.kind.all", all));
        KINDS.forEach(kind -> chooser.getExtensionFilters().add(kind(kind.getKey(), kind.getValue())));
        chooser.getExtensionFilters().add(kind("take_in.kind.any", List.of("*")));
        List<File> chosen = chooser.showOpenMultipleDialog(scene.getWindow());
        if (chosen != null) {
            take(chosen);
        }
    }

    /** File names are told apart by case on some systems. */
    private FileChooser.ExtensionFilter kind(String textKey, List<String> patterns) {
        return new FileChooser.ExtensionFilter(
                desk.texts().get(textKey),
                patterns.stream()
                        .flatMap(p -> Stream.of(p, p.toUpperCase(java.util.Locale.ROOT)))
                        .distinct()
                        .toList());
    }

    void askFolder(Scene scene) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(desk.texts().get("take_in.title_folder"));
        File chosen = chooser.showDialog(scene.getWindow());
        if (chosen != null) {
            take(Arrays.asList(chosen));
        }
    }

    void fromClipboard() {
        List<Path> files = Clips.files();
        if (!files.isEmpty()) {
            desk.wish(new IntakeWish.Files(files));
            return;
        }
        String name = desk.texts()
                .get("take_in.clip", LocalDate.now(ZoneId.systemDefault()).toString());
        Clips.text(name)
                .ifPresentOrElse(
                        clip -> desk.wish(new IntakeWish.Pasted(clip)),
                        () -> desk.say(Clips.hasImage() ? "take_in.clip_image" : "take_in.clip_empty"));
    }

    /** Files and folders dropped anywhere on the window are taken in. */
    void accept(Scene scene) {
        scene.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles() && desk.gate().canWrite()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        scene.setOnDragDropped(event -> {
            List<File> files = event.getDragboard().getFiles();
            event.setDropCompleted(!files.isEmpty());
            take(files);
        });
    }

    private void take(List<File> files) {
        takePaths(files.stream().map(File::toPath).toList());
    }

    void takePaths(List<Path> files) {
        List<Path> texts = new ArrayList<>();
        List<Path> packets = new ArrayList<>();
        files.forEach(path -> (holdsPackets(path) ? packets : texts).add(path));
        if (texts.size() == 1 && CodebookFormat.of(texts.getFirst().toString()).isPresent()) {
            themesOrText(texts.getFirst());
        } else if (!texts.isEmpty()) {
            desk.wish(new IntakeWish.Files(texts));
        }
        if (!packets.isEmpty()) {
            desk.wish(new IntakeWish.Packets(packets));
        }
    }

    /** A codebook goes where codebooks go, whichever way it came. */
    private void themesOrText(Path file) {
        desk.background().read(Job.named("job.themes"), () -> ThemeFile.isOne(file), isOne -> {
            if (isOne) {
                desk.shelf().wish(new ThemeWish.File(file));
            } else {
                desk.wish(new IntakeWish.Files(List.of(file)));
            }
        });
    }

    /** A reading packet, or a folder of what students gave back. */
    private static boolean holdsPackets(Path path) {
        if (Files.isRegularFile(path)) {
            return Gathering.isPacket(path);
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.anyMatch(Gathering::isPacket);
        } catch (IOException e) {
            // Whoever takes texts in will meet the same trouble and tell.
            return false;
        }
    }
}
