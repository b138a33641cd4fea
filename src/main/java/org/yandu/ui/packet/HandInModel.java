package org.yandu.ui.packet;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.task.Assignment;
import org.yandu.exchange.out.OutFile;
import org.yandu.exchange.packet.HandingIn;
import org.yandu.exchange.packet.Identity;
import org.yandu.exchange.packet.Student;
import org.yandu.ui.packet.QuestionsModel.Seen;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.workspace.Store;

/** Under which name a student's work goes to the instructor, and what of it. */
final class HandInModel {

    /**
     * What there is to hand in.
     *
     * @param known who handed in last from here, or marks here
     * @param parts under each name; the one who marks here first
     * @param open how many questions are not answered in full
     */
    record Ready(Assignment assignment, Student known, List<Student.Part> parts, long open) {}

    private final Desk desk;
    private final Identity identity;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Ready> ready = new ReadOnlyObjectWrapper<>();

    HandInModel(Desk desk, Identity identity) {
        this.desk = desk;
        this.identity = identity;
    }

    Desk desk() {
        return desk;
    }

    ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Ready> readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** After everything that is being written. */
    void ask(Seen seen) {
        String coder = desk.coder();
        Assignment assignment = seen.assignment();
        long open = assignment.questions().size() - seen.done();
        desk.background()
                .write(
                        Job.named("job.packet_read"),
                        () -> {
                            Store store = desk.workspace().store();
                            return new Ready(
                                    assignment,
                                    Student.known(store, coder),
                                    Student.parts(store, assignment, coder),
                                    open);
                        },
                        read -> {
                            ready.set(read);
                            shown.set(true);
                        });
    }

    void close() {
        shown.set(false);
    }

    /** Writes the file and keeps the name for the next time. */
    void write(Student student, Path file) {
        Ready now = ready.get();
        if (now == null) {
            return;
        }
        String coder = desk.coder();
        desk.background()
                .write(
                        Job.named("job.packet_hand_in"),
                        () -> {
                            HandingIn.Made made = HandingIn.make(
                                    desk.workspace(), now.assignment(), student, identity, Instant.now());
                            OutFile.write(file, out -> {
                                out.write(made.file());
                                return true;
                            });
                            student.keep(desk.workspace().store(), coder);
                            return made;
                        },
                        made -> {
                            close();
                            desk.say(
                                    "packet.handed_in",
                                    made.answers(),
                                    made.annotations(),
                                    file.getFileName(),
                                    student.name());
                        });
    }
}
