package org.yandu.exchange.packet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.task.Assignment;
import org.yandu.codebook.Book;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.document.Document;
import org.yandu.document.Fingerprint;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.exchange.packet.Readings.Text;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Store;
import org.yandu.workspace.Versioning;
import org.yandu.workspace.Workspace;

/**
 * What opening readings comes to in a library, before anything is written: merged by identity, so that a text that is there is not
 * there twice and what the reader has marked on it stays; themes that are there stay as the reader has them.
 */
public final class Opening {

    /** What is there of it already. */
    public enum Standing {
        NEW,
        /** An earlier packet of the same assignment is here. */
        LATER,
        /** This very packet is here. */
        SAME,
        /** A later one is here; nothing is changed. */
        EARLIER
    }

    /** @param newer texts of documents that are here with another text, which the packet's takes the place of */
    public record Counts(int fresh, int known, int newer, int codes, int marks) {}

    private final Workspace workspace;
    private final Store store;
    private final Readings readings;
    private final Instant now;
    private final List<Edit> edits = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private final Standing standing;
    private int fresh;
    private int known;
    private int newer;
    private int themes;
    private int marks;

    private Opening(Workspace workspace, Readings readings, Instant now) {
        this.workspace = workspace;
        this.store = workspace.store();
        this.readings = readings;
        this.now = now;
        this.standing = judge();
    }

    /**
     * Reads everything and changes nothing.
     *
     * @throws ProblemException PACKET_OWN, PACKET_SIGNER and what makes a file bad
     */
    public static Opening of(Workspace workspace, PacketFile file, Instant now) {
        Opening opening = new Opening(workspace, ReadingsJson.read(file, now), now);
        if (opening.standing == Standing.NEW || opening.standing == Standing.LATER) {
            opening.work();
        }
        return opening;
    }

    private Standing judge() {
        Assignment coming = readings.assignment();
        Optional<Assignment> here = store.assignment(coming.id());
        if (here.isEmpty()) {
            return Standing.NEW;
        }
        Assignment known = here.get();
        if (known.role() == Assignment.Role.GIVEN) {
            throw new ProblemException(Problem.of(Kind.PACKET_OWN, coming.title()));
        }
        if (known.signer() != null && !known.signer().equals(coming.signer())) {
            throw new ProblemException(Problem.of(Kind.PACKET_SIGNER, coming.title(), coming.maker()));
        }
        int order = coming.made().compareTo(known.made());
        return order > 0 ? Standing.LATER : order == 0 ? Standing.SAME : Standing.EARLIER;
    }

    private void work() {
        themes();
        readings.texts().forEach(this::text);
        readings.marks().forEach(this::mark);
        Assignment before = store.assignment(readings.assignment().id()).orElse(null);
        edits.add(new Edit.OfAssignment(before, kept(before)));
    }

    /** A released key stays with the questions it belongs to. */
    private Assignment kept(@Nullable Assignment before) {
        Assignment coming = readings.assignment();
        return before == null || !Objects.equals(before.seal(), coming.seal())
                ? coming
                : coming.withQuestions(coming.questions().stream()
                        .map(question -> question.withKey(
                                before.question(question.id()).map(q -> q.key()).orElse("")))
                        .toList());
    }

    private void themes() {
        Codebook codebook = workspace.state().codebook();
        Book book = readings.book();
        if (codebook.book(book.id()).isEmpty()) {
            edits.add(new Edit.OfBook(
                    null,
                    new Book(
                            book.id(),
                            book.name(),
                            book.note(),
                            codebook.books().size())));
        }
        int position = codebook.in(book.id()).size();
        for (Code code : readings.codes()) {
            if (codebook.find(code.id()).isEmpty()) {
                edits.add(new Edit.OfCode(null, fitted(codebook, code, position++)));
                themes++;
            }
            codes.add(code.id());
        }
    }

    /** A number key that a theme here has stays with that. */
    private static Code fitted(Codebook codebook, Code code, int position) {
        String book = code.place().book();
        Integer key = code.key();
        boolean taken = key != null && codebook.byKey(book, key).isPresent();
        boolean elsewhere = code.parent() != null
                && codebook.find(code.parent())
                        .filter(parent -> !codebook.bookOf(parent).equals(book))
                        .isPresent();
        Code placed = code.at(new Code.Place(book, elsewhere ? null : code.parent(), position));
        return taken ? placed.withKey(null) : placed;
    }

    private void text(Text text) {
        Optional<Document> here = workspace.state().document(text.document().id());
        if (here.isEmpty()) {
            fresh++;
            edits.add(new Edit.OfVersion(null, text.version()));
            edits.add(new Edit.OfDocument(null, text.document()));
            text.corrections().forEach(each -> edits.add(new Edit.OfCorrection(null, each)));
            if (text.arrangement() != null) {
                edits.add(new Edit.OfArrangement(null, text.arrangement()));
            }
            return;
        }
        boolean has = store.versions(here.get().id()).stream().anyMatch(text.version()::equals);
        if (has) {
            // Whatever text of it the reader has chosen to read stays.
            known++;
        } else {
            newer++;
            edits.addAll(Versioning.of(store, here.get(), here.get().showing(text.version()), text.version(), now)
                    .edits());
        }
    }

    /** Under an id of its own, so that no packet can touch what the reader has made. */
    private void mark(Annotation mark) {
        String id = Fingerprint.named("example " + readings.assignment().id() + " " + mark.id());
        List<String> known = mark.codes().stream().filter(codes::contains).toList();
        if (known.isEmpty() && mark.comment().isBlank() && mark.flags().isEmpty()) {
            return;
        }
        if (mark.anchor().quote().exact().isBlank()) {
            return;
        }
        Annotation next = new Annotation(
                id,
                mark.documentId(),
                mark.versionId(),
                mark.anchor(),
                known,
                mark.comment(),
                mark.coder(),
                mark.created(),
                mark.modified(),
                mark.flags());
        @Nullable Annotation before = present(id);
        if (!next.equals(before)) {
            marks++;
            edits.add(new Edit.OfAnnotation(before, next));
        }
    }

    /** As it will be by then: a newer text may have carried it along. */
    private @Nullable Annotation present(String id) {
        for (Edit edit : edits) {
            if (edit instanceof Edit.OfAnnotation of
                    && of.after() != null
                    && of.after().id().equals(id)) {
                return of.after();
            }
        }
        return store.annotation(id).orElse(null);
    }

    public Readings readings() {
        return readings;
    }

    public Standing standing() {
        return standing;
    }

    public Counts counts() {
        return new Counts(fresh, known, newer, themes, marks);
    }

    /** Keeps the originals and applies the change; empty when nothing was new. */
    public Optional<Change> carryOut() {
        if (edits.isEmpty()) {
            return Optional.empty();
        }
        readings.texts().forEach(text -> store.keepOriginal(text.original()));
        Change change =
                Change.of("change.packet_open", List.of(readings.assignment().title()), edits);
        workspace.apply(change);
        return Optional.of(change);
    }
}
