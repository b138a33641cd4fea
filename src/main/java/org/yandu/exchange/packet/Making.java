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

    /** Reads the library and changes nothing. */
    public static Made make(
            Workspace workspace, Draft draft, @Nullable Identity signer, char @Nullable [] passphrase, Instant now) {
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
        Assignment given = assignment(draft, texts, signer, now);
        Assignment shown = given.withQuestions(Keys.hidden(given.questions())).sealed(hash(given.seal()));
        Codebook codebook = workspace.state().codebook();
        Readings readings = new Readings(
                shown,
                codebook.book(draft.book()).orElseGet(org.yandu.codebook.StartingThemes::book),
                offered(codebook, draft.book()),
                texts,
                examples(draft, texts));
        byte[] bytes =
                PacketFile.write(new Wish(PacketKind.READINGS, now, signer, passphrase), ReadingsJson.write(readings));
        return new Made(
                bytes,
                given,
                Change.of(
                        "change.packet_make",
                        List.of(given.title()),
                        List.of(new Edit.OfAssignment(draft.again(), given))));
    }

    private static Assignment assignment(Draft draft, List<Text> texts, @Nullable Identity signer, Instant now) {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        String seal = Keys.seal(HexFormat.of().formatHex(salt), draft.questions());
        Assignment again = draft.again();
        return new Assignment(
                again == null ? UUID.randomUUID().toString() : again.id(),
                draft.title(),
                draft.note(),
                draft.maker(),
                signer == null ? null : signer.fingerprint(),
                now,
                Role.GIVEN,
                draft.book(),
                texts.stream()
                        .map(text ->
                                new Reading(text.document().id(), text.version().id()))
                        .toList(),
                draft.questions(),
                seal == null ? null : HexFormat.of().formatHex(salt) + " " + seal);
    }

    /** What leaves of a seal: without its salt. */
    static @Nullable String hash(@Nullable String seal) {
        return seal == null ? null : seal.substring(seal.indexOf(' ') + 1);
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
