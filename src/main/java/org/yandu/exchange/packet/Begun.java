package org.yandu.exchange.packet;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.task.Question;
import org.yandu.annotation.task.Question.Target;
import org.yandu.document.DocumentVersion;
import org.yandu.document.ProblemException;
import org.yandu.exchange.Json;

/**
 * A packet that has been begun, as it is kept until it is written: for nobody but this program on this machine. The words that will lock
 * it are not among it, only that there were some, since whoever goes on must give them again.
 *
 * @param documents ids of the texts that go along
 * @param book id of the codebook; {@code null} while none is chosen
 * @param questions with their keys, blank ones too
 * @param examples name of the coder whose marks go along; empty for none
 * @param again id of the assignment this is a newer edition of; {@code null} for a new one
 */
public record Begun(
        String title,
        String note,
        List<String> documents,
        @Nullable String book,
        List<Question> questions,
        String examples,
        boolean signed,
        boolean locked,
        @Nullable String again) {

    /** Under which it is kept. */
    private static final String FILE = "packet";

    public Begun {
        documents = List.copyOf(documents);
        questions = List.copyOf(questions);
    }

    /** Whether nothing has been written yet: which texts go along is chosen in a moment. */
    public boolean isBlank() {
        return title.isBlank()
                && note.isBlank()
                && questions.stream()
                        .allMatch(each -> each.text().isBlank() && each.key().isBlank());
    }

    // ---- out ----

    /** @param versions a text by its id; what a question is about in a text that is no longer there is left out */
    public String json(Function<String, DocumentVersion> versions) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("title", title);
        shape.put("note", note);
        shape.put("documents", documents);
        shape.put("book", book);
        shape.put(
                "questions",
                questions.stream().map(each -> write(each, versions)).toList());
        shape.put("examples", examples);
        shape.put("signed", signed);
        shape.put("locked", locked);
        shape.put("again", again);
        return Json.of(shape);
    }

    private static Map<String, Object> write(Question question, Function<String, DocumentVersion> versions) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("id", question.id());
        shape.put("text", question.text());
        shape.put("mustCite", question.mustCite());
        shape.put("key", question.key());
        shape.put(
                "targets",
                question.targets().stream()
                        .flatMap(target -> write(target, versions).stream())
                        .toList());
        return shape;
    }

    private static Optional<Map<String, Object>> write(Target target, Function<String, DocumentVersion> versions) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("kind", target.kind());
        Anchor anchor = target.anchor();
        if (anchor == null) {
            shape.put("document", target.documentId());
            shape.put("version", target.versionId());
            return Optional.of(shape);
        }
        return version(target.versionId(), versions).map(version -> {
            shape.putAll(PlaceJson.anchor(version, anchor));
            return shape;
        });
    }

    private static Optional<DocumentVersion> version(String id, Function<String, DocumentVersion> versions) {
        try {
            return Optional.of(versions.apply(id));
        } catch (ProblemException gone) {
            return Optional.empty();
        }
    }

    // ---- in ----

    /** @return empty when that is nothing that was kept */
    public static Optional<Begun> read(String json, Function<String, DocumentVersion> versions) {
        if (json.isBlank()) {
            return Optional.empty();
        }
        try {
            Fields fields = Fields.read(FILE, json.getBytes(StandardCharsets.UTF_8));
            return Optional.of(new Begun(
                    fields.text("title"),
                    fields.text("note"),
                    fields.ids("documents"),
                    fields.idOrNull("book"),
                    fields.list("questions", each -> question(each, versions)),
                    fields.text("examples"),
                    fields.is("signed"),
                    fields.is("locked"),
                    fields.idOrNull("again")));
        } catch (ProblemException unreadable) {
            return Optional.empty();
        }
    }

    private static Question question(Fields each, Function<String, DocumentVersion> versions) {
        return new Question(
                each.id("id"),
                each.text("text"),
                each.list("targets", target -> target(target, versions)).stream()
                        .flatMap(Optional::stream)
                        .toList(),
                each.number("mustCite", 0, ReadingsJson.MOST_CITES),
                each.text("key"));
    }

    private static Optional<Target> target(Fields each, Function<String, DocumentVersion> versions) {
        Question.Kind kind = each.constant("kind", Question.Kind.class);
        String document = each.id("document");
        String id = each.id("version");
        if (kind == Question.Kind.DOCUMENT) {
            return Optional.of(new Target(kind, document, id, null));
        }
        return version(id, versions)
                .map(version -> new Target(kind, document, id, Anchor.of(version, PlaceJson.span(each, version))));
    }
}
