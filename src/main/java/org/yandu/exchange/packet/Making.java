package org.yandu.exchange.packet;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.task.Assignment;
import org.yandu.annotation.task.Assignment.Reading;
import org.yandu.annotation.task.Assignment.Role;
import org.yandu.annotation.task.Keys;
import org.yandu.annotation.task.Question;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.exchange.packet.PacketFile.Wish;
import org.yandu.exchange.packet.Readings.Text;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Store;
import org.yandu.workspace.Workspace;

/** Readings out of the instructor's library. */
public final class Making {

    /**
     * What an instructor wants to give out.
     *
     * @param book id of the codebook to go along
     * @param questions with their keys
     * @param marks to be shown as examples; only those on texts that go along do
     * @param again the assignment this takes the place of; {@code null} for a new one
     */
    public record Draft(
            String title,
            String note,
            String maker,
            List<Document> documents,
            String book,
            List<Question> questions,
            List<Annotation> marks,
            @Nullable Assignment again) {}

    /**
     * A file to be written, and what is kept of it here.
     *
     * @param change to be applied when the file has been written
     */
    public record Made(byte[] bytes, Assignment assignment, Change change) {}

    private Making() {}

    /**
     * Reads the library and changes nothing.
     *
     * @throws ProblemException PACKET_SIGNER when an earlier edition was signed and this one is not, or by another key: nobody who has
     *     the earlier one could open it
     */
    public static Made make(
            Workspace workspace, Draft draft, @Nullable Identity signer, char @Nullable [] passphrase, Instant now) {
        requireSigner(draft.again(), signer);
        Store store = workspace.store();
        List<Text> texts = new ArrayList<>();
        for (Document document : draft.documents()) {
            DocumentVersion version = store.version(document.currentVersion());
            texts.add(new Text(
                    document,
                    version,
                    store.corrections(version.id()),
                    store.arrangement(version.id()).orElse(null),
                    store.original(version.origin().sha256())));
        }
        List<Question> questions = QuestionTargets.fitted(workspace, draft.questions(), texts);
        Assignment given = assignment(draft, questions, texts, signer, now);
        Assignment shown = given.withQuestions(Keys.hidden(given.questions()))
                .sealed(given.seal() == null ? null : hash(given.seal()));
        Codebook codebook = workspace.state().codebook();
        Readings readings = new Readings(
                shown,
                codebook.book(draft.book()).orElseGet(org.yandu.codebook.StartingThemes::book),
                offered(codebook, draft.book()),
                texts,
                examples(draft, texts));
        byte[] bytes = PacketFile.write(
                new Wish(PacketKind.READINGS, given.made(), signer, passphrase), ReadingsJson.write(readings));
        return new Made(
                bytes,
                given,
                Change.of(
                        "change.packet_make",
                        List.of(given.title()),
                        List.of(new Edit.OfAssignment(draft.again(), given))));
    }

    private static void requireSigner(@Nullable Assignment again, @Nullable Identity signer) {
        String before = again == null ? null : again.signer();
        if (again != null && before != null && (signer == null || !before.equals(signer.fingerprint()))) {
            throw new ProblemException(Problem.of(Problem.Kind.PACKET_SIGNER, again.title(), again.maker()));
        }
    }

    private static Assignment assignment(
            Draft draft, List<Question> questions, List<Text> texts, @Nullable Identity signer, Instant now) {
        Assignment again = draft.again();
        return new Assignment(
                again == null ? UUID.randomUUID().toString() : again.id(),
                draft.title(),
                draft.note(),
                draft.maker(),
                signer == null ? null : signer.fingerprint(),
                // Later than the one before, whatever the clock says.
                again == null || now.isAfter(again.made()) ? now : again.made().plusMillis(1),
                Role.GIVEN,
                draft.book(),
                texts.stream()
                        .map(text ->
                                new Reading(text.document().id(), text.version().id()))
                        .toList(),
                questions,
                seal(again, questions));
    }

    /** A key that is the same keeps its seal, so that whoever has been shown it need not be shown it again. */
    private static @Nullable String seal(@Nullable Assignment again, List<Question> questions) {
        String before = again == null ? null : again.seal();
        if (before != null && hash(before).equals(Keys.seal(before.substring(0, before.indexOf(' ')), questions))) {
            return before;
        }
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        String salt = HexFormat.of().formatHex(bytes);
        String seal = Keys.seal(salt, questions);
        return seal == null ? null : salt + " " + seal;
    }

    /** What leaves of a seal: without its salt. */
    private static String hash(String seal) {
        return seal.substring(seal.indexOf(' ') + 1);
    }

    /** Retired themes stay at home; so that none hangs in the air, those nested in them stand at the top. */
    private static List<Code> offered(Codebook codebook, String book) {
        List<Code> offered = codebook.offered(book);
        List<String> ids = offered.stream().map(Code::id).toList();
        return offered.stream()
                .map(code -> code.parent() == null || ids.contains(code.parent())
                        ? code
                        : code.at(new Code.Place(book, null, code.position())))
                .toList();
    }

    private static List<Annotation> examples(Draft draft, List<Text> texts) {
        List<String> versions = texts.stream().map(text -> text.version().id()).toList();
        return draft.marks().stream()
                .filter(mark -> versions.contains(mark.versionId()))
                .toList();
    }
}
