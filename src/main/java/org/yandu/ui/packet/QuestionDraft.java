package org.yandu.ui.packet;

import java.util.List;
import java.util.UUID;
import javafx.beans.InvalidationListener;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.yandu.annotation.task.Question;
import org.yandu.annotation.task.Question.Target;

/** A question being written. */
final class QuestionDraft {

    private final String id;
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty key = new SimpleStringProperty("");
    private final IntegerProperty mustCite = new SimpleIntegerProperty(1);
    private final ObjectProperty<List<Target>> targets = new SimpleObjectProperty<>(List.of());

    QuestionDraft(List<Target> targets) {
        this.id = UUID.randomUUID().toString();
        this.targets.set(targets);
    }

    /** One that was asked before; it stays the same question, so that what was answered stays its answer. */
    QuestionDraft(Question question) {
        this.id = question.id();
        this.targets.set(question.targets());
        this.text.set(question.text());
        this.key.set(question.key());
        this.mustCite.set(question.mustCite());
    }

    StringProperty textProperty() {
        return text;
    }

    StringProperty keyProperty() {
        return key;
    }

    IntegerProperty mustCiteProperty() {
        return mustCite;
    }

    ObjectProperty<List<Target>> targetsProperty() {
        return targets;
    }

    /** Tells whoever keeps it of every change. */
    void onChange(Runnable changed) {
        InvalidationListener listener = o -> changed.run();
        List.of(text, key, mustCite, targets).forEach(each -> each.addListener(listener));
    }

    boolean isBlank() {
        return text.get().isBlank();
    }

    /** As it stands, word for word. */
    Question written() {
        return new Question(id, text.get(), targets.get(), mustCite.get(), key.get());
    }

    Question question() {
        return new Question(
                id, text.get().strip(), targets.get(), mustCite.get(), key.get().strip());
    }
}
