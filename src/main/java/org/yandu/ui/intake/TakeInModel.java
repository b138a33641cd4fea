package org.yandu.ui.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.ObservableList;
import org.yandu.exchange.accession.Destination;
import org.yandu.exchange.accession.Importer;
import org.yandu.exchange.accession.Outcome;
import org.yandu.exchange.accession.Source;
import org.yandu.exchange.foreign.ForeignFile;
import org.yandu.ui.parts.Clips;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.ui.shell.PaneModel;
import org.yandu.ui.shell.PaneTask;

/** Files that are to come in, from the first look at them to the report. For the JavaFX thread. */
final class TakeInModel {

    enum Phase {
        /** Nothing has come yet. */
        IDLE,
        /** Files are being looked at; the list fills. */
        READING,
        /** All that came is known. */
        CHOOSING,
        /** What was chosen is being taken in. */
        TAKING,
        REPORT
    }

    private final Desk desk;
    private final Arrivals arrivals;
    private final Consumer<List<Path>> toMarks;
    private final OtherEncodings encodings;
    private final Taking taking;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.IDLE);
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final DoubleProperty progress = new SimpleDoubleProperty();
    private final List<Job> jobs = new ArrayList<>();
    /** Rows that are being looked at. */
    private int pending;

    /** Tells what was begun since from what came late from an earlier run. */
    private int run;

    TakeInModel(Desk desk, Importer importer) {
        this(desk, importer, marks -> {});
    }

    /** @param toMarks told of files of marks among the files of a folder */
    TakeInModel(Desk desk, Importer importer, Consumer<List<Path>> toMarks) {
        this.toMarks = toMarks;
        this.desk = desk;
        this.arrivals = new Arrivals(desk.background(), importer);
        this.encodings = new OtherEncodings(desk.background(), arrivals);
        this.taking = new Taking(desk, importer, progress);
    }

    Desk desk() {
        return desk;
    }

    ObservableList<Arrival> rows() {
        return arrivals.rows();
    }

    ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    Phase phase() {
        return phase.get();
    }

    /** Whether the reader has it before him; a report that was put away can be fetched again. */
    ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** From 0 to 1, while files are looked at or taken in. */
    DoubleProperty progressProperty() {
        return progress;
    }

    // ---- what comes ----

    /** One plain file that leaves no doubt is taken in without a question; everything else is shown first. */
    void add(List<Path> paths) {
        if (!begin()) {
            return;
        }
        int mine = run;
        boolean quiet = rows().isEmpty() && paths.size() == 1 && !Files.isDirectory(paths.getFirst());
        if (!quiet) {
            phase.set(Phase.READING);
            shown.set(true);
        }
        // Sorted there too: JSON is told by how it begins.
        desk.background()
                .read(
                        started("job.list_files"),
                        () -> FilesMeant.of(paths).stream().collect(Collectors.partitioningBy(TakeInModel::holdsMarks)),
                        found -> {
                            if (mine == run) {
                                look(
                                        texts(
                                                Objects.requireNonNull(found.get(false)),
                                                Objects.requireNonNull(found.get(true))),
                                        quiet);
                            }
                        });
    }

    private static boolean holdsMarks(Arrival arrival) {
        return arrival.content() instanceof Content.OfFile of && ForeignFile.is(of.file());
    }

    /** Files of marks go a way of their own. */
    private List<Arrival> texts(List<Arrival> texts, List<Arrival> marks) {
        if (!marks.isEmpty()) {
            toMarks.accept(marks.stream()
                    .map(Arrival::content)
                    .map(Content.OfFile.class::cast)
                    .map(Content.OfFile::file)
                    .toList());
            if (texts.isEmpty() && rows().isEmpty()) {
                shown.set(false);
            }
        }
        return texts;
    }

    /** A file that is a newer text of a document: the reader has said all there is to say, unless its encoding is in doubt. */
    void addNewer(String documentId, Path file) {
        if (begin()) {
            Arrival row = Arrival.waiting(
                            0,
                            Optional.ofNullable(file.getFileName()).orElse(file).toString(),
                            new Content.OfFile(file))
                    .becoming(new Destination.VersionOf(documentId));
            look(List.of(row), rows().isEmpty());
        }
    }

    void add(Clips.Clip clip) {
        if (begin()) {
            look(List.of(Arrival.waiting(0, clip.fileName(), new Content.OfClip(clip))), rows().isEmpty());
        }
    }

    /** A new run, unless files may still be added to the one under way. */
    private boolean begin() {
        if (phase() == Phase.TAKING) {
            desk.say("take_in.busy");
            return false;
        }
        if (phase() == Phase.IDLE || phase() == Phase.REPORT) {
            forget();
        }
        return true;
    }

    private void look(List<Arrival> found, boolean quiet) {
        List<Arrival> unknown = arrivals.add(found);
        phase.set(Phase.READING);
        pending += unknown.size();
        progress.set(0);
        Job looking = started("job.read_files");
        int mine = run;
        desk.background().read(looking, () -> tryOut(unknown, looking, mine), all -> {
            if (mine != run) {
                return;
            }
            if (!all) {
                shown.set(false);
                forget();
            } else if (pending == 0) {
                looked(quiet);
            }
        });
    }

    private boolean tryOut(List<Arrival> unknown, Job looking, int mine) {
        int done = 0;
        for (Arrival each : unknown) {
            if (looking.isCancelled()) {
                return false;
            }
            Outcome outcome = arrivals.tryOut(each);
            double share = (double) ++done / unknown.size();
            desk.background().onFx(() -> {
                looking.progress().set(share);
                if (mine == run) {
                    pending--;
                    arrivals.found(each.number(), outcome);
                    progress.set(share);
                }
            });
        }
        return true;
    }

    private void looked(boolean quiet) {
        jobs.clear();
        phase.set(Phase.CHOOSING);
        if (quiet && rows().size() == 1 && leavesNoDoubt(rows().getFirst())) {
            takeIn();
        } else {
            shown.set(true);
        }
    }

    private static boolean leavesNoDoubt(Arrival row) {
        boolean said = row.choice().destination() != null && row.isChosen() && !row.isEncodingDoubtful();
        return said || !row.isDoubtful();
    }

    // ---- what the reader chooses ----

    /** What is coming in, or has, stays as it was chosen. */
    boolean canChoose() {
        return phase() != Phase.TAKING && phase() != Phase.REPORT;
    }

    void want(Arrival arrival, boolean wanted) {
        if (canChoose()) {
            arrivals.put(arrivals.now(arrival).wanted(wanted));
        }
    }

    void wantAll(boolean wanted) {
        if (canChoose()) {
            arrivals.wantAll(wanted);
        }
    }

    void become(Arrival arrival, Destination destination) {
        if (canChoose()) {
            arrivals.become(arrival, destination);
        }
    }

    /** Files among the others whose newer text one may be: first those of the same title or name, then all that come in. */
    List<Arrival> olderFiles(Arrival arrival) {
        Set<Arrival> files = new LinkedHashSet<>(arrivals.like(arrival));
        files.addAll(arrivals.chosen());
        files.removeIf(
                other -> other.number() == arrival.number() || !other.isChosen() || arrivals.follows(other, arrival));
        return List.copyOf(files);
    }

    int chosen() {
        return arrivals.chosen().size();
    }

    OtherEncodings encodings() {
        return encodings;
    }

    // ---- taking in ----

    void takeIn() {
        int mine = run;
        arrivals.whenSettled(() -> {
            if (mine == run) {
                takeChosen();
            }
        });
    }

    private void takeChosen() {
        List<Arrival> chosen = arrivals.chosen();
        if (phase() != Phase.CHOOSING || chosen.isEmpty()) {
            return;
        }
        phase.set(Phase.TAKING);
        List<Source> sources = chosen.stream().map(Arrival::destined).toList();
        taking.begin(started("job.take_in"), sources, outcomes -> taken(chosen, outcomes), this::again);
    }

    /** Nothing was taken in: back to the list, which comes to view even if it was not before. */
    private void again() {
        jobs.clear();
        phase.set(Phase.CHOOSING);
        shown.set(true);
    }

    private void taken(List<Arrival> chosen, List<Outcome> outcomes) {
        jobs.clear();
        arrivals.ended(chosen, outcomes);
        phase.set(Phase.REPORT);
        if (!shown.get()) {
            direct(rows().getFirst());
        }
    }

    /** The one file that came without a question is opened; if it did not come after all, the report says why. */
    private void direct(Arrival only) {
        if (only.fate() == Fate.TAKEN) {
            open(only);
            desk.say("take_in.done", 1);
        } else if (only.fate() == Fate.RENEWED) {
            review(only);
            desk.say("take_in.renewed");
        } else {
            shown.set(true);
        }
    }

    // ---- the report, and the end ----

    /** Shows a document that came in or was there already; the report can be fetched again. */
    void open(Arrival arrival) {
        arrival.document().ifPresent(id -> {
            if (phase() == Phase.REPORT) {
                shown.set(false);
            } else {
                close();
            }
            desk.open(desk.focused(), id);
        });
    }

    /** Shows the newer text, with the annotations that want to be looked at. */
    void review(Arrival arrival) {
        arrival.document().ifPresent(id -> {
            shown.set(false);
            PaneModel pane = desk.focused();
            desk.open(pane, id, arrival.waiting() > 0 ? () -> pane.ask(PaneTask.REVIEW) : () -> {});
        });
    }

    void showReport() {
        if (phase() == Phase.REPORT) {
            shown.set(true);
        } else if (phase() == Phase.IDLE) {
            desk.say("take_in.no_report");
        }
    }

    /** Puts a report away; stops what is under way and forgets it otherwise, with the library as it was. */
    void close() {
        if (phase() == Phase.TAKING) {
            stop();
            return;
        }
        shown.set(false);
        if (phase() != Phase.REPORT) {
            forget();
        }
    }

    /** Stops taking in: back to the list. */
    private void stop() {
        jobs.forEach(Job::cancel);
    }

    private void forget() {
        stop();
        run++;
        jobs.clear();
        pending = 0;
        arrivals.clear();
        phase.set(Phase.IDLE);
    }

    private Job started(String textKey) {
        Job begun = Job.cancellable(textKey);
        jobs.add(begun);
        return begun;
    }
}
