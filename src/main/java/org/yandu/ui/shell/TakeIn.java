package org.yandu.ui.shell;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.yandu.exchange.codebooks.CodebookFormat;
import org.yandu.exchange.codebooks.ThemeFile;
import org.yandu.exchange.packet.Gathering;
import org.yandu.ui.parts.Clips;

/** The ways in which texts come into the window: dialogs, dropped onto it, the clipboard. */
final class TakeIn {

    /** In the order of the dialog. */
    private static final List<FileDialogs.Kind> KINDS = List.of(
            FileDialogs.Kind.of("take_in.kind.text", "txt", "text", "md", "markdown"),
            FileDialogs.Kind.of("take_in.kind.word", "docx", "doc", "rtf", "odt", "wps"),
            FileDialogs.Kind.of("take_in.kind.pages", "pdf", "ofd", "epub"),
            FileDialogs.Kind.of("take_in.kind.web", "html", "htm", "xhtml", "mht", "mhtml"),
            FileDialogs.Kind.of("take_in.kind.exchange", "qdpx", "qdc", "jsonld", "json"),
            FileDialogs.Kind.of("codebook.files", "json", "csv", "xlsx"));

    /** That the system's locale has no room for the names. */
    static final String UNHELD = "take_in.names_unheld";

    private final Desk desk;

    TakeIn(Desk desk) {
        this.desk = desk;
    }

    void ask(Scene scene) {
        List<Path> chosen = desk.files().openSeveral(scene.getWindow(), "take_in.title", kinds());
        if (!chosen.isEmpty()) {
            takePaths(chosen);
        }
    }

    /** For the newer text of a document that is in already. */
    void askNewer(Scene scene, String documentId) {
        desk.files()
                .open(scene.getWindow(), "take_in.title_newer", kinds())
                .ifPresent(file -> desk.calls().intake().wish(new IntakeWish.Newer(documentId, file)));
    }

    private static List<FileDialogs.Kind> kinds() {
        FileDialogs.Kind all = new FileDialogs.Kind(
                "take_in.kind.all",
                KINDS.stream().flatMap(kind -> kind.extensions().stream()).toList());
        FileDialogs.Kind any = FileDialogs.Kind.of("take_in.kind.any");
        return Stream.of(List.of(all), KINDS, List.of(any))
                .flatMap(List::stream)
                .toList();
    }

    void askFolder(Scene scene) {
        desk.files()
                .openFolder(scene.getWindow(), "take_in.title_folder")
                .ifPresent(folder -> takePaths(List.of(folder)));
    }

    void fromClipboard() {
        Optional<List<Path>> files = Clips.files();
        if (files.isEmpty()) {
            desk.say(UNHELD, Clips.nameEncoding());
            return;
        }
        if (!files.get().isEmpty()) {
            desk.calls().intake().wish(new IntakeWish.Files(files.get()));
            return;
        }
        String name = desk.texts()
                .get("take_in.clip", LocalDate.now(ZoneId.systemDefault()).toString());
        Clips.text(name)
                .ifPresentOrElse(
                        clip -> desk.calls().intake().wish(new IntakeWish.Pasted(clip)),
                        () -> desk.say(Clips.hasImage() ? "take_in.clip_image" : "take_in.clip_empty"));
    }

    /**
     * Files and folders dropped anywhere on the window are taken in.
     *
     * @param hint shown as long as they are held over it
     */
    void accept(Scene scene, DropHint hint) {
        scene.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles() && desk.gate().canWrite()) {
                event.acceptTransferModes(TransferMode.COPY);
                hint.show(event.getDragboard().getFiles());
            }
        });
        scene.setOnDragExited(event -> hint.hide());
        // A mouse that holds something moves without these.
        scene.addEventFilter(MouseEvent.MOUSE_MOVED, event -> hint.free());
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> hint.free());
        scene.setOnDragDropped(event -> {
            hint.drop();
            List<File> files = event.getDragboard().getFiles();
            event.setDropCompleted(!files.isEmpty());
            Clips.paths(files).ifPresentOrElse(this::takePaths, () -> desk.say(UNHELD, Clips.nameEncoding()));
        });
    }

    void takePaths(List<Path> files) {
        List<Path> texts = new ArrayList<>();
        List<Path> packets = new ArrayList<>();
        files.forEach(path -> (holdsPackets(path) ? packets : texts).add(path));
        if (texts.size() == 1 && CodebookFormat.of(texts.getFirst().toString()).isPresent()) {
            themesOrText(texts.getFirst());
        } else if (!texts.isEmpty()) {
            desk.calls().intake().wish(new IntakeWish.Files(texts));
        }
        if (!packets.isEmpty()) {
            desk.calls().intake().wish(new IntakeWish.Packets(packets));
        }
    }

    /** A codebook goes where codebooks go, whichever way it came. */
    private void themesOrText(Path file) {
        desk.background().read(Job.named("job.themes"), () -> ThemeFile.isOne(file), isOne -> {
            if (isOne) {
                desk.shelf().wish(new ThemeWish.File(file));
            } else {
                desk.calls().intake().wish(new IntakeWish.Files(List.of(file)));
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
