package org.yandu.curation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.yandu.annotation.Transfer;
import org.yandu.annotation.task.Assignment;
import org.yandu.annotation.task.HandIn;
import org.yandu.curation.Fate.Status;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.LibraryState;
import org.yandu.workspace.Store;

/** Any number of returned files as one change. Reads from the store and changes nothing itself. */
public final class Merge {

    /**
     * What merging comes to.
     *
     * @param fates in the order of the files' names
     */
    public record Result(List<Fate> fates, List<Edit> edits) {

        /** Empty when nothing is new. */
        public Optional<Change> change() {
            long students = fates.stream()
                    .filter(fate -> fate.status() == Status.NEW || fate.status() == Status.REPLACED)
                    .count();
            return edits.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Change.of("change.merge_packets", List.of(String.valueOf(students)), edits));
        }
    }

    /** How the codebook for students' own themes is called. */
    public record Settings(Set<String> acceptedSigners, String ownThemes, Instant now) {}

    /** One student's work for one assignment. */
    private record Student(String assignmentId, String coder) {}

    private final Store store;
    private final LibraryState state;
    private final Settings settings;
    private final Roster roster;
    private final Past past;
    private final Placing placing;
    private final Set<String> newcomers = new HashSet<>();
    private final Map<String, Assignment> assignments = new HashMap<>();
    private final Map<String, ReturnedThemes> themes = new LinkedHashMap<>();
    private final Map<String, Map<String, Transfer>> asked = new HashMap<>();
    private final List<Fate> fates = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();

    private Merge(Store store, LibraryState state, Settings settings) {
        this.store = store;
        this.state = state;
        this.settings = settings;
        this.roster = new Roster(store, settings.acceptedSigners());
        this.past = new Past(store);
        this.placing = new Placing(store, state);
        store.assignments().forEach(each -> assignments.put(each.id(), each));
    }

    /**
     * @param files in any order: the result is the same
     * @param goesOn told how many are done; answers whether to go on
     * @throws CancellationException when it was told to stop
     */
    public static Result of(
            Store store, LibraryState state, List<Returned> files, Settings settings, IntPredicate goesOn) {
        Merge merge = new Merge(store, state, settings);
        merge.work(files, goesOn);
        merge.fates.sort(Comparator.comparing(Fate::file));
        List<Edit> all = new ArrayList<>();
        // Themes first: annotations need them.
        merge.themes.values().forEach(own -> all.addAll(own.edits()));
        all.addAll(merge.edits);
        return new Result(List.copyOf(merge.fates), all);
    }

    private void work(List<Returned> files, IntPredicate goesOn) {
        Map<Student, Returned> latest = latest(files);
        int done = 0;
        for (Map.Entry<Student, Returned> each : latest.entrySet()) {
            if (!goesOn.test(done++)) {
                throw new CancellationException();
            }
            take(each.getKey(), each.getValue());
        }
    }

    /** Whoever gave back several times is taken by the last; keys are judged in the order the files were made. */
    private Map<Student, Returned> latest(List<Returned> files) {
        List<Returned> inOrder = new ArrayList<>(files);
        inOrder.sort(Comparator.comparing((Returned file) -> file.sender().made())
                .thenComparing(file -> file.sender().sha256())
                .thenComparing(file -> file.sender().file()));
        Map<Student, Returned> latest = new LinkedHashMap<>();
        for (Returned file : inOrder) {
            Optional<Problem> problem = refusal(file);
            if (problem.isPresent()) {
                fates.add(Fate.refused(
                        file.sender().file(),
                        file.sender().coder(),
                        file.sender().signer(),
                        problem.get()));
                continue;
            }
            Student student = new Student(file.assignmentId(), file.sender().coder());
            Returned earlier = latest.put(student, file);
            if (earlier != null) {
                boolean same = earlier.sender().sha256().equals(file.sender().sha256());
                fates.add(Fate.of(earlier.sender(), same ? Status.UNCHANGED : Status.OLDER));
            }
        }
        return latest;
    }

    private Optional<Problem> refusal(Returned file) {
        Assignment assignment = assignments.get(file.assignmentId());
        if (assignment == null || assignment.role() != Assignment.Role.GIVEN) {
            return Optional.of(Problem.of(Kind.PACKET_FOREIGN, file.sender().file()));
        }
        boolean known = roster.knows(file.sender().coder());
        Optional<Problem> problem = roster.refusal(file.sender());
        if (problem.isEmpty() && !known) {
            newcomers.add(file.sender().coder());
        }
        return problem;
    }

    private void take(Student student, Returned file) {
        Assignment assignment = Objects.requireNonNull(assignments.get(student.assignmentId()));
        Optional<HandIn> prior = past.handIn(student.assignmentId(), student.coder());
        if (prior.isPresent()) {
            boolean same = prior.get().sha256().equals(file.sender().sha256());
            if (same || prior.get().made().isAfter(file.sender().made())) {
                fates.add(Fate.of(file.sender(), same ? Status.UNCHANGED : Status.OLDER));
                return;
            }
        }
        ReturnedThemes own = themes.computeIfAbsent(
                assignment.book(), book -> new ReturnedThemes(state.codebook(), book, settings.ownThemes()));
        StudentState now = new StudentState(assignment, file, placing, own);
        now.work(past.of(assignment, student.coder(), newcomers.contains(student.coder())), asked(assignment));
        List<Edit> made = new ArrayList<>(now.edits());
        made.add(new Edit.OfHandIn(prior.orElse(null), handIn(file)));
        past.remember(student.coder(), made);
        edits.addAll(made);
        fates.add(now.fate(prior.isPresent() ? Status.REPLACED : Status.NEW));
    }

    private HandIn handIn(Returned file) {
        Returned.Sender sender = file.sender();
        return new HandIn(
                HandIn.id(file.assignmentId(), sender.coder()),
                file.assignmentId(),
                sender.coder(),
                sender.signer(),
                sender.made(),
                sender.sha256(),
                sender.file(),
                settings.now());
    }

    /** What the instructor has been asked about, or has decided, stays as it is. */
    private Map<String, Transfer> asked(Assignment assignment) {
        return asked.computeIfAbsent(
                assignment.id(),
                id -> assignment.readings().stream()
                        .flatMap(reading -> placing.shown(reading.documentId()).stream())
                        .map(DocumentVersion::id)
                        .flatMap(version -> store.transfers(version).stream())
                        .collect(Collectors.toMap(Transfer::id, transfer -> transfer)));
    }
}
