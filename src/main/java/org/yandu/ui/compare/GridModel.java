package org.yandu.ui.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.document.Document;
import org.yandu.document.TextSpan;
import org.yandu.exchange.out.ComparisonFormat;
import org.yandu.exchange.out.OutFile;
import org.yandu.retrieval.Gauge;
import org.yandu.retrieval.parallel.Comparing;
import org.yandu.retrieval.parallel.Comparing.Side;
import org.yandu.retrieval.parallel.Comparison;
import org.yandu.retrieval.parallel.Comparison.Column;
import org.yandu.retrieval.parallel.Comparison.Near;
import org.yandu.retrieval.parallel.Comparison.Piece;
import org.yandu.retrieval.parallel.Reading;
import org.yandu.ui.shell.Asking;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.ui.shell.PassageClip;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Workspace;

/** Which documents stand opposite each other, by what, and what that comes to. */
final class GridModel {

    /** What the rows are. */
    enum By {
        SECTIONS,
        THEMES
    }

    /** What reading the documents is of the whole work: only a bar goes by it. */
    private static final double READ = 0.2;

    private final Desk desk;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<By> by = new SimpleObjectProperty<>(By.SECTIONS);
    private final ObservableList<Document> chosen = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison = new ReadOnlyObjectWrapper<>();
    private final Asking asking;

    /** Until the reader chooses, what lies on the desk is compared. */
    private boolean byHand;

    GridModel(Desk desk) {
        this.desk = desk;
        this.asking = new Asking(desk);
        asking.stoppedProperty().subscribe(stopped -> {
            if (stopped) {
                // What is there compares other documents.
                comparison.set(null);
            }
        });
        by.addListener((o, was, is) -> ask());
        chosen.addListener((ListChangeListener<Document>) change -> ask());
        desk.gate().lastChangeProperty().addListener((o, was, is) -> ask());
    }

    Desk desk() {
        return desk;
    }

    ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ObjectProperty<By> byProperty() {
        return by;
    }

    /** Columns from left to right; the first leads where rows are sections. */
    ObservableList<Document> chosen() {
        return chosen;
    }

    /** What is seen; {@code null} before it is there and while fewer than two documents are chosen. */
    ReadOnlyObjectProperty<@Nullable Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /** What is being worked out, which can be stopped. */
    Asking asking() {
        return asking;
    }

    /** Begins with what lies on the desk, the document in focus first, or with what was chosen by hand. */
    void open() {
        shown.set(true);
        chosen.removeIf(document -> desk.library().document(document.id()).isEmpty());
        if (!byHand || chosen.size() < 2) {
            byHand = false;
            List<Document> first = new ArrayList<>();
            desk.focused().open().ifPresent(open -> first.add(open.document()));
            desk.panes()
                    .forEach(pane -> pane.open()
                            .map(OpenDocument::document)
                            .filter(document ->
                                    first.stream().noneMatch(other -> other.id().equals(document.id())))
                            .ifPresent(first::add));
            chosen.setAll(first);
        }
        ask();
    }

    void close() {
        shown.set(false);
        asking.stop();
        comparison.set(null);
    }

    void choose(Document document, boolean wanted) {
        byHand = true;
        boolean there = chosen.stream().anyMatch(other -> other.id().equals(document.id()));
        if (wanted && !there) {
            chosen.add(document);
        } else if (!wanted) {
            chosen.removeIf(other -> other.id().equals(document.id()));
        }
    }

    /** Makes a column the first. */
    void lead(Column column) {
        byHand = true;
        List<Document> others = new ArrayList<>(chosen);
        others.removeIf(document -> document.id().equals(column.documentId()));
        if (others.size() < chosen.size()) {
            desk.library().document(column.documentId()).ifPresent(document -> others.addFirst(document));
            chosen.setAll(others);
        }
    }

    /** Once more, after it was stopped. */
    void again() {
        ask();
    }

    private void ask() {
        if (!shown.get() || chosen.size() < 2) {
            asking.stop();
            comparison.set(null);
            return;
        }
        List<Document> documents = List.copyOf(chosen);
        List<Code> themes = desk.shelf().seen().codes();
        Set<String> offered = desk.shelf().themes().stream().map(Code::id).collect(Collectors.toSet());
        By rows = by.get();
        Workspace workspace = desk.workspace();
        asking.ask(
                "job.grid",
                gauge -> {
                    List<Side> sides = sides(workspace, documents, gauge.part(0, READ));
                    return rows == By.SECTIONS
                            ? Comparing.bySections(sides, gauge.part(READ, 1))
                            : Comparing.byThemes(sides, themes, offered);
                },
                comparison::set);
    }

    /** @return fewer than two, of which nothing is compared, when it was stopped at once */
    private static List<Side> sides(Workspace workspace, List<Document> documents, Gauge gauge) {
        List<Side> sides = new ArrayList<>();
        for (Document document : documents) {
            if (sides.isEmpty() || !gauge.isUnwanted()) {
                sides.add(side(workspace, document));
                gauge.at(sides.size(), documents.size());
            }
        }
        return sides;
    }

    private static Side side(Workspace workspace, Document document) {
        OpenDocument open = workspace.version(document.id(), document.currentVersion());
        return new Side(
                new Column(document.id(), document.title()),
                new Reading(open.version(), open.outline(), open.markup()),
                workspace.store().pins(open.version().id()));
    }

    /** Shows a passage in its text. */
    void goTo(Column column, Piece piece) {
        close();
        desk.goTo(column.documentId(), piece.span());
    }

    /** A passage for whoever takes it; none when its document has gone. */
    List<PassageClip> clips(Column column, Piece piece) {
        return desk
                .library()
                .document(column.documentId())
                .map(document -> new PassageClip(document.id(), document.currentVersion(), piece.span(), piece.quote()))
                .stream()
                .toList();
    }

    /** What might be marked with a theme in a text nobody has marked with it. */
    void suggest(Column column, String theme) {
        close();
        desk.goTo(column.documentId(), new TextSpan(0, 0));
        desk.shelf().seen().codes().stream()
                .filter(code -> code.name().equals(theme))
                .findFirst()
                .ifPresent(code -> desk.calls().suggestions().wish(code.id()));
    }

    /** Shows where else a text comes near. */
    void goTo(Column column, Near near) {
        close();
        desk.goTo(column.documentId(), near.span());
    }

    void take(Column column, Piece piece) {
        desk.calls().passages().wish(clips(column, piece));
    }

    void save(Path file, ComparisonFormat format) {
        Comparison seen = comparison.get();
        if (seen == null) {
            return;
        }
        String title = title();
        desk.background()
                .read(
                        Job.named("job.export"),
                        () -> OutFile.write(file, out -> {
                            format.write(title, seen, desk.texts(), out);
                            return true;
                        }),
                        done -> desk.say("compare.grid.saved", file.getFileName()));
    }

    /** Over the file, and its name. */
    String title() {
        return desk.texts().get("compare.grid.title." + by.get().name().toLowerCase(Locale.ROOT));
    }
}
