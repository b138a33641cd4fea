package org.yandu.exchange.feedback;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.task.Answer;
import org.yandu.annotation.task.AnswerRemark;
import org.yandu.annotation.task.Assignment;
import org.yandu.annotation.task.Question;
import org.yandu.codebook.Code;
import org.yandu.curation.view.Feedback;
import org.yandu.document.Document;
import org.yandu.exchange.packet.Releasing;
import org.yandu.exchange.script.Run;
import org.yandu.exchange.script.Script;
import org.yandu.exchange.script.Script.Part;
import org.yandu.language.Texts;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Workspace;

/** Writes what one student gets back. */
final class FeedbackSheet {

    private final ClassTexts read;
    private final Workspace workspace;
    private final Texts texts;
    private final String student;
    private final String instructor;
    private final boolean keysToo;
    private int withheld;
    private final List<Part> parts = new ArrayList<>();
    private final Set<String> themes = new LinkedHashSet<>();
    private final List<Assignment> assignments;

    private FeedbackSheet(ClassTexts read, Texts texts, String student, FeedbackFiles.Told told) {
        this.read = read;
        this.workspace = read.workspace();
        this.texts = texts;
        this.student = student;
        this.instructor = told.instructor();
        this.keysToo = told.answers();
        this.assignments = workspace.store().assignments().stream()
                .filter(each -> each.role() == Assignment.Role.GIVEN)
                .filter(each -> workspace.store().handIns(each.id()).stream()
                        .anyMatch(handIn -> handIn.coder().equals(student)))
                .toList();
    }

    /** @param withheld how many answers to compare with are left out */
    record Made(Script script, int withheld) {}

    static Made of(ClassTexts read, Texts texts, String student, FeedbackFiles.Told told, Instant now) {
        FeedbackSheet sheet = new FeedbackSheet(read, texts, student, told);
        sheet.documents();
        sheet.questions();
        if (sheet.parts.isEmpty()) {
            sheet.say(texts.get("feedback.nothing"));
        }
        Script script = new Script(
                new Script.Head(texts.get("feedback.title", student), texts.get("feedback.kind"), 0, now),
                sheet.parts,
                List.of(),
                read.workspace().state().codebook().pick(sheet.themes),
                List.of());
        return new Made(script, sheet.withheld);
    }

    // ---- texts ----

    /** Those that were given to him, then others he has marked. */
    private List<Document> his() {
        Set<String> ids = new LinkedHashSet<>();
        assignments.forEach(each -> each.readings().forEach(reading -> ids.add(reading.documentId())));
        workspace
                .store()
                .annotations(new AnnotationQuery(null, null, student, null))
                .forEach(mark -> ids.add(mark.documentId()));
        return ids.stream()
                .flatMap(id -> workspace.state().document(id).stream())
                .toList();
    }

    private void documents() {
        for (Document document : his()) {
            Feedback feedback = Feedback.of(read.of(document), student, instructor);
            if (!feedback.isEmpty()) {
                document(document, feedback);
            }
        }
    }

    private void document(Document document, Feedback feedback) {
        heading(1, texts.get("quote.title", document.title()));
        long his = feedback.open().markup().all().stream()
                .filter(mark -> mark.coder().equals(student))
                .count();
        int same = 0;
        int missed = 0;
        int other = 0;
        for (Feedback.Theme theme : feedback.themes()) {
            same += theme.same().size();
            missed += theme.missed().size();
            other += theme.other().size();
        }
        boolean compared = same + missed > 0;
        say(compared ? texts.get("feedback.sum", his, same, missed, other) : texts.get("feedback.sum_alone", his));
        if (compared && feedback.agreement().percent().isPresent()) {
            say(texts.get(
                    "feedback.agreement",
                    percent(feedback.agreement().percent()),
                    figure(feedback.agreement().cohen())));
        }
        for (Code code : workspace.state().codebook().codes()) {
            feedback.themes().stream()
                    .filter(theme -> theme.code().equals(code.id()))
                    .forEach(theme -> theme(code, theme, feedback.open(), compared));
        }
        if (!feedback.untold().isEmpty()) {
            heading(2, texts.get("feedback.untold"));
            feedback.untold().forEach(each -> passage(each, feedback.open(), true));
        }
    }

    private void theme(Code code, Feedback.Theme theme, OpenDocument text, boolean compared) {
        themes.add(code.id());
        heading(2, code.name());
        if (!compared) {
            theme.other().forEach(each -> passage(each, text, true));
            return;
        }
        group("feedback.same", theme.same(), text, true);
        group("feedback.missed", theme.missed(), text, false);
        group("feedback.other", theme.other(), text, true);
    }

    private void group(String textKey, List<Feedback.Marked> marked, OpenDocument text, boolean his) {
        if (!marked.isEmpty()) {
            strong(texts.get(textKey, marked.size()));
            marked.forEach(each -> passage(each, text, his));
        }
    }

    /** @param his whether it is the student's own and not the reference's */
    private void passage(Feedback.Marked marked, OpenDocument text, boolean his) {
        Annotation mark = marked.mark();
        quote(text, text.version().quote(mark.span()), mark.span().start());
        if (his && !mark.comment().isBlank()) {
            say(texts.get("feedback.own_comment", mark.comment()));
        }
        marked.comments().stream()
                .filter(comment -> !his || !comment.equals(mark.comment()))
                .forEach(comment -> say(texts.get("feedback.comment", comment)));
    }

    /** With the place behind the words: a teacher's Word file tells sources in notes, and a sheet has none. */
    private void quote(OpenDocument text, String words, int at) {
        String place = text.outline().placeAt(at);
        List<List<Run>> lines = new ArrayList<>();
        words.strip().lines().filter(line -> !line.isBlank()).forEach(line -> lines.add(List.of(Run.of(line))));
        if (!place.isEmpty() && !lines.isEmpty()) {
            List<Run> last = new ArrayList<>(lines.removeLast());
            last.add(Run.of(texts.get("lesson.in_brackets", place)));
            lines.add(last);
        }
        parts.add(
                new Part.Passage(lines, texts.get("quote.title", text.document().title()) + place, List.of()));
    }

    // ---- questions ----

    private void questions() {
        for (Assignment assignment : assignments) {
            if (assignment.questions().isEmpty()) {
                continue;
            }
            heading(1, texts.get("feedback.questions", assignment.title()));
            Map<String, Answer> answers = new LinkedHashMap<>();
            workspace.store().answers(assignment.id()).stream()
                    .filter(answer -> answer.coder().equals(student))
                    .forEach(answer -> answers.put(answer.questionId(), answer));
            Map<String, AnswerRemark> remarks = new LinkedHashMap<>();
            workspace.store().answerRemarks(assignment.id()).stream()
                    .filter(remark ->
                            remark.student().equals(student) && remark.coder().equals(instructor))
                    .forEach(remark -> remarks.put(remark.questionId(), remark));
            boolean told = keysToo || Releasing.isReleased(workspace.store(), assignment);
            int number = 0;
            for (Question question : assignment.questions()) {
                heading(2, texts.get("lesson.question", ++number));
                say(question.text());
                answer(question, answers.get(question.id()));
                remark(remarks.get(question.id()));
                key(question, told);
            }
        }
    }

    private void answer(Question question, @Nullable Answer answer) {
        if (answer == null || answer.isBare()) {
            say(texts.get("feedback.unanswered"));
        } else {
            strong(texts.get("feedback.answer"));
            answer.text().lines().filter(line -> !line.isBlank()).forEach(this::say);
            answer.cites().forEach(this::cited);
            if (answer.cites().size() < question.mustCite()) {
                say(texts.get(
                        "feedback.cites_short",
                        question.mustCite(),
                        answer.cites().size()));
            }
        }
    }

    private void remark(@Nullable AnswerRemark remark) {
        if (remark != null) {
            strong(texts.get("feedback.remark"));
            remark.text().lines().filter(line -> !line.isBlank()).forEach(this::say);
        }
    }

    /** What is to stay hidden until it is released does not reach others by way of the first who has his sheet. */
    private void key(Question question, boolean told) {
        if (question.key().isBlank()) {
            return;
        }
        if (told) {
            strong(texts.get("lesson.answer"));
            question.key().lines().filter(line -> !line.isBlank()).forEach(this::say);
        } else {
            withheld++;
        }
    }

    private void cited(Answer.Cited cited) {
        if (workspace.state().document(cited.documentId()).isPresent()) {
            quote(
                    read.of(cited.documentId(), cited.versionId()),
                    cited.anchor().quote().exact(),
                    cited.anchor().span().start());
        } else {
            say(texts.get("quote.quoted", cited.anchor().quote().exact()));
        }
    }

    // ---- pieces ----

    private void heading(int level, String words) {
        parts.add(new Part.Heading(level, words, 0, 0, true));
    }

    private void say(String words) {
        parts.add(Part.Words.of(List.of(Run.of(words))));
    }

    private void strong(String words) {
        parts.add(Part.Words.of(List.of(new Run(words, true, false, List.of(), null))));
    }

    private static String percent(OptionalDouble value) {
        return value.isEmpty() ? "–" : Math.round(value.getAsDouble() * 100) + "%";
    }

    private static String figure(OptionalDouble value) {
        return value.isEmpty()
                ? "–"
                : String.format(Locale.ROOT, "%.2f", Math.round(value.getAsDouble() * 100) / 100.0 + 0.0);
    }
}
