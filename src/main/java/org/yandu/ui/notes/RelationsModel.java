package org.yandu.ui.notes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Relation;
import org.yandu.ui.parts.Words;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.ui.shell.PaneModel;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Relating;
import org.yandu.workspace.Store;

/**
 * How the passages of the texts on the desk stand to others. Read aside for the documents that are shown, and again when a change
 * touches one of the ends; an end that was deleted hides the relation until it comes back.
 */
final class RelationsModel {

    /** In the order of their number keys. */
    static final List<Relation.Kind> KINDS = List.of(Relation.Kind.values());

    /** Enough of a passage to recognise it in the status line. */
    private static final int WORDS = 16;

    private final Desk desk;
    private final Set<PaneModel> watched = new HashSet<>();
    private final ReadOnlyObjectWrapper<Map<String, List<Seen>>> seen = new ReadOnlyObjectWrapper<>(Map.of());
    private final ObjectProperty<@Nullable Annotation> start = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Pair> asked = new SimpleObjectProperty<>();
    /** All that a relation names, be it there or deleted. */
    private Set<String> ends = Set.of();

    private Set<String> versions = Set.of();
    private int reading;

    /**
     * A relation as it is read from one of its passages.
     *
     * @param outgoing whether it is read from the passage that supports, contradicts, continues or is the example
     * @param other the passage at the other end
     */
    record Seen(Relation relation, boolean outgoing, Annotation other) {

        /** Text key of what it says, such as 支持 or 被支持. */
        String textKey() {
            return "relation." + relation.kind().name().toLowerCase(Locale.ROOT) + (outgoing ? "" : ".back");
        }
    }

    /** Two passages of which the reader is to say how they stand to each other. */
    record Pair(Annotation from, Annotation to) {}

    private record Read(Map<String, List<Seen>> seen, Set<String> ends) {}

    RelationsModel(Desk desk) {
        this.desk = desk;
        watch();
        desk.panes().addListener((InvalidationListener) o -> {
            watch();
            shown();
        });
        desk.gate().lastChangeProperty().addListener((o, was, is) -> {
            if (is != null && touches(is.change())) {
                read();
            }
        });
        shown();
    }

    private void watch() {
        for (PaneModel pane : desk.panes()) {
            if (watched.add(pane)) {
                pane.openProperty().addListener((o, was, is) -> shown());
            }
        }
    }

    /** Relations of an annotation of a document that is shown, oldest first. */
    List<Seen> of(String annotationId) {
        return seen.get().getOrDefault(annotationId, List.of());
    }

    ReadOnlyObjectProperty<Map<String, List<Seen>>> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    // ---- making one ----

    /** The passage from which a link is to be drawn, while the reader looks for the other one. */
    ObjectProperty<@Nullable Annotation> startProperty() {
        return start;
    }

    /** Two passages that are to be linked, while the reader is asked how. */
    ObjectProperty<@Nullable Pair> askedProperty() {
        return asked;
    }

    /** First on one passage, then on another. */
    void link(Annotation mark) {
        Annotation from = start.get();
        if (!desk.gate().canWrite()) {
            desk.say("desk.read_only");
        } else if (from == null) {
            start.set(mark);
            desk.say("relation.first", Words.shortened(mark.anchor().quote().exact(), WORDS));
        } else if (from.id().equals(mark.id())) {
            cancel();
            desk.say("relation.cancelled");
        } else {
            asked.set(new Pair(from, mark));
        }
    }

    void choose(Relation.Kind kind) {
        Pair pair = asked.get();
        cancel();
        if (pair != null) {
            // In place of the request to look for the other one.
            desk.say("relation.made", desk.texts().get("relation." + kind.name().toLowerCase(Locale.ROOT)));
            String document = pair.to().documentId();
            desk.gate()
                    .change(
                            document,
                            open -> Relating.relate(
                                    store().relations(document),
                                    pair.from().id(),
                                    pair.to().id(),
                                    kind,
                                    new Relating.Signed(desk.coder(), Instant.now())));
        }
    }

    /** There is no mark where the key was pressed. */
    void refuse() {
        desk.say("relation.on_mark");
    }

    void cancel() {
        start.set(null);
        asked.set(null);
    }

    void remove(Seen each) {
        desk.gate()
                .change(
                        each.other().documentId(),
                        open -> store().relations(each.other().documentId()).stream()
                                .filter(each.relation()::equals)
                                .findFirst()
                                .map(Relating::unrelate));
    }

    // ---- reading ----

    private void shown() {
        Set<String> now = new LinkedHashSet<>();
        for (PaneModel pane : desk.panes()) {
            pane.open().ifPresent(open -> now.add(open.version().id()));
        }
        if (!now.equals(versions)) {
            versions = now;
            read();
        }
    }

    private boolean touches(Change change) {
        return change.edits().stream()
                .anyMatch(edit -> edit instanceof Edit.OfRelation
                        || (edit instanceof Edit.OfAnnotation
                                && Optional.ofNullable(edit.after() != null ? edit.after() : edit.before())
                                        .filter(record -> ends.contains(((Annotation) record).id()))
                                        .isPresent()));
    }

    private void read() {
        int mine = ++reading;
        List<String> documents = desk.panes().stream()
                .flatMap(pane -> pane.open().stream())
                .map(open -> open.document().id())
                .distinct()
                .toList();
        desk.background().read(Job.named("job.list"), () -> read(documents), found -> {
            if (mine == reading) {
                ends = found.ends();
                seen.set(found.seen());
            }
        });
    }

    private Read read(List<String> documents) {
        Map<String, Optional<Annotation>> known = new HashMap<>();
        Map<String, List<Seen>> found = new HashMap<>();
        Set<String> relations = new HashSet<>();
        for (String document : documents) {
            for (Relation relation : store().relations(document)) {
                if (relations.add(relation.id())) {
                    Optional<Annotation> from = known.computeIfAbsent(relation.from(), store()::annotation);
                    Optional<Annotation> to = known.computeIfAbsent(relation.to(), store()::annotation);
                    if (from.isPresent() && to.isPresent()) {
                        list(found, relation.from()).add(new Seen(relation, true, to.get()));
                        list(found, relation.to()).add(new Seen(relation, false, from.get()));
                    }
                }
            }
        }
        return new Read(Map.copyOf(found), Set.copyOf(known.keySet()));
    }

    private static List<Seen> list(Map<String, List<Seen>> found, String id) {
        return found.computeIfAbsent(id, fresh -> new ArrayList<>());
    }

    private Store store() {
        return desk.workspace().store();
    }
}
