package org.yandu.exchange.accession;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.DocumentVersion.Cause;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.exchange.accession.Batch.Alone;
import org.yandu.exchange.accession.Batch.Choice;
import org.yandu.exchange.accession.Kin.Same;
import org.yandu.exchange.accession.Outcome.Entry;
import org.yandu.exchange.accession.Outcome.Status;
import org.yandu.intake.Reading;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Store;
import org.yandu.workspace.Workspace;

/**
 * What taking in some sources comes to, before anything is written. First all are added, then it is settled what each becomes: the later
 * of two versions may have come first. Texts and bytes lie in a {@link Spool} meanwhile; the plan is to be closed when it has
 * been carried out or is not wanted any more.
 */
public final class Plan implements AutoCloseable {

    private final Store store;
    private final Catalogue catalogue;
    private final @Nullable Remarks remarks;
    private final Batch batch = new Batch();
    private final Spool spool = new Spool();
    private final List<File> files = new ArrayList<>();

    /** Numbers of the files by their paths; of one named twice, the first. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final Map<Integer, Outcome> settled = new HashMap<>();
    private final Set<Integer> underWay = new HashSet<>();
    private final Accession accession;

    /**
     * @param outcome what is known already; {@code null} while it depends on the others
     * @param held {@code null} of what cannot come in
     */
    private record File(
            Source source,
            @Nullable Gist gist,
            Kin kin,
            @Nullable Outcome outcome,
            @Nullable Held held) {}

    /** @param remarks {@code null} for sources that hold none */
    Plan(Workspace workspace, Instant now, @Nullable Remarks remarks, Catalogue catalogue) {
        this.store = workspace.store();
        this.catalogue = catalogue;
        this.remarks = remarks;
        this.accession = new Accession(workspace, now, remarks);
    }

    /**
     * A source that was read, or could not be.
     *
     * @param gist of what was read
     */
    record Read(
            @Nullable Reading reading,
            @Nullable Gist gist,
            @Nullable Problem problem) {

        static Read of(Source source) {
            try {
                Reading reading = source.reading().get();
                return new Read(reading, Gist.of(reading), null);
            } catch (ProblemException e) {
                if (e.problem().isLibraryTrouble()) {
                    throw e;
                }
                return new Read(null, null, e.problem());
            } catch (CancellationException stopped) {
                throw stopped;
            } catch (RuntimeException | StackOverflowError bug) {
                // A reader of ours or of others stumbles over one file: all the others come in, and that it did can be
                // looked up.
                System.getLogger("org.yandu").log(System.Logger.Level.ERROR, source.path(), bug);
                return new Read(null, null, Problem.of(Problem.Kind.FILE_DAMAGED, source.path()));
            }
        }
    }

    // ---- first all are added ----

    void add(Source source) {
        add(source, Read.of(source));
    }

    /** @param read what reading the source came to; may have been read on another thread */
    void add(Source source, Read read) {
        numbers.putIfAbsent(source.path(), files.size());
        Gist gist = read.gist();
        if (gist == null) {
            Problem problem = Objects.requireNonNull(read.problem());
            put(source, null, Alone.NONE, Outcome.failed(source.path(), problem), null);
            return;
        }
        Optional<DocumentVersion> known = store.versionOf(gist.sha256());
        if (known.isPresent()) {
            addKnown(source, read, known.get());
            return;
        }
        Alone alone = alone(source, gist);
        Document same = isUnchanged(read, alone)
                ? accession.document(Objects.requireNonNull(alone.document())).orElseThrow()
                : null;
        if (same != null) {
            put(source, gist, new Alone(true, same.id(), alone.kin()), Outcome.known(source.path(), same, gist), null);
        } else {
            put(source, gist, alone, null, () -> Held.of(source, Cause.TAKEN_IN, read, spool));
        }
    }

    /** These bytes are in the library; read in an encoding the reader chose they may be another text of their document. */
    private void addKnown(Source source, Read read, DocumentVersion version) {
        Gist gist = Objects.requireNonNull(read.gist());
        Document document = accession.document(version.documentId()).orElseThrow();
        boolean another = source.encoding() != null
                && !store.version(document.currentVersion())
                        .text()
                        .equals(Objects.requireNonNull(read.reading()).text());
        Source again = source.to(new Destination.VersionOf(document.id()));
        if (another) {
            put(
                    again,
                    gist,
                    new Alone(false, document.id(), Kin.NONE),
                    null,
                    () -> Held.of(again, Cause.READ_AGAIN, read, spool));
        } else {
            put(
                    source,
                    gist,
                    new Alone(true, document.id(), Kin.NONE),
                    Outcome.known(source.path(), document.showing(version), gist),
                    null);
        }
    }

    /** @param hold asked only of what comes in */
    private void put(
            Source source, @Nullable Gist gist, Alone alone, @Nullable Outcome outcome, @Nullable Supplier<Held> hold) {
        Destination said = Destination.FOUND_OUT.equals(source.destination()) ? null : source.destination();
        Choice choice = new Choice(said == null ? null : Boolean.TRUE, said);
        batch.add(new Batch.Comer(source.path(), source.path(), gist, alone, choice));
        Standing standing = batch.standing(files.size());
        boolean comes = standing.twin() == null && !isLeft(source, standing);
        files.add(new File(source, gist, alone.kin(), outcome, hold != null && comes ? hold.get() : null));
    }

    private static boolean isLeft(Source source, Standing standing) {
        return standing.same() != null && source.destination().equals(Destination.FOUND_OUT);
    }

    private Alone alone(Source source, Gist gist) {
        return switch (source.destination()) {
            case Destination.FoundOut out -> foundOut(source, gist);
            case Destination.VersionOf of -> new Alone(false, of.documentId(), Kin.NONE);
            case Destination.Own own -> Alone.NONE;
            case Destination.After after -> Alone.NONE;
        };
    }

    private Alone foundOut(Source source, Gist gist) {
        List<Document> named = catalogue.named(gist, source.fileName());
        List<Document> olders = catalogue.olders(gist, source.fileName(), named);
        Optional<Document> older = catalogue.older(olders, source.fileName());
        // Words that differ in nothing but their punctuation are newer ones, if they come as the older ones came.
        boolean mended = older.filter(document -> document.format().equals(gist.format()))
                .isPresent();
        Optional<Same> same = mended ? catalogue.before(gist, named) : catalogue.same(gist, named);
        List<Document> others = catalogue.others(gist, named);
        List<String> perhaps = Stream.concat(olders.stream(), named.stream())
                .distinct()
                .filter(document -> !others.contains(document))
                .map(Document::id)
                .toList();
        Stream<Document> likely = mended ? Stream.empty() : catalogue.alike(gist).stream();
        List<String> alike = Stream.concat(others.stream(), likely)
                .map(Document::id)
                .distinct()
                .filter(id -> !perhaps.contains(id))
                .toList();
        String document =
                same.map(Same::document).or(() -> older.map(Document::id)).orElse(null);
        return new Alone(false, document, new Kin(same.orElse(null), perhaps, alike, catalogue.rivals(olders), null));
    }

    /** The same text in another encoding, or saved again, is no newer one. */
    private boolean isUnchanged(Read read, Alone alone) {
        if (alone.document() == null || alone.kin().same() != null) {
            return false;
        }
        Reading reading = Objects.requireNonNull(read.reading());
        return accession
                .document(alone.document())
                .filter(document -> document.format().equals(reading.format()))
                .map(document -> store.version(document.currentVersion()))
                .filter(now -> now.structure().equals(reading.structure())
                        && now.text().strip().equals(reading.text().strip())
                        && !bringsMarks(reading, now))
                .isPresent();
    }

    /** The same text with marks on it that are not known brings these. */
    private boolean bringsMarks(Reading reading, DocumentVersion now) {
        return remarks != null
                && !reading.remarks().isEmpty()
                && remarks.isNews(reading.remarks(), now, store.annotations(AnnotationQuery.of(now.documentId())));
    }

    // ---- then it is settled what each becomes ----

    /** After the last; asked once. */
    Plan settled() {
        for (int number = 0; number < files.size(); number++) {
            settle(number);
        }
        return this;
    }

    private Outcome settle(int number) {
        Outcome known = settled.get(number);
        if (known != null) {
            return known;
        }
        underWay.add(number);
        Outcome outcome = outcome(number, files.get(number));
        underWay.remove(number);
        settled.put(number, outcome);
        return outcome;
    }

    private Outcome outcome(int number, File file) {
        Standing standing = batch.standing(number);
        String path = file.source.path();
        String twin = standing.twin();
        if (twin != null) {
            return settle(numbered(twin)).again(path, Objects.requireNonNull(file.gist), twin);
        }
        if (file.outcome != null) {
            return file.outcome;
        }
        if (isLeft(file.source, standing)) {
            Same same = inLibrary(Objects.requireNonNull(standing.same()));
            Gist gist = Objects.requireNonNull(file.gist);
            Entry there = new Entry(same.document(), null, gist.header().title(), 0);
            return Outcome.of(Status.SAME_WORDS, path, there, gist, file.kin.of(same));
        }
        Held held = Objects.requireNonNull(file.held);
        return switch (standing.destination()) {
            case Destination.VersionOf of -> successor(held, of.documentId(), file.kin);
            case Destination.After after -> follower(number, held, after, file.kin);
            case Destination.Own own -> accession.fresh(number, held, file.kin.beside(beside(standing, file.kin)));
            case Destination.FoundOut out -> accession.fresh(number, held, file.kin);
        };
    }

    /** What it could have been taken for a newer text of. */
    private @Nullable String beside(Standing standing, Kin kin) {
        return standing.alike() != null
                ? standing.alike()
                : kin.alike().stream()
                        .findFirst()
                        .flatMap(accession::document)
                        .map(Document::title)
                        .orElse(null);
    }

    /** Whose words come in with another file: the document that file becomes. */
    private Same inLibrary(Same same) {
        return same.document() != null
                ? same
                : new Same(settle(numbered(same.name())).document(), same.name(), same.changes());
    }

    private Outcome successor(Held held, String documentId, Kin kin) {
        return accession
                .document(documentId)
                .map(document -> accession.successor(held, document, kin))
                .orElseGet(() ->
                        Outcome.failed(held.source().path(), Problem.of(Problem.Kind.DOCUMENT_UNKNOWN, documentId)));
    }

    /** Two files that are each to follow the other, or one that did not come in, leave a document of its own. */
    private Outcome follower(int number, Held held, Destination.After after, Kin kin) {
        Integer other = numbers.get(after.path());
        String document =
                other == null || underWay.contains(other) ? null : settle(other).document();
        return document == null ? accession.fresh(number, held, kin) : successor(held, document, kin);
    }

    private int numbered(String path) {
        return Objects.requireNonNull(numbers.get(path));
    }

    void keepOriginals() {
        accession.keepOriginals();
    }

    boolean isEmpty() {
        return accession.size() == 0;
    }

    /** How many documents are new or have a newer text. */
    int size() {
        return accession.size();
    }

    List<Edit> edits() {
        return accession.edits();
    }

    /** One for each source, in their order. */
    public List<Outcome> outcomes() {
        return IntStream.range(0, files.size())
                .mapToObj(number -> Objects.requireNonNull(settled.get(number)))
                .toList();
    }

    @Override
    public void close() {
        spool.close();
    }
}
