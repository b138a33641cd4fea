package org.yandu.ui.curation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Rejection;
import org.yandu.codebook.Code;
import org.yandu.curation.view.Adjudication;
import org.yandu.curation.view.ClassView;
import org.yandu.curation.view.Contested;
import org.yandu.ui.shell.Desk;
import org.yandu.workspace.Change;
import org.yandu.workspace.OpenDocument;

/** What the class does not agree about in the text that is looked at, and what is decided about it. */
final class Deciding {

    private final ClassModel model;
    private final Desk desk;
    private final BooleanProperty onlyOpen = new SimpleBooleanProperty();
    private final ObservableList<Contested> contested = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Contested> chosen = new SimpleObjectProperty<>();

    Deciding(ClassModel model) {
        this.model = model;
        this.desk = model.desk();
        model.findingsProperty().addListener(o -> list());
        model.themeProperty().addListener(o -> list());
        onlyOpen.addListener(o -> list());
        chosen.addListener((o, was, is) -> {
            if (is != null) {
                model.lookOnlyAt(is.core());
            }
        });
    }

    /** Whether only what is not decided is listed. */
    BooleanProperty onlyOpenProperty() {
        return onlyOpen;
    }

    ObservableList<Contested> contested() {
        return contested;
    }

    ObjectProperty<@Nullable Contested> chosenProperty() {
        return chosen;
    }

    private void list() {
        Findings now = model.findingsProperty().get();
        Code only = model.themeProperty().get();
        Contested before = chosen.get();
        List<Contested> wanted = now == null
                ? List.of()
                : now.view().contested().stream()
                        .filter(each -> only == null || only.id().equals(each.code()))
                        .filter(each -> !onlyOpen.get() || each.state() == Contested.State.OPEN || isSame(each, before))
                        .toList();
        if (!contested.equals(wanted)) {
            contested.setAll(wanted);
        }
        chosen.set(wanted.stream()
                .filter(each -> isSame(each, before))
                .findFirst()
                .or(() -> wanted.stream().findFirst())
                .orElse(null));
    }

    private static boolean isSame(Contested one, @Nullable Contested other) {
        return other != null && one.span().equals(other.span()) && one.code().equals(other.code());
    }

    /** The next contested passage in the list that nobody has decided, after the chosen one. */
    void next() {
        int from = contested.indexOf(chosen.get());
        for (int i = 1; i <= contested.size(); i++) {
            Contested each = contested.get(Math.floorMod(from + i, contested.size()));
            if (each.state() == Contested.State.OPEN) {
                chosen.set(each);
                return;
            }
        }
        desk.say("class.all_decided");
    }

    private interface Decision {
        Optional<Change> on(OpenDocument open, List<Rejection> rejections, Contested passage, Code code, Instant now);
    }

    void accept() {
        decide(Adjudication::accept);
    }

    void reject() {
        decide(Adjudication::reject);
    }

    void reopen() {
        decide(Adjudication::reopen);
    }

    /** All themes that the class gave this passage, on one mark. */
    void merge() {
        Findings now = model.findingsProperty().get();
        Contested passage = chosen.get();
        if (now == null || passage == null) {
            return;
        }
        List<Code> codes = given(now.view(), passage);
        decide((open, rejections, contested, code, at) ->
                Adjudication.merge(open, rejections, contested.core(), codes, at));
    }

    /** What students gave a passage, in the order of the codebook. */
    List<Code> given(ClassView view, Contested passage) {
        Set<String> ids = new LinkedHashSet<>();
        view.marks()
                .values()
                .forEach(marks -> marks.stream()
                        .filter(mark -> mark.span().overlaps(passage.core()))
                        .forEach(mark -> ids.addAll(mark.codes())));
        List<Code> codes = new ArrayList<>(desk.library().codebook().codes());
        codes.removeIf(code -> !ids.contains(code.id()));
        return codes;
    }

    private void decide(Decision decision) {
        Contested passage = chosen.get();
        Findings now = model.findingsProperty().get();
        if (passage == null || now == null) {
            return;
        }
        if (!desk.gate().canWrite()) {
            desk.say("desk.read_only");
            return;
        }
        desk.gate()
                .change(
                        now.open(),
                        open -> desk.library()
                                .codebook()
                                .find(passage.code())
                                .flatMap(code -> decision.on(
                                        open,
                                        desk.workspace()
                                                .store()
                                                .rejections(open.version().id()),
                                        passage,
                                        code,
                                        Instant.now())));
    }
}
