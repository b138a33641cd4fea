package org.yandu.ui.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.document.Document;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.ui.shell.Places;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Edit;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Store;

/** Which annotations are listed. */
final class NotesModel {

    /** Several screens full; a school year has half a million annotations, and they are fetched as one comes to them. */
    private static final int PAGE = 300;

    private final Desk desk;
    private final BooleanProperty everywhere = new SimpleBooleanProperty();
    private final ObjectProperty<AnnotationQuery.@Nullable Having> having = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> coder = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<String>> coders = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Annotation>> listed = new ReadOnlyObjectWrapper<>(List.of());
    private final InvalidationListener fetch = o -> fetch();
    private final IntegerProperty total = new SimpleIntegerProperty();
    private final Places places;
    /** What is listed page by page, if it is. */
    private @Nullable AnnotationQuery paged;

    private int fetching = -1;
    private int asked;

    NotesModel(Desk desk) {
        this.desk = desk;
        this.places = new Places(desk);
        everywhere.addListener(fetch);
        words.addListener(fetch);
        having.addListener(fetch);
        coder.addListener(fetch);
        desk.themeFilterProperty().addListener(fetch);
        desk.openProperty().subscribe(open -> {
            if (!everywhere.get()) {
                fetch();
            }
        });
        desk.gate().lastChangeProperty().addListener((o, was, is) -> {
            if (everywhere.get()) {
                fetch();
            }
            if (is != null && is.change().edits().stream().anyMatch(this::isByAnother)) {
                readCoders();
            }
        });
        readCoders();
    }

    Desk desk() {
        return desk;
    }

    /** Whether all documents are listed, instead of the one in focus. */
    BooleanProperty everywhereProperty() {
        return everywhere;
    }

    /** Words in passage or comment; empty sets no condition. */
    StringProperty wordsProperty() {
        return words;
    }

    /** What annotations must have besides themes; {@code null} sets no condition. */
    ObjectProperty<AnnotationQuery.@Nullable Having> havingProperty() {
        return having;
    }

    /** Who must have made them; {@code null} sets no condition. */
    ObjectProperty<@Nullable String> coderProperty() {
        return coder;
    }

    /** Everybody who made annotations. */
    ReadOnlyObjectProperty<List<String>> codersProperty() {
        return coders.getReadOnlyProperty();
    }

    private boolean isByAnother(Edit edit) {
        return edit instanceof Edit.OfAnnotation of
                && of.after() != null
                && !coders.get().contains(of.after().coder());
    }

    private void readCoders() {
        desk.background().read(Job.named("job.list"), () -> store().coders(), coders::set);
    }

    /** Whether not all annotations of the scope are wanted. */
    boolean isNarrowed() {
        return desk.themeFilterProperty().get() != null
                || having.get() != null
                || coder.get() != null
                || !words.get().isBlank();
    }

    /** How many fit, listed already or not. */
    int total() {
        return total.get();
    }

    ReadOnlyObjectProperty<List<Annotation>> listedProperty() {
        return listed.getReadOnlyProperty();
    }

    String titleOf(Annotation annotation) {
        return desk.library()
                .document(annotation.documentId())
                .map(Document::title)
                .orElse("");
    }

    /** Tells where an annotation stands, at once or as soon as it is known. */
    void placeOf(Annotation annotation, Consumer<String> show) {
        places.of(annotation, show);
    }

    /** The annotation in focus in the pane that has the focus. */
    Optional<Annotation> focusedMark() {
        return desk.focused().focusedMark();
    }

    /** Whether an annotation stayed on a text its document had before: it was not found again in the one it has now. */
    boolean isStale(Annotation annotation) {
        return !desk.isCurrent(annotation.documentId(), annotation.versionId());
    }

    /** How many of those that are listed stayed on older texts. */
    long stale() {
        // Asked once for all that follow one another on one text: that may be ten thousand.
        String version = "";
        boolean stale = false;
        long count = 0;
        for (Annotation annotation : listed.get()) {
            if (!annotation.versionId().equals(version)) {
                version = annotation.versionId();
                stale = isStale(annotation);
            }
            count += stale ? 1 : 0;
        }
        return count;
    }

    /** The last of what is listed has come into view: fetches what follows, if anything does. */
    void more() {
        AnnotationQuery query = paged;
        int from = listed.get().size();
        if (query == null || from >= total.get() || from == fetching) {
            return;
        }
        fetching = from;
        int mine = asked;
        desk.background().read(Job.named("job.list"), () -> store().annotations(query, from, PAGE), found -> {
            if (mine == asked) {
                List<Annotation> longer = new ArrayList<>(listed.get());
                longer.addAll(found);
                listed.set(List.copyOf(longer));
            }
        });
    }

    private void fetch() {
        int mine = ++asked;
        paged = null;
        fetching = -1;
        String text = words.get().isBlank() ? null : words.get().strip();
        AnnotationQuery query =
                new AnnotationQuery(null, desk.themeFilterProperty().get(), coder.get(), text, having.get());
        OpenDocument open = desk.focused().open().orElse(null);
        if (everywhere.get()) {
            desk.background().read(Job.named("job.list"), () -> firstPage(query), page -> {
                if (mine == asked) {
                    paged = query;
                    show(page.annotations(), page.total());
                }
            });
        } else if (open == null) {
            show(List.of(), 0);
        } else if (query.equals(AnnotationQuery.ALL)) {
            show(open.markup().all(), open.markup().all().size());
            // What stayed on older texts is not on the screen, but it is there.
            desk.background().read(Job.named("job.list"), () -> elsewhere(open, query), found -> {
                if (mine == asked && !found.isEmpty()) {
                    List<Annotation> all = new ArrayList<>(open.markup().all());
                    all.addAll(found);
                    show(List.copyOf(all), all.size());
                }
            });
        } else {
            desk.background()
                    .read(
                            Job.named("job.list"),
                            () -> Stream.concat(
                                            open.markup().all().stream().filter(query::wants),
                                            elsewhere(open, query).stream())
                                    .toList(),
                            found -> {
                                // A later question overtakes an answer that is under way.
                                if (mine == asked) {
                                    show(found, found.size());
                                }
                            });
        }
    }

    private List<Annotation> elsewhere(OpenDocument open, AnnotationQuery query) {
        AnnotationQuery here = AnnotationQuery.of(open.document().id());
        if (store().count(here) == open.markup().all().size()) {
            return List.of();
        }
        return store().annotations(here).stream()
                .filter(annotation ->
                        !annotation.versionId().equals(open.version().id()))
                .filter(query::wants)
                .toList();
    }

    private record Page(List<Annotation> annotations, int total) {}

    private Page firstPage(AnnotationQuery query) {
        return new Page(store().annotations(query, 0, PAGE), store().count(query));
    }

    private Store store() {
        return desk.workspace().store();
    }

    private void show(List<Annotation> found, int all) {
        total.set(all);
        listed.set(found);
    }
}
