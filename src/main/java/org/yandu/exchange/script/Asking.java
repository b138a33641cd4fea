package org.yandu.exchange.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.annotation.task.Question;
import org.yandu.document.Document;
import org.yandu.exchange.script.Script.Part;
import org.yandu.language.Texts;
import org.yandu.workspace.Workspace;

/** Questions as parts of a script. */
final class Asking {

    private final Workspace workspace;
    private final Texts texts;
    private final Notes notes;
    private final boolean answers;

    /** @param answers whether those the instructor has in mind are told */
    Asking(Workspace workspace, Texts texts, Notes notes, boolean answers) {
        this.workspace = workspace;
        this.texts = texts;
        this.notes = notes;
        this.answers = answers;
    }

    /** @param number it is called by */
    Part.Ask of(Question question, int number) {
        List<Part.Words> words = new ArrayList<>(OwnWords.paragraphs(question.text(), notes));
        if (question.mustCite() > 0) {
            Part.Words last = words.isEmpty() ? Part.Words.of(List.of()) : words.removeLast();
            List<Run> runs = new ArrayList<>(last.runs());
            runs.add(Run.of(texts.get("lesson.must_cite", question.mustCite())));
            words.add(new Part.Words(last.nested(), last.marker(), last.quoted(), runs));
        }
        return new Part.Ask(
                question.id(),
                texts.get("lesson.question", number),
                words,
                question.targets().stream()
                        .map(this::about)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList(),
                answers ? OwnWords.paragraphs(question.key(), notes) : List.of());
    }

    private Optional<String> about(Question.Target target) {
        Optional<Document> document = workspace.state().document(target.documentId());
        return document.map(each -> texts.get("quote.title", each.title()) + place(target));
    }

    private String place(Question.Target target) {
        return target.anchor() == null
                ? ""
                : workspace
                        .version(target.documentId(), target.versionId())
                        .outline()
                        .placeAt(target.anchor().span().start());
    }
}
