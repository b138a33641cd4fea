package org.yandu.ui.intake;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.exchange.Destination;
import org.yandu.exchange.Importer;
import org.yandu.exchange.Outcome;
import org.yandu.exchange.Progress;
import org.yandu.exchange.Source;
import org.yandu.ui.shell.Background;

/**
 * The files that have come, one below the other, and what would become of each. A file's number is its place in the list. For the
 * JavaFX thread, but for {@link #tryOut}.
 */
final class Arrivals {

    private final Background background;
    private final Importer importer;
    private final ObservableList<Arrival> rows = FXCollections.observableArrayList();

    Arrivals(Background background, Importer importer) {
        this.background = background;
        this.importer = importer;
    }

    ObservableList<Arrival> rows() {
        return rows;
    }

    Arrival now(Arrival earlier) {
        return rows.get(earlier.number());
    }

    /** @return those of them of which nothing is known yet */
    List<Arrival> add(List<Arrival> found) {
        int from = rows.size();
        found.forEach(each -> rows.add(each.numbered(rows.size())));
        return List.copyOf(rows.subList(from, rows.size())).stream()
                .filter(each -> each.outcome() == null)
                .toList();
    }

    void put(Arrival changed) {
        rows.set(changed.number(), changed);
        settle(changed.number());
    }

    void wantAll(boolean wanted) {
        rows.replaceAll(row -> row.fate().canBeTaken() ? row.wanted(wanted) : row);
        settle(0);
    }

    /** A document gets one newer text at a time: the file that was to be it before becomes a document of its own. */
    void become(Arrival row, Destination destination) {
        rows.replaceAll(other -> destination instanceof Destination.VersionOf
                        && destination.equals(other.choice().destination())
                ? other.becoming(null)
                : other);
        rows.set(row.number(), now(row).becoming(destination));
        settle(0);
    }

    /** Reads it and tells what would become of it, on any thread. Whatever goes wrong with one file, the others come in. */
    Outcome tryOut(Arrival arrival) {
        Source source = arrival.source();
        try {
            return importer.tryOut(List.of(source), Progress.NONE).getFirst();
        } catch (ProblemException e) {
            return Outcome.failed(source.path(), e.problem());
        } catch (RuntimeException bug) {
            background.failed(bug);
            return Outcome.failed(source.path(), Problem.of(Problem.Kind.FILE_DAMAGED, source.path()));
        }
    }

    void found(int number, Outcome outcome) {
        put(rows.get(number).with(outcome));
    }

    /** What the files from one on are follows from those above them that come in. */
    private void settle(int from) {
        Abreast abreast = Abreast.with(rows);
        for (int i = 0; i < rows.size(); i++) {
            Arrival row = rows.get(i);
            if (i >= from && row.outcome() != null && !row.over()) {
                Arrival.Standing standing = abreast.of(row);
                if (!standing.equals(row.standing())) {
                    row = row.standing(standing);
                    rows.set(i, row);
                }
            }
            if (row.isChosen()) {
                abreast.add(row);
            }
        }
    }

    /** Those the reader wants and can have. */
    List<Arrival> chosen() {
        return rows.stream().filter(Arrival::isChosen).toList();
    }

    /** @param outcomes what became of those that were taken, in the same order; the others were left */
    void ended(List<Arrival> taken, List<Outcome> outcomes) {
        rows.replaceAll(row -> row.ended(null));
        for (int i = 0; i < taken.size(); i++) {
            put(now(taken.get(i)).ended(outcomes.get(i)));
        }
    }
}
