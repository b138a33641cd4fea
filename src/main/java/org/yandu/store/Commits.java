package org.yandu.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.IntPredicate;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.store.Journal.Status;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.HistoryEntry;
import org.yandu.workspace.Step;

/** Carries out steps: records and journal together, within the transaction of the caller. */
final class Commits {

    /** Edits; so many take some hundredths of a second, and whoever wants to stop should not wait. */
    private static final int NOW_AND_THEN = 500;

    private final Link link;
    private final Bodies bodies;
    private final Path library;

    Commits(Link link, Bodies bodies, Path library) {
        this.link = link;
        this.bodies = bodies;
        this.library = library;
    }

    /** @param goesOn told now and then how many edits have been carried out; when it says no, all is rolled back */
    Step commit(Change change, Instant at, Status status, IntPredicate goesOn) throws SQLException {
        List<Image> images = new ArrayList<>();
        for (Edit edit : change.edits()) {
            heed(goesOn, images.size());
            Image image = EditRows.image(edit, bodies);
            carryOut(image);
            images.add(image);
        }
        IndexUpkeep.after(link, bodies, images);
        if (status == Status.DONE) {
            Optional<HistoryEntry> joined = Joining.join(link, change, at, images);
            if (joined.isPresent()) {
                return new Step(joined.get().number(), joined.get().at(), change);
            }
        }
        Journal.dropUndone(link);
        HistoryEntry entry = Journal.append(link, change, at, status, images);
        // Last of all: from here on it is done.
        stopUnless(goesOn.test(images.size()));
        return new Step(entry.number(), at, change);
    }

    private static void heed(IntPredicate goesOn, int done) {
        if (done % NOW_AND_THEN == 0) {
            stopUnless(goesOn.test(done));
        }
    }

    private static void stopUnless(boolean goesOn) {
        if (!goesOn) {
            throw new CancellationException();
        }
    }

    Optional<Step> undo() throws SQLException {
        Optional<HistoryEntry> last = Journal.lastDone(link);
        return last.isEmpty() ? Optional.empty() : Optional.of(move(last.get(), Status.UNDONE));
    }

    Optional<Step> redo() throws SQLException {
        Optional<HistoryEntry> next = Journal.firstUndone(link);
        return next.isEmpty() ? Optional.empty() : Optional.of(move(next.get(), Status.DONE));
    }

    private Step move(HistoryEntry entry, Status status) throws SQLException {
        List<Image> images = Journal.images(link, entry.number());
        List<Edit> edits = new ArrayList<>();
        for (Image image : images) {
            edits.add(EditRows.edit(image, bodies));
        }
        if (status == Status.UNDONE) {
            Collections.reverse(images);
            images.replaceAll(Image::inverse);
        }
        for (Image image : images) {
            carryOut(image);
        }
        IndexUpkeep.after(link, bodies, images);
        Journal.set(link, entry.number(), status);
        Joining.end(link, entry.number());
        return new Step(entry.number(), entry.at(), new Change(entry.name(), edits));
    }

    /** @throws ProblemException LIBRARY_CHANGED_ELSEWHERE when the record is not as it was before */
    private void carryOut(Image image) throws SQLException {
        Table table = EditRows.table(image.record());
        if (!Objects.equals(table.find(link, image.id()), image.before())) {
            throw new ProblemException(Problem.of(Problem.Kind.LIBRARY_CHANGED_ELSEWHERE, library));
        }
        if (image.before() == null) {
            table.insert(link, Objects.requireNonNull(image.after()));
        } else if (image.after() == null) {
            table.delete(link, image.id());
        } else {
            table.update(link, image.before(), image.after());
        }
    }
}
