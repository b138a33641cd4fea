package org.yandu.exchange.packet;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.task.Assignment;
import org.yandu.annotation.task.Keys;
import org.yandu.annotation.task.Question;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.exchange.Json;
import org.yandu.exchange.packet.PacketFile.Wish;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Store;
import org.yandu.workspace.Workspace;

/** The key of an assignment and what was decided about its readings, sent after it: a small file of its own. */
public final class Releasing {

    private record Answered(String question, String key) {}

    /**
     * What opening such a file comes to.
     *
     * @param change empty when all of it is here
     * @param keys answers to compare with
     * @param marks of the reference
     * @param lost marks whose words are not found surely in the texts of this library
     */
    public record Opened(Optional<Change> change, int keys, int marks, int lost) {}

    private Releasing() {}

    /** Followed by the id of an assignment: the seal of the key that was released. */
    private static final String RELEASED = "released.";

    /**
     * Remembers that the key is with the class, or on its way to it. Kept as a preference and not as a change: what has gone out is not
     * taken back by undoing.
     */
    public static void note(Store store, Assignment assignment) {
        store.setPreference(RELEASED + assignment.id(), Objects.requireNonNullElse(assignment.seal(), ""));
    }

    /** Whether the key as it is now was released; of a key that was changed afterwards, the earlier one was. */
    public static boolean isReleased(Store store, Assignment assignment) {
        return store.preference(RELEASED + assignment.id())
                .filter(Objects.requireNonNullElse(assignment.seal(), "")::equals)
                .isPresent();
    }

    /** How many marks of the reference would go along. */
    public static int marks(Store store, Assignment assignment) {
        return ReferenceLayer.of(store, assignment).size();
    }

    /** Whether there is anything to release: it was given out from here, and has a key or something was decided. */
    public static boolean isPossible(Store store, Assignment assignment) {
        return assignment.role() == Assignment.Role.GIVEN && (assignment.hasKey() || marks(store, assignment) > 0);
    }

    /** @param assignment that was given out from here */
    public static byte[] make(Workspace workspace, Assignment assignment, @Nullable Identity signer, Instant now) {
        String seal = assignment.seal();
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("assignment", assignment.id());
        shape.put("salt", seal == null ? null : seal.substring(0, seal.indexOf(' ')));
        shape.put(
                "keys",
                assignment.questions().stream()
                        .filter(question -> !question.key().isEmpty())
                        .map(question -> new Answered(question.id(), question.key()))
                        .toList());
        Store store = workspace.store();
        List<Annotation> marks = ReferenceLayer.of(store, assignment);
        shape.put(
                "codes",
                HandingIn.codes(workspace.state().codebook(), marks, List.of()).stream()
                        .map(CodeJson::write)
                        .toList());
        Map<String, DocumentVersion> versions = new HashMap<>();
        shape.put(
                "marks",
                marks.stream()
                        .map(mark -> MarkJson.write(mark, versions.computeIfAbsent(mark.versionId(), store::version)))
                        .toList());
        return PacketFile.write(
                new Wish(PacketKind.KEY, now, signer, null),
                Map.of(PacketFile.CONTENT, Json.of(shape).getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Puts the key to the questions and the reference onto the texts.
     *
     * @param ownThemes name of the codebook for themes that this library does not have
     * @throws ProblemException PACKET_FOREIGN when the assignment is not here, PACKET_SIGNER, PACKET_ALTERED when this is not the key
     *     that was sealed
     */
    public static Opened open(Workspace workspace, PacketFile file, String ownThemes) {
        Fields fields = file.require(PacketKind.KEY).content();
        Assignment before = workspace
                .store()
                .assignment(fields.id("assignment"))
                .filter(each -> each.role() == Assignment.Role.RECEIVED)
                .orElseThrow(() -> new ProblemException(Problem.of(Kind.PACKET_FOREIGN, file.name())));
        if (before.signer() != null && !before.signer().equals(file.signer())) {
            throw new ProblemException(Problem.of(Kind.PACKET_SIGNER, file.name(), before.maker()));
        }
        Map<String, String> keys =
                fields.list("keys", each -> new Answered(each.id("question"), each.text("key"))).stream()
                        .collect(Collectors.toMap(Answered::question, Answered::key, (one, other) -> one));
        List<Question> questions = before.questions().stream()
                .map(question -> question.withKey(keys.getOrDefault(question.id(), "")))
                .toList();
        if (!Objects.equals(
                Keys.seal(Objects.requireNonNullElse(fields.idOrNull("salt"), ""), questions), before.seal())) {
            throw Refusal.altered(file.name());
        }
        Assignment after = before.withQuestions(questions);
        ReferenceLayer layer = ReferenceLayer.land(workspace, after, fields, ownThemes);
        List<Edit> edits = new ArrayList<>(layer.edits());
        if (!after.equals(before)) {
            edits.add(new Edit.OfAssignment(before, after));
        }
        return new Opened(
                edits.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Change.of("change.packet_key", List.of(after.title()), edits)),
                keys.size(),
                layer.marks(),
                layer.lost());
    }
}
