package org.yandu.ui.packet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.yandu.exchange.packet.Gathering;
import org.yandu.exchange.packet.Identity;
import org.yandu.ui.keys.Action;
import org.yandu.ui.keys.Action.Group;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.FileDialogs;
import org.yandu.ui.shell.IntakeWish;
import org.yandu.ui.shell.Later;
import org.yandu.ui.shell.Panel;
import org.yandu.ui.shell.Room;
import org.yandu.workspace.Workspace;

/** What this room brings to the window; takes every packet that is dropped onto it. */
public final class PacketRoom {

    /** Reading packets and what comes back of them. */
    static final List<FileDialogs.Kind> KINDS =
            List.of(FileDialogs.Kind.of("packet.kind", Gathering.EXTENSION.substring(1)));

    private static final ObservableValue<Boolean> ALWAYS = new SimpleObjectProperty<>(true);

    /** By this a folder is known as a library; choosing any other would make one where nobody wants it. */
    private static final String LIBRARY = "library.db";

    private final Desk desk;
    private final MakeModel make;
    private final OpenModel open;
    private final MergeModel merge;
    private final QuestionsModel questions;
    private final HandInModel handIn;
    private final Later<OpenSheet> openSheet;

    /**
     * @param identity of the reader, whatever library is open
     * @param libraries opens or makes a library in a folder
     */
    public PacketRoom(Desk desk, Identity identity, Function<Path, Workspace> libraries) {
        this.desk = desk;
        this.make = new MakeModel(desk, identity);
        this.merge = new MergeModel(desk);
        this.open = new OpenModel(desk, identity, libraries, file -> merge.merge(List.of(file)));
        this.questions = new QuestionsModel(desk, identity);
        this.handIn = new HandInModel(desk, identity);
        this.openSheet = Later.following(open.shownProperty(), () -> new OpenSheet(open));
        desk.calls().intake().listen(wish -> {
            if (wish instanceof IntakeWish.Packets packets) {
                take(packets.paths());
            }
        });
    }

    public Room room() {
        return Room.of(new Panel(
                        QuestionsModel.PANEL,
                        Panel.Side.RIGHT,
                        () -> new QuestionsView(questions, make::again, handIn::ask)))
                .with(packets())
                .with(questions())
                .withLater(
                        Later.following(make.shownProperty(), () -> new MakeSheet(make)),
                        openSheet,
                        Later.following(merge.shownProperty(), () -> new MergeSheet(merge)),
                        Later.following(handIn.shownProperty(), () -> new HandInSheet(handIn)));
    }

    /** What is done with packets and with the libraries they are read in. */
    private Action[] packets() {
        ObservableValue<Boolean> writable =
                new SimpleObjectProperty<>(desk.gate().canWrite());
        Runnable home = () -> desk.calls().libraries().wish(Path.of(""));
        return new Action[] {
            action("packet-open", Group.FILE, "action.packet_open", "fth-package", "", writable, this::ask),
            action("packet-make", Group.FILE, "action.packet_make", "fth-send", "", writable, make::show),
            action("packet-merge", Group.FILE, "action.packet_merge", "fth-inbox", "", writable, this::askFolder),
            action("library-open", Group.FILE, "action.library_open", "fth-folder", "", ALWAYS, this::askLibrary),
            action("library-home", Group.FILE, "action.library_home", "fth-home", "", ALWAYS, home)
        };
    }

    /** What is done with the questions of a packet. */
    private Action[] questions() {
        ObservableValue<Boolean> shown =
                desk.openProperty().map(document -> desk.gate().canWrite()).orElse(false);
        ObservableValue<Boolean> asked =
                questions.seenProperty().map(seen -> true).orElse(false);
        Runnable bring = () -> desk.bring(QuestionsModel.PANEL);
        return new Action[] {
            action("packet-ask", Group.MARK, "action.packet_ask", "fth-help-circle", "", shown, make::ask),
            action(
                    "packet-cite",
                    Group.MARK,
                    "action.packet_cite",
                    "fth-corner-down-right",
                    "F4",
                    asked,
                    questions::cite),
            action(
                    "packet-questions",
                    Group.VIEW,
                    "action.packet_questions",
                    "fth-check-square",
                    "Shortcut+J",
                    ALWAYS,
                    bring)
        };
    }

    private static Action action(
            String id,
            Group group,
            String textKey,
            String icon,
            String key,
            ObservableValue<Boolean> enabled,
            Runnable run) {
        return new Action(id, group, textKey, icon, key, enabled, run);
    }

    private void take(List<Path> paths) {
        boolean one = paths.size() == 1 && !Files.isDirectory(paths.getFirst());
        if (one) {
            open.look(paths.getFirst());
        } else {
            merge.merge(paths);
        }
    }

    private void ask() {
        desk.files().open(openSheet.get().window(), "packet.open_title", KINDS).ifPresent(file -> take(List.of(file)));
    }

    private void askLibrary() {
        desk.files().openFolder(openSheet.get().window(), "action.library_open").ifPresent(folder -> {
            if (Files.exists(folder.resolve(LIBRARY))) {
                desk.calls().libraries().wish(folder);
            } else {
                desk.say("packet.library_none", folder.getFileName());
            }
        });
    }

    private void askFolder() {
        desk.files()
                .openFolder(openSheet.get().window(), "packet.merge_title")
                .ifPresent(folder -> merge.merge(List.of(folder)));
    }
}
