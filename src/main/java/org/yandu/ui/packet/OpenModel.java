package org.yandu.ui.packet;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.task.Assignment;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.exchange.packet.Identity;
import org.yandu.exchange.packet.Opening;
import org.yandu.exchange.packet.PacketFile;
import org.yandu.exchange.packet.PacketKind;
import org.yandu.exchange.packet.Releasing;
import org.yandu.exchange.packet.Signers;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.workspace.Coder;
import org.yandu.workspace.Workspace;

/** A packet that has come, looked at before it is opened. */
final class OpenModel {

    /** What is seen of it. */
    record Seen(Opening opening, Signers.Standing signature) {}

    /**
     * One file, judged.
     *
     * @param problem when it cannot be opened
     */
    private record Judged(
            @Nullable PacketFile file,
            @Nullable Seen seen,
            @Nullable Problem problem) {}

    private final Desk desk;
    private final Signers signers;
    private final Function<Path, Workspace> libraries;
    private final Consumer<Path> toMerge;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Seen> seen = new ReadOnlyObjectWrapper<>();
    /** Readings that can be opened in a library of their own, also where they cannot be opened in this one. */
    private final ReadOnlyObjectWrapper<@Nullable PacketFile> apart = new ReadOnlyObjectWrapper<>();

    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private @Nullable Path path;

    /**
     * @param libraries opens or makes a library in a folder
     * @param toMerge told of files that students gave back
     */
    OpenModel(Desk desk, Identity identity, Function<Path, Workspace> libraries, Consumer<Path> toMerge) {
        this.desk = desk;
        this.libraries = libraries;
        this.signers = new Signers(identity.folder());
        this.toMerge = toMerge;
    }

    Desk desk() {
        return desk;
    }

    ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether a passphrase is wanted. */
    ReadOnlyBooleanProperty lockedProperty() {
        return locked.getReadOnlyProperty();
    }

    /** {@code null} while nothing can be opened. */
    ReadOnlyObjectProperty<@Nullable Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /** {@code null} while nothing can be opened in a library of its own. */
    ReadOnlyObjectProperty<@Nullable PacketFile> apartProperty() {
        return apart.getReadOnlyProperty();
    }

    /** Why it cannot be opened, to be read; empty when it can. */
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Whether nothing is wrong and only a passphrase is asked for. */
    ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    void look(Path file) {
        path = file;
        locked.set(false);
        judge(null);
    }

    void unlock(String passphrase) {
        judge(passphrase.toCharArray());
    }

    private void judge(char @Nullable [] passphrase) {
        Path file = path;
        if (file == null) {
            return;
        }
        seen.set(null);
        apart.set(null);
        trouble.set("");
        desk.background().read(Job.named("job.packet_read"), () -> judged(file, passphrase), judged -> {
            if (file.equals(path)) {
                show(file, judged);
            }
        });
    }

    private Judged judged(Path file, char @Nullable [] passphrase) {
        PacketFile packet = null;
        try {
            packet = PacketFile.read(file, passphrase);
            if (packet.kind() != PacketKind.READINGS) {
                return new Judged(packet, null, null);
            }
            Opening opening = Opening.of(desk.workspace(), packet, Instant.now());
            Assignment assignment = opening.readings().assignment();
            return new Judged(
                    packet, new Seen(opening, signers.standing(assignment.maker(), assignment.signer())), null);
        } catch (ProblemException e) {
            // The instructor may want to see what the class sees.
            boolean own = e.problem().kind() == Problem.Kind.PACKET_OWN;
            return new Judged(own ? packet : null, null, e.problem());
        }
    }

    private void show(Path file, Judged judged) {
        PacketFile packet = judged.file();
        if (packet != null && packet.kind() == PacketKind.ANSWERS) {
            close();
            toMerge.accept(file);
            return;
        }
        if (packet != null && packet.kind() == PacketKind.KEY) {
            close();
            key(packet);
            return;
        }
        Problem problem = judged.problem();
        if (problem != null) {
            boolean wants =
                    problem.kind() == Problem.Kind.PACKET_LOCKED || problem.kind() == Problem.Kind.PACKET_PASSPHRASE;
            locked.set(wants);
            asking.set(problem.kind() == Problem.Kind.PACKET_LOCKED);
            trouble.set(
                    asking.get()
                            ? desk.texts().get("packet.locked_ask")
                            : desk.texts().get(problem.key(), problem.args().toArray()) + "\n"
                                    + desk.texts()
                                            .get(
                                                    problem.key() + ".way",
                                                    problem.args().toArray()));
        } else {
            locked.set(false);
        }
        seen.set(judged.seen());
        apart.set(packet);
        shown.set(true);
    }

    private void key(PacketFile packet) {
        String themes = desk.texts().get("packet.own_themes");
        desk.gate()
                .carryOut(
                        Job.named("job.packet_open"),
                        () -> {
                            Releasing.Opened opened = Releasing.open(desk.workspace(), packet, themes);
                            opened.change().ifPresent(desk.workspace()::apply);
                            return opened;
                        },
                        opened -> {
                            desk.say("packet.key_opened", opened.keys(), opened.marks(), opened.lost());
                            desk.bring(QuestionsModel.PANEL);
                        },
                        () -> {});
    }

    /** Into this library, as one step that can be undone. */
    void open() {
        Seen now = seen.get();
        if (now == null) {
            return;
        }
        Assignment assignment = now.opening().readings().assignment();
        close();
        desk.gate()
                .carryOut(
                        Job.named("job.packet_open"),
                        () -> {
                            Optional<?> change = now.opening().carryOut();
                            signers.remember(assignment.maker(), assignment.signer(), Instant.now());
                            return change.isPresent();
                        },
                        changed -> {
                            desk.say(changed ? "packet.opened" : "packet.nothing_new", assignment.title());
                            desk.bring(QuestionsModel.PANEL);
                            assignment.readings().stream()
                                    .findFirst()
                                    .ifPresent(reading -> desk.open(desk.focused(), reading.documentId()));
                        },
                        () -> {});
    }

    /**
     * Into a library of its own, which then takes this one's place in the window.
     *
     * @param folder of that library; made when it is not there
     */
    void openApart(Path folder) {
        PacketFile packet = apart.get();
        if (packet == null) {
            return;
        }
        close();
        String coder = desk.coder();
        desk.background()
                .write(
                        Job.named("job.packet_open"),
                        () -> {
                            try (Workspace library = libraries.apply(folder)) {
                                Opening opening = Opening.of(library, packet, Instant.now());
                                opening.carryOut();
                                if (Coder.given(library.store()).isEmpty()) {
                                    library.store().setPreference(Coder.KEPT, coder);
                                }
                                Assignment assignment = opening.readings().assignment();
                                signers.remember(assignment.maker(), assignment.signer(), Instant.now());
                            }
                            return folder;
                        },
                        desk.calls().libraries()::wish);
    }

    void close() {
        path = null;
        shown.set(false);
        apart.set(null);
        seen.set(null);
    }
}
