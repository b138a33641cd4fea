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
        shape.put("memos", made.memos().stream().map(ReturnedJson::memo).toList());
        shape.put(
                "answers",
                made.answers().stream().map(answer -> answer(answer, version)).toList());
        return Map.of(PacketFile.CONTENT, Json.of(shape).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> memo(Memo memo) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("id", memo.id());
        shape.put("document", memo.subject().id());
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
                fields.list("memos", each -> memo(each, coder)),
                fields.list("answers", ReturnedJson::reply),
                CodeJson.read(fields, "codes", ""));
    }

    private static Memo memo(Fields each, String coder) {
        return new Memo(
                each.id("id"),
                new Memo.Subject(Memo.Kind.DOCUMENT, each.id("document")),
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
