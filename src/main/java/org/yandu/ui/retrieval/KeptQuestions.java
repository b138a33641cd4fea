package org.yandu.ui.retrieval;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yandu.retrieval.marks.Retrieval;
import org.yandu.retrieval.marks.RetrievalText;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.SavedRetrieval;

/** Questions that are kept with the library; keeping, changing and dropping one is a step like any other. */
final class KeptQuestions {

    private final Desk desk;
    private final ReadOnlyObjectWrapper<List<SavedRetrieval>> kept = new ReadOnlyObjectWrapper<>(List.of());

    KeptQuestions(Desk desk) {
        this.desk = desk;
        read();
        desk.gate().lastChangeProperty().addListener((o, was, is) -> {
            if (is != null && is.change().edits().stream().anyMatch(Edit.OfSavedRetrieval.class::isInstance)) {
                read();
            }
        });
    }

    private void read() {
        desk.background()
                .read(Job.named("job.list"), () -> desk.workspace().store().savedRetrievals(), kept::set);
    }

    ReadOnlyObjectProperty<List<SavedRetrieval>> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /** Under a name; a question of that name is replaced. */
    void keep(String name, Retrieval retrieval) {
        String called = name.strip();
        if (called.isEmpty()) {
            return;
        }
        desk.gate().changeLibrary(workspace -> {
            List<SavedRetrieval> all = workspace.store().savedRetrievals();
            Optional<SavedRetrieval> before =
                    all.stream().filter(each -> each.name().equals(called)).findFirst();
            String query = RetrievalText.write(retrieval);
            if (before.filter(each -> each.query().equals(query)).isPresent()) {
                return Optional.empty();
            }
            SavedRetrieval after = before.map(
                            each -> new SavedRetrieval(each.id(), called, query, each.position(), each.created()))
                    .orElseGet(() ->
                            new SavedRetrieval(UUID.randomUUID().toString(), called, query, all.size(), Instant.now()));
            return Optional.of(Change.of(
                    "change.keep_retrieval",
                    List.of(called),
                    List.of(new Edit.OfSavedRetrieval(before.orElse(null), after))));
        });
    }

    void drop(SavedRetrieval question) {
        desk.gate()
                .changeLibrary(workspace -> workspace.store().savedRetrievals().stream()
                        .filter(each -> each.id().equals(question.id()))
                        .findFirst()
                        .map(each -> Change.of(
                                "change.drop_retrieval",
                                List.of(each.name()),
                                List.of(new Edit.OfSavedRetrieval(each, null)))));
    }
}
