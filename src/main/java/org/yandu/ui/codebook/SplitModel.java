package org.yandu.ui.codebook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.document.ProblemException;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.ThemeParting;
import org.yandu.workspace.ThemeParting.Side;
import org.yandu.workspace.Theming;
import org.yandu.workspace.Workspace;

/** Which passages of a theme go where when it is split. */
final class SplitModel {

    /** A passage with its document and place. */
    record Item(Annotation annotation, String document, String place) {}

    private final Desk desk;
    private final ObservableList<Item> items = FXCollections.observableArrayList();
    private final Map<String, Side> sides = new HashMap<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Code> theme = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Code> second = new ReadOnlyObjectWrapper<>();

    SplitModel(Desk desk) {
        this.desk = desk;
        name.addListener((o, was, is) -> draft());
    }

    /** The theme that is split; {@code null} while none is. */
    ReadOnlyObjectProperty<@Nullable Code> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    /** The new one, with the sign and colour it will have; {@code null} without a name. */
    ReadOnlyObjectProperty<@Nullable Code> secondProperty() {
        return second.getReadOnlyProperty();
    }

    StringProperty nameProperty() {
        return name;
    }

    ObservableList<Item> items() {
        return items;
    }

    Side side(Item item) {
        return sides.getOrDefault(item.annotation().id(), Side.FIRST);
    }

    void put(Item item, Side side) {
        sides.put(item.annotation().id(), side);
    }

    long count(Side side) {
        return items.stream()
                .filter(item -> side(item) == side || side(item) == Side.BOTH)
                .count();
    }

    void start(Code code) {
        items.clear();
        sides.clear();
        name.set("");
        theme.set(code);
        desk.background().read(Job.named("job.passages"), () -> passages(desk.workspace(), code), found -> {
            if (code.equals(theme.get())) {
                items.setAll(found);
            }
        });
    }

    private static List<Item> passages(Workspace workspace, Code code) {
        Map<String, Optional<OpenDocument>> texts = new LinkedHashMap<>();
        List<Item> items = new ArrayList<>();
        for (Annotation annotation : workspace.store().annotations(new AnnotationQuery(null, code.id(), null, null))) {
            Optional<OpenDocument> open =
                    texts.computeIfAbsent(annotation.versionId(), version -> text(workspace, annotation));
            items.add(new Item(
                    annotation,
                    open.map(text -> text.document().title()).orElse(""),
                    open.map(text -> text.outline().placeAt(annotation.span().start()))
                            .orElse("")));
        }
        return items;
    }

    /** A passage of a text that cannot be read any more is listed all the same, without its place. */
    private static Optional<OpenDocument> text(Workspace workspace, Annotation annotation) {
        try {
            return Optional.of(workspace.version(annotation.documentId(), annotation.versionId()));
        } catch (ProblemException gone) {
            return Optional.empty();
        }
    }

    private void draft() {
        Code code = theme.get();
        if (code == null || name.get().isBlank()) {
            second.set(null);
            return;
        }
        Codebook codebook = desk.library().codebook();
        second.set(Theming.draft(codebook, codebook.bookOf(code), code.parent(), name.get()));
    }

    /** @return id of the new theme */
    Optional<String> split() {
        Code code = theme.get();
        Code other = second.get();
        if (code == null || other == null) {
            return Optional.empty();
        }
        Map<String, Side> chosen = Map.copyOf(sides);
        desk.gate().changeLibrary(workspace -> {
            Codebook codebook = workspace.state().codebook();
            return codebook.find(code.id())
                    .flatMap(now -> ThemeParting.split(workspace.store(), codebook, now, other, chosen, Instant.now()));
        });
        close();
        return Optional.of(other.id());
    }

    void close() {
        theme.set(null);
        items.clear();
    }
}
