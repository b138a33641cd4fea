package org.yandu.exchange.packet;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.task.Assignment;
import org.yandu.annotation.task.Keys;
import org.yandu.annotation.task.Question;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.exchange.Json;
import org.yandu.exchange.packet.PacketFile.Wish;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Store;

/** The key of an assignment, sent after it: a small file of its own. */
public final class Releasing {

    private record Answered(String question, String key) {}

    private Releasing() {}

    /** @param assignment that was given out from here and has a key */
    public static byte[] make(Assignment assignment, @Nullable Identity signer, Instant now) {
        String seal = Objects.requireNonNull(assignment.seal());
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("assignment", assignment.id());
        shape.put("salt", seal.substring(0, seal.indexOf(' ')));
        shape.put(
                "keys",
                assignment.questions().stream()
                        .filter(question -> !question.key().isEmpty())
                        .map(question -> new Answered(question.id(), question.key()))
                        .toList());
        return PacketFile.write(
                new Wish(PacketKind.KEY, now, signer, null),
                Map.of(PacketFile.CONTENT, Json.of(shape).getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Puts the key to the questions; empty when it is there already.
     *
     * @throws ProblemException PACKET_FOREIGN when the assignment is not here, PACKET_SIGNER, PACKET_ALTERED when this is not the key
     *     that was sealed
     */
    public static Optional<Change> open(Store store, PacketFile file) {
        Fields fields = file.require(PacketKind.KEY).content();
        Assignment before = store.assignment(fields.id("assignment"))
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
        if (!Objects.equals(Keys.seal(fields.id("salt"), questions), before.seal())) {
            throw Refusal.altered(file.name());
        }
        Assignment after = before.withQuestions(questions);
        return after.equals(before)
                ? Optional.empty()
                : Optional.of(Change.of(
                        "change.packet_key", List.of(after.title()), List.of(new Edit.OfAssignment(before, after))));
    }
}
