package org.yandu.ui.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.exchange.Progress;
import org.yandu.exchange.accession.Batch;
import org.yandu.exchange.accession.Destination;
import org.yandu.exchange.accession.Destination.After;
import org.yandu.exchange.accession.Importer;
import org.yandu.exchange.accession.Outcome;
import org.yandu.exchange.accession.Source;
import org.yandu.exchange.accession.Standing;
import org.yandu.ui.shell.Background;
import org.yandu.ui.shell.Job;

/**
 * The files that have come, one below the other, and what would become of each. A file's number is its place in the list. For the
 * JavaFX thread, but for {@link #tryOut}.
 */
final class Arrivals {

    private final Background background;
    private final Importer importer;
    private final ObservableList<Arrival> rows = FXCollections.observableArrayList();

    /** The rows from the first on, as far as all are known. */
    private Batch batch = new Batch();

    /** How many rows that is. */
    private int settled;

    /** What waits until it is known anew what all rows are to each other; {@code null} while that is known. */
    private @Nullable List<Runnable> waiting;

    /** How many rows that is asked of. */
    private int settling;

    /** What the reader said of all, which holds for those that are still being read; {@code null} when nothing. */
    private @Nullable Boolean all;

    /** Tells the last question from those before it. */
    private int asked;

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
        if (changed.number() < (waiting == null ? settled : settling)) {
            settleAnew();
        }
    }

    /** Whether a row is still in the list, whatever has been found out about it since. */
    boolean has(Arrival row) {
        return row.number() < rows.size() && rows.get(row.number()).content().equals(row.content());
    }

    void clear() {
        all = null;
        rows.clear();
        settleAnew();
    }

    void wantAll(boolean wanted) {
        all = wanted;
        rows.replaceAll(row -> row.fate().canBeTaken() ? row.wanted(wanted) : row);
        settleAnew();
    }

    void become(Arrival row, Destination destination) {
        rows.set(row.number(), now(row).becoming(destination));
        settleAnew();
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
        Arrival known = rows.get(number).with(outcome);
        Boolean said = all;
        put(said == null || known.choice().wanted() != null ? known : known.wanted(said));
        settle();
    }

    /** Runs it when it is known what the rows are to each other, as the reader said last: now, or soon. */
    void whenSettled(Runnable then) {
        if (waiting == null) {
            then.run();
        } else {
            waiting.add(then);
        }
    }

    /** What a file is follows from those above it: whoever changes one asks for all again. Aside, for 2,000 files of one name take a second. */
    private void settleAnew() {
        int mine = ++asked;
        settled = 0;
        List<Batch.Comer> known = rows.stream()
                .takeWhile(row -> row.outcome() != null)
                .map(Arrival::comer)
                .toList();
        if (known.isEmpty()) {
            batch = new Batch();
            waiting = null;
            return;
        }
        waiting = waiting == null ? new ArrayList<>() : waiting;
        settling = known.size();
        background.read(Job.named("job.read_files"), () -> batch(known), anew -> {
            if (mine == asked) {
                settled(anew, known.size());
            }
        });
    }

    private static Batch batch(List<Batch.Comer> comers) {
        Batch batch = new Batch();
        comers.forEach(batch::add);
        return batch;
    }

    private void settled(Batch anew, int count) {
        List<Runnable> then = waiting == null ? List.of() : waiting;
        batch = anew;
        settled = count;
        waiting = null;
        for (int number = 0; number < count; number++) {
            tell(number);
        }
        settle();
        then.forEach(Runnable::run);
    }

    /** A file is compared with few others, whatever they are called; the reading before it went aside. */
    private void settle() {
        while (waiting == null && settled < rows.size() && rows.get(settled).outcome() != null) {
            batch.add(rows.get(settled++).comer()).forEach(this::tell);
        }
    }

    /** How a row stands now, unless it has come in. */
    private void tell(int number) {
        Standing standing = batch.standing(number);
        Arrival row = rows.get(number);
        if (!row.over() && !standing.equals(row.standing())) {
            rows.set(number, row.standing(standing));
        }
    }

    /** Files among the others that may be older or newer texts of the same document as one. */
    List<Arrival> like(Arrival row) {
        return row.number() < settled
                ? batch.like(row.number()).stream().map(rows::get).toList()
                : List.of();
    }

    /** Whether one, step by step, is to be a newer text of what another becomes, because the reader says so: then the other cannot follow it. */
    boolean follows(Arrival row, Arrival other) {
        Set<String> way = new HashSet<>();
        Arrival at = row;
        while (at != null && at.choice().destination() instanceof After after && way.add(after.path())) {
            if (after.path().equals(other.source().path())) {
                return true;
            }
            at = rows.stream()
                    .filter(each -> each.source().path().equals(after.path()))
                    .findFirst()
                    .orElse(null);
        }
        return false;
    }

    /** Those the reader wants and can have. */
    List<Arrival> chosen() {
        return rows.stream().filter(Arrival::isChosen).toList();
    }

    /** @param outcomes what became of those that were taken, in the same order; the others were left */
    void ended(List<Arrival> taken, List<Outcome> outcomes) {
        rows.replaceAll(row -> row.ended(null));
        for (int i = 0; i < taken.size(); i++) {
            Arrival row = now(taken.get(i));
            rows.set(row.number(), row.ended(outcomes.get(i)));
        }
    }
}
