package org.yandu.exchange.bundle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Memo;
import org.yandu.annotation.Relation;
import org.yandu.exchange.bundle.Bundle.Note;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Store;
import org.yandu.workspace.Workspace;

/**
 * What taking a bundle into a library comes to, before anything is written. The same record (by id, else by what it says) is there once;
 * of two states of one, the later stays.
 */
public final class Merging {

    private final Workspace workspace;
    private final Store store;
    private final Bundle bundle;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Note> notes;
    private final Landing landing;
    private final ThemeLanding themes;

    /** What a mark of the file is in the library. */
    private final Map<String, String> marks = new HashMap<>();

    private final Map<String, List<Annotation>> there = new HashMap<>();
    private int fresh;
    private int changed;
    private int same;
    private int memos;
    private int links;

    private Merging(Workspace workspace, Bundle bundle, Instant now) {
        this.workspace = workspace;
        this.store = workspace.store();
        this.bundle = bundle;
        this.notes = new ArrayList<>(bundle.notes());
        this.landing = new Landing(workspace, bundle, now, notes);
        this.themes = new ThemeLanding(workspace.state().codebook(), bundle.themes());
    }

    public static Merging of(Workspace workspace, Bundle bundle, Instant now) {
        Merging merging = new Merging(workspace, bundle, now);
        merging.edits.addAll(merging.landing.edits());
        merging.edits.addAll(merging.themes.edits());
        bundle.said().marks().forEach(merging::mark);
        bundle.said().links().forEach(merging::link);
        bundle.said().memos().forEach(merging::memo);
        merging.landing.sumUp();
        return merging;
    }

    public Tally tally() {
        return new Tally(landing.fresh(), themes.fresh(), fresh, changed, same, memos, links, notes);
    }

    /**
     * Several bundles as one change.
     *
     * @param name of all of them together
     */
    public static Merging of(Workspace workspace, String name, List<Bundle> bundles, Instant now) {
        return of(workspace, bundles.size() == 1 ? bundles.getFirst() : Joined.of(name, bundles), now);
    }

    /** Ids of the documents that are new, in the order of the file. */
    public List<String> documents() {
        return landing.documents();
    }

    /** Whether all of it is in the library. */
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** Of the project or collection. */
    public String name() {
        return bundle.name();
    }

    /** Writes it as one change; nothing when all of it is there. */
    public void carryOut() {
        if (!edits.isEmpty()) {
            landing.keepOriginals();
            workspace.apply(Change.of("change.take_bundle", List.of(bundle.name()), edits));
        }
    }

    private void mark(Annotation mark) {
        Optional<Landing.Place> place = landing.place(mark);
        if (place.isEmpty()) {
            return;
        }
        List<String> codes = new ArrayList<>();
        for (String code : mark.codes()) {
            Optional<String> known = themes.of(code);
            if (known.isEmpty()) {
                notes.add(Note.of("bundle.code_missing", Quote.of(mark)));
            } else if (!codes.contains(known.get())) {
                codes.add(known.get());
            }
        }
        Annotation next = new Annotation(
                mark.id(),
                place.get().version().documentId(),
                place.get().version().id(),
                Anchor.of(place.get().version(), place.get().span()),
                codes,
                mark.comment(),
                mark.coder(),
                mark.created(),
                mark.modified(),
                mark.flags());
        if (next.isBare()) {
            notes.add(Note.of("bundle.bare", Quote.of(mark)));
        } else if (!marks.containsKey(mark.id())) {
            settle(next);
        }
    }

    private void settle(Annotation next) {
        Optional<Annotation> byId = store.annotation(next.id());
        Optional<Annotation> known = byId.or(() ->
                of(next.documentId()).stream().filter(each -> says(each, next)).findFirst());
        marks.put(next.id(), known.map(Annotation::id).orElse(next.id()));
        if (known.isEmpty()) {
            fresh++;
            edits.add(new Edit.OfAnnotation(null, next));
            of(next.documentId()).add(next);
        } else if (byId.isPresent()
                && !says(known.get(), next)
                && next.modified().isAfter(known.get().modified())
                && next.documentId().equals(known.get().documentId())) {
            changed++;
            edits.add(new Edit.OfAnnotation(known.get(), next));
        } else {
            same++;
        }
    }

    private List<Annotation> of(String document) {
        return there.computeIfAbsent(document, id -> new ArrayList<>(store.annotations(AnnotationQuery.of(id))));
    }

    private static boolean says(Annotation one, Annotation other) {
        return one.coder().equals(other.coder())
                && one.versionId().equals(other.versionId())
                && one.span().equals(other.span())
                && one.comment().equals(other.comment())
                && one.flags().equals(other.flags())
                && new HashSet<>(one.codes()).equals(new HashSet<>(other.codes()));
    }

    private void link(Relation link) {
        @Nullable String from = marks.get(link.from());
        @Nullable String to = marks.get(link.to());
        if (from == null || to == null || from.equals(to)) {
            notes.add(Note.of("bundle.link_open"));
            return;
        }
        Set<String> known = new LinkedHashSet<>();
        store.annotation(from)
                .ifPresent(mark -> store.relations(mark.documentId()).stream()
                        .filter(each -> each.id().equals(link.id())
                                || each.from().equals(from) && each.to().equals(to) && each.kind() == link.kind())
                        .forEach(each -> known.add(each.id())));
        if (known.isEmpty()) {
            links++;
            edits.add(new Edit.OfRelation(
                    null, new Relation(link.id(), from, to, link.kind(), link.note(), link.coder(), link.created())));
        }
    }

    private void memo(Memo memo) {
        Optional<Memo.Subject> subject = subject(memo.subject());
        if (subject.isEmpty()) {
            notes.add(Note.of("bundle.memo_open", memo.title()));
            return;
        }
        Memo next = new Memo(
                memo.id(), subject.get(), memo.title(), memo.text(), memo.coder(), memo.created(), memo.modified());
        Optional<Memo> known = store.memo(memo.id());
        if (known.isEmpty() || known.get().modified().isBefore(next.modified())) {
            memos++;
            edits.add(new Edit.OfMemo(known.orElse(null), next));
        }
    }

    private Optional<Memo.Subject> subject(Memo.Subject subject) {
        String id = subject.idIfAny().orElse("");
        return switch (subject.kind()) {
            case LIBRARY -> Optional.of(subject);
            case DOCUMENT -> landing.document(id).map(to -> new Memo.Subject(Memo.Kind.DOCUMENT, to));
            case CODE -> themes.of(id).map(to -> new Memo.Subject(Memo.Kind.CODE, to));
            case LESSON -> Optional.empty();
        };
    }
}
