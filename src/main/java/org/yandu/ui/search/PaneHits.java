package org.yandu.ui.search;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ListChangeListener;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.HitReader;
import org.yandu.retrieval.TextHits;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.ui.shell.PaneModel;
import org.yandu.workspace.OpenDocument;

/** Tells every pane which of the hits stand in its text. */
final class PaneHits {

    private final Desk desk;
    private final SearchModel model;
    private final Set<PaneModel> followed = new HashSet<>();

    PaneHits(SearchModel model) {
        this.desk = model.desk();
        this.model = model;
        desk.panes().forEach(this::follow);
        desk.panes().addListener((ListChangeListener<PaneModel>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::follow);
            }
        });
        model.foundProperty().addListener(o -> desk.panes().forEach(this::show));
        model.chosenProperty().addListener(o -> desk.panes().forEach(this::showCurrent));
    }

    private void follow(PaneModel pane) {
        // One that comes again is followed already: or each time it did, one more search would be made whenever it
        // opens a text.
        if (followed.add(pane)) {
            pane.openProperty().subscribe(open -> show(pane));
        }
    }

    private void show(PaneModel pane) {
        Optional<TextHits> hits = pane.open().flatMap(this::hitsIn);
        List<TextHits> asked = model.foundProperty().get();
        if (hits.isEmpty()) {
            pane.hitsProperty().set(List.of());
            showCurrent(pane);
            return;
        }
        desk.background()
                .read(
                        Job.named("job.search"),
                        () -> HitReader.of(desk.workspace(), hits.get()).spans(),
                        spans -> {
                            boolean still = asked == model.foundProperty().get()
                                    && pane.open().flatMap(this::hitsIn).equals(hits);
                            if (still) {
                                pane.hitsProperty().set(spans);
                                showCurrent(pane);
                            }
                        });
    }

    private Optional<TextHits> hitsIn(OpenDocument open) {
        return model.foundProperty().get().stream()
                .filter(hits -> hits.versionId().equals(open.version().id()))
                .findFirst();
    }

    private void showCurrent(PaneModel pane) {
        TextSpan current = model.current()
                .filter(line -> pane.shows(line.documentId()))
                .map(line -> line.span())
                .orElse(null);
        pane.currentHitProperty().set(current);
    }
}
