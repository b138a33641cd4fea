package org.yandu.exchange.packet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Memo;
import org.yandu.annotation.task.Answer;
import org.yandu.annotation.task.Answer.Cited;
import org.yandu.codebook.Code;
import org.yandu.curation.Returned;
import org.yandu.curation.Returned.Reply;
import org.yandu.curation.Returned.Sender;
import org.yandu.document.DocumentVersion;
import org.yandu.exchange.Json;

/** What a student gives back as the content of a packet, and back. No texts: the instructor has them. */
final class ReturnedJson {

    /** What goes into a file. */
    record Made(
            String assignmentId,
            String coder,
            List<Annotation> marks,
            List<Memo> memos,
            List<Answer> answers,
            List<Code> codes) {}

    private ReturnedJson() {}

    /** @param version finds a version by id */
    static Map<String, byte[]> write(Made made, Function<String, DocumentVersion> version) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("assignment", made.assignmentId());
        shape.put("coder", made.coder());
        shape.put("codes", made.codes().stream().map(CodeJson::write).toList());
        List<Object> marks = new ArrayList<>();
        made.marks().forEach(mark -> marks.add(MarkJson.write(mark, version.apply(mark.versionId()))));
        shape.put("annotations", marks);
        shape.put("memos", memos(made, Memo.Kind.DOCUMENT));
        // A list of its own: programs that know nothing of it pass it over.
        shape.put("themeMemos", memos(made, Memo.Kind.CODE));
        shape.put(
                "answers",
                made.answers().stream().map(answer -> answer(answer, version)).toList());
        return Map.of(PacketFile.CONTENT, Json.of(shape).getBytes(StandardCharsets.UTF_8));
    }

    private static List<Map<String, Object>> memos(Made made, Memo.Kind kind) {
        return made.memos().stream()
                .filter(memo -> memo.subject().kind() == kind)
                .map(ReturnedJson::memo)
                .toList();
    }

    private static Map<String, Object> memo(Memo memo) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("id", memo.id());
        shape.put(subject(memo.subject().kind()), memo.subject().id());
        shape.put("title", memo.title());
        shape.put("text", memo.text());
        shape.put("created", memo.created());
        shape.put("modified", memo.modified());
        return shape;
    }

    private static Map<String, Object> answer(Answer answer, Function<String, DocumentVersion> version) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("question", answer.questionId());
        shape.put("text", answer.text());
        List<Object> cites = new ArrayList<>();
        for (Cited cited : answer.cites()) {
            cites.add(PlaceJson.anchor(version.apply(cited.versionId()), cited.anchor()));
        }
        shape.put("cites", cites);
        shape.put("created", answer.created());
        shape.put("modified", answer.modified());
        return shape;
    }

    /** @throws org.yandu.document.ProblemException PACKET_KIND, PACKET_DAMAGED */
    static Returned read(PacketFile file) {
        Fields fields = file.require(PacketKind.ANSWERS).content();
        String coder = fields.line("coder").strip();
        return new Returned(
                new Sender(file.name(), coder, file.signer(), file.made(), file.sha256()),
                fields.id("assignment"),
                fields.list("annotations", MarkJson::read),
                memos(fields, coder),
                fields.list("answers", ReturnedJson::reply),
                CodeJson.read(fields, "codes", ""));
    }

    private static String subject(Memo.Kind kind) {
        return kind == Memo.Kind.CODE ? "theme" : "document";
    }

    private static List<Memo> memos(Fields fields, String coder) {
        List<Memo> memos = new ArrayList<>(fields.list("memos", each -> memo(each, Memo.Kind.DOCUMENT, coder)));
        if (fields.has("themeMemos")) {
            memos.addAll(fields.list("themeMemos", each -> memo(each, Memo.Kind.CODE, coder)));
        }
        return memos;
    }

    private static Memo memo(Fields each, Memo.Kind kind, String coder) {
        return new Memo(
                each.id("id"),
                new Memo.Subject(kind, each.id(subject(kind))),
                each.line("title"),
                each.text("text"),
                coder,
                each.instant("created"),
                each.instant("modified"));
    }

    private static Reply reply(Fields each) {
        return new Reply(
                each.id("question"),
                each.text("text"),
                each.list("cites", MarkJson::spot),
                each.instant("created"),
                each.instant("modified"));
    }
}
