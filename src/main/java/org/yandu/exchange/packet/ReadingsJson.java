package org.yandu.exchange.packet;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.task.Assignment;
import org.yandu.annotation.task.Assignment.Reading;
import org.yandu.annotation.task.Assignment.Role;
import org.yandu.annotation.task.Question;
import org.yandu.annotation.task.Question.Target;
import org.yandu.codebook.Book;
import org.yandu.curation.Returned.Mark;
import org.yandu.document.DocumentVersion;
import org.yandu.exchange.Json;
import org.yandu.exchange.packet.Readings.Text;

/** Readings as entries of a packet, and back. The layout stands at the door of this room. */
final class ReadingsJson {

    /** No answer has to cite more; a text has no more passages worth it. */
    static final int MOST_CITES = 50;

    private ReadingsJson() {}

    // ---- out ----

    static Map<String, byte[]> write(Readings readings) {
        Map<String, DocumentVersion> versions = versions(readings.texts());
        Assignment assignment = readings.assignment();
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("id", assignment.id());
        shape.put("title", assignment.title());
        shape.put("note", assignment.note());
        shape.put("maker", assignment.maker());
        shape.put("seal", assignment.seal());
        shape.put(
                "questions",
                assignment.questions().stream()
                        .map(question -> write(question, versions))
                        .toList());
        Map<String, Object> book = new LinkedHashMap<>();
        book.put("id", readings.book().id());
        book.put("name", readings.book().name());
        book.put("note", readings.book().note());
        shape.put("book", book);
        shape.put("codes", readings.codes().stream().map(CodeJson::write).toList());
        shape.put("documents", readings.texts().stream().map(TextJson::write).toList());
        shape.put(
                "marks",
                readings.marks().stream()
                        .map(mark -> MarkJson.write(mark, Objects.requireNonNull(versions.get(mark.versionId()))))
                        .toList());
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(PacketFile.CONTENT, Json.of(shape).getBytes(StandardCharsets.UTF_8));
        for (Text text : readings.texts()) {
            entries.put(
                    TextJson.textEntry(text.version().id()),
                    text.version().text().getBytes(StandardCharsets.UTF_8));
            entries.put(TextJson.originalEntry(text.version().origin().sha256()), text.original());
        }
        return entries;
    }

    private static Map<String, Object> write(Question question, Map<String, DocumentVersion> versions) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("id", question.id());
        shape.put("text", question.text());
        shape.put("mustCite", question.mustCite());
        shape.put(
                "targets",
                question.targets().stream()
                        .map(target -> write(target, versions))
                        .toList());
        return shape;
    }

    private static Map<String, Object> write(Target target, Map<String, DocumentVersion> versions) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("kind", target.kind());
        if (target.anchor() == null) {
            shape.put("document", target.documentId());
            shape.put("version", target.versionId());
        } else {
            shape.putAll(PlaceJson.anchor(Objects.requireNonNull(versions.get(target.versionId())), target.anchor()));
        }
        return shape;
    }

    // ---- in ----

    /** @throws org.yandu.document.ProblemException PACKET_KIND, PACKET_DAMAGED, PACKET_ALTERED, PACKET_UNSAFE */
    static Readings read(PacketFile file, Instant now) {
        Fields fields = file.require(PacketKind.READINGS).content();
        List<Text> texts = new ArrayList<>();
        for (Text text : fields.list("documents", each -> TextJson.read(each, file, now))) {
            // A millisecond apart, so that the library lists them in their order.
            texts.add(at(text, now.plusMillis(texts.size())));
        }
        Map<String, DocumentVersion> versions = versions(texts);
        if (texts.isEmpty() || versions.size() != texts.size()) {
            throw Refusal.damaged(file.name());
        }
        Fields book = fields.object("book");
        String bookName = book.line("name");
        String maker = fields.line("maker");
        if (bookName.isBlank() || maker.isBlank()) {
            throw Refusal.damaged(file.name());
        }
        Assignment assignment = new Assignment(
                fields.id("id"),
                fields.line("title"),
                fields.text("note"),
                maker,
                file.signer(),
                file.made(),
                Role.RECEIVED,
                book.id("id"),
                texts.stream()
                        .map(text ->
                                new Reading(text.document().id(), text.version().id()))
                        .toList(),
                fields.list("questions", each -> question(each, versions)),
                fields.idOrNull("seal"));
        return new Readings(
                assignment,
                new Book(book.id("id"), bookName, book.text("note"), 0),
                CodeJson.read(fields, "codes", book.id("id")),
                texts,
                fields.list("marks", each -> mark(each, versions, maker)));
    }

    private static Text at(Text text, Instant added) {
        var document = text.document();
        return new Text(
                new org.yandu.document.Document(
                        document.id(), document.header(), document.format(), added, document.currentVersion()),
                text.version(),
                text.corrections(),
                text.arrangement(),
                text.original());
    }

    private static Map<String, DocumentVersion> versions(List<Text> texts) {
        Map<String, DocumentVersion> versions = new LinkedHashMap<>();
        texts.forEach(text -> versions.put(text.version().id(), text.version()));
        return versions;
    }

    private static Question question(Fields each, Map<String, DocumentVersion> versions) {
        return new Question(
                each.id("id"),
                each.text("text"),
                each.list("targets", target -> target(target, versions)),
                each.number("mustCite", 0, MOST_CITES),
                "");
    }

    private static Target target(Fields each, Map<String, DocumentVersion> versions) {
        Question.Kind kind = each.constant("kind", Question.Kind.class);
        DocumentVersion version = version(each, versions);
        Anchor anchor = kind == Question.Kind.DOCUMENT ? null : Anchor.of(version, PlaceJson.span(each, version));
        return new Target(kind, version.documentId(), version.id(), anchor);
    }

    private static DocumentVersion version(Fields each, Map<String, DocumentVersion> versions) {
        DocumentVersion version = versions.get(each.id("version"));
        if (version == null || !version.documentId().equals(each.id("document"))) {
            throw Refusal.damaged(each.file());
        }
        return version;
    }

    private static Annotation mark(Fields each, Map<String, DocumentVersion> versions, String maker) {
        DocumentVersion version = version(each, versions);
        Mark mark = MarkJson.read(each);
        return new Annotation(
                mark.id(),
                version.documentId(),
                version.id(),
                Anchor.of(version, PlaceJson.span(each, version)),
                mark.codes(),
                mark.comment(),
                maker,
                mark.created(),
                mark.modified(),
                mark.flags());
    }
}
