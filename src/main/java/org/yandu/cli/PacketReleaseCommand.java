package org.yandu.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.yandu.annotation.task.Assignment;
import org.yandu.document.ProblemException;
import org.yandu.exchange.packet.Releasing;
import org.yandu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code packet release}: the answers the instructor had in mind and what was decided, as a file for the class. */
@Command(name = "release")
final class PacketReleaseCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PACKET", arity = "0..1", descriptionKey = "cli.parameter.assignment")
    String reference = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "cli.option.packet.release")
    Path out = Path.of("");

    @Mixin
    AsJson json = new AsJson();

    private final Root root;

    PacketReleaseCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = root.toRead()) {
            Assignment assignment =
                    Packets.assignment(workspace, reference, each -> each.role() == Assignment.Role.GIVEN);
            if (!Releasing.isPossible(workspace.store(), assignment)) {
                root.reply().say("packet.release_nothing", assignment.title());
                return ExitCode.NOTHING_FOUND;
            }
            Packets.write(
                    out,
                    Releasing.make(
                            workspace,
                            assignment,
                            assignment.signer() == null ? null : Packets.identity(),
                            root.outside().clock().instant()));
            note(assignment);
            long keys = assignment.questions().stream()
                    .filter(question -> !question.key().isEmpty())
                    .count();
            if (json.wanted) {
                root.reply()
                        .json(Map.of(
                                "path",
                                out.toString(),
                                "id",
                                assignment.id(),
                                "keys",
                                keys,
                                "marks",
                                Releasing.marks(workspace.store(), assignment)));
            } else {
                root.reply().line(out.toString());
                root.reply().say("packet.released", keys, Releasing.marks(workspace.store(), assignment));
            }
        }
        return ExitCode.DONE;
    }

    /** The file can be made while the window has the library; that the key is known now can only be noted when nobody else writes. */
    private void note(Assignment assignment) {
        try (Workspace workspace = root.toWrite()) {
            Releasing.note(workspace.store(), assignment);
        } catch (ProblemException e) {
            if (!e.problem().isLibraryTrouble()) {
                throw e;
            }
            root.reply().say("packet.release_unnoted");
        }
    }
}
