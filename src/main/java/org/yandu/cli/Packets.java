package org.yandu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.yandu.annotation.task.Assignment;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.exchange.out.OutFile;
import org.yandu.exchange.packet.Identity;
import org.yandu.store.LibraryFolder;
import org.yandu.workspace.Workspace;

/** What the commands about packets share. */
final class Packets {

    private Packets() {}

    static Identity identity() {
        return new Identity(LibraryFolder.identity());
    }

    /**
     * The assignment a reader names by id, beginning of id or title; the only one of its kind when he names none.
     *
     * @throws ProblemException PACKET_FOREIGN
     */
    static Assignment assignment(Workspace workspace, String reference, Predicate<Assignment> wanted) {
        List<Assignment> all =
                workspace.store().assignments().stream().filter(wanted).toList();
        List<Assignment> named = all.stream()
                .filter(each -> reference.isEmpty()
                        || each.id().equals(reference)
                        || each.title().equals(reference))
                .toList();
        List<Assignment> found = !named.isEmpty()
                ? named
                : all.stream().filter(each -> each.id().startsWith(reference)).toList();
        if (found.size() != 1) {
            String names = String.join(", ", all.stream().map(Assignment::title).toList());
            throw new ProblemException(
                    Problem.of(Problem.Kind.PACKET_FOREIGN, reference.isEmpty() ? names : reference));
        }
        return found.getFirst();
    }

    static void write(Path file, byte[] bytes) {
        OutFile.write(file, out -> {
            out.write(bytes);
            return true;
        });
    }
}
