package org.yandu.ui.curation;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.task.Answer;
import org.yandu.annotation.task.AnswerRemark;
import org.yandu.annotation.task.Question;
import org.yandu.curation.view.AnswerTable;
import org.yandu.curation.view.AnswerTable.Asked;
import org.yandu.language.Texts;

/** One student's answer to one question, with what it cites, the key, and room for what the instructor thinks of it. */
final class AnswerPane extends VBox {

    private final ClassModel model;
    private final Texts texts;
    private final VBox above = new VBox(4);
    private final RemarkEditor editor;

    AnswerPane(ClassModel model, Consumer<Integer> step) {
        super(6);
        this.model = model;
        this.texts = model.desk().texts();
        this.editor = new RemarkEditor(new Remarks(model.desk()), step);
        getChildren().add(above);
    }

    /** Nothing is chosen. */
    void show(String hint) {
        above.getChildren().clear();
        say(hint, "sheet-quiet");
        getChildren().remove(editor);
    }

    void show(AnswerTable table, Asked asked, String student, @Nullable Answer given) {
        above.getChildren().clear();
        Question question = asked.question();
        say(question.text(), "sheet-heading");
        if (table.isOfSeveral()) {
            say(texts.get("class.question.of", asked.title(), asked.number()), "sheet-quiet");
        }
        if (given == null || given.isBare()) {
            say(texts.get("class.not_answered", model.name(student)), "sheet-quiet");
        } else {
            say(texts.get("class.says", model.name(student), given.text()), "label");
            given.cites().forEach(this::cited);
        }
        // Names are hidden for the projector: what the class is still to find out does not belong there either.
        if (!question.key().isEmpty() && !model.anonymousProperty().get()) {
            say(texts.get("class.key", question.key()), "sheet-quiet");
        }
        List<AnswerRemark> remarks = table.remarksOn(asked, student);
        String own = "";
        for (AnswerRemark remark : remarks) {
            if (remark.coder().equals(model.desk().coder())) {
                own = remark.text();
            } else {
                say(texts.get("class.remark.by", remark.coder(), remark.text()), "label");
            }
        }
        say(texts.get("class.remark", model.name(student)), "sheet-quiet");
        editor.show(asked, student, own);
        if (!getChildren().contains(editor)) {
            getChildren().add(editor);
        }
    }

    Node editor() {
        return editor;
    }

    private void cited(Answer.Cited cited) {
        Hyperlink link = new Hyperlink("“" + cited.anchor().quote().exact() + "”");
        link.setWrapText(true);
        link.setMinWidth(0);
        link.setOnAction(event -> {
            Findings found = model.findingsProperty().get();
            if (found != null && found.open().version().id().equals(cited.versionId())) {
                model.look(List.of(cited.anchor().span()));
            } else {
                model.close();
                model.desk().goTo(cited.documentId(), cited.anchor().span());
            }
        });
        above.getChildren().add(link);
    }

    private void say(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinWidth(0);
        above.getChildren().add(label);
    }
}
