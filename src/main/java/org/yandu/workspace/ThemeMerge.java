package org.yandu.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Flag;
import org.yandu.annotation.Memo;
import org.yandu.annotation.Relation;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.codebook.Meaning;

/**
 * Several themes become one. Their passages follow; a passage that one coder had marked with two of them in two annotations becomes one
 * annotation with both comments. Meanings, samples and memos are joined, what was nested in them is nested in the one that stays, and
 * relations and links to an annotation that went lead to the one it went into.
 */
public final class ThemeMerge {

    private final Codebook codebook;
    private final Code target;
    private final Set<String> sources;
    private final Instant now;
    private final List<Edit> edits = new ArrayList<>();
    private final Map<String, String> joined = new LinkedHashMap<>();

    private ThemeMerge(Codebook codebook, List<Code> from, Code target, Instant now) {
        this.codebook = codebook;
        this.target = target;
        this.sources = from.stream()
                .map(Code::id)
                .filter(id -> !id.equals(target.id()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        this.now = now;
    }

    /**
     * @param from themes that go, of the same codebook
     * @param target the theme that stays
     * @return empty when nothing is left to merge
     */
    public static Optional<Change> of(Store store, Codebook codebook, List<Code> from, Code target, Instant now) {
        ThemeMerge merge = new ThemeMerge(codebook, from, target, now);
        if (merge.sources.isEmpty()) {
            return Optional.empty();
        }
        List<Annotation> marked = new ArrayList<>(store.annotations(query(target.id())));
        merge.sources.forEach(id -> marked.addAll(store.annotations(query(id))));
        Map<String, Annotation> each = new LinkedHashMap<>();
        marked.forEach(annotation -> each.put(annotation.id(), annotation));
        merge.passages(List.copyOf(each.values()));
        merge.memos(store.memos());
        merge.relations(store, each);
        merge.tree();
        String names = codebook.pick(merge.sources).stream().map(Code::name).collect(Collectors.joining("、"));
        return Optional.of(Change.of("change.theme_merge", List.of(names, target.name()), merge.edits));
    }

    private static AnnotationQuery query(String code) {
        return new AnnotationQuery(null, code, null, null);
    }

    // ---- passages ----

    private record Spot(String version, int start, int end, String coder) {}

    private void passages(List<Annotation> marked) {
        Map<Spot, List<Annotation>> spots = new LinkedHashMap<>();
        for (Annotation a : marked) {
            Spot spot = new Spot(a.versionId(), a.span().start(), a.span().end(), a.coder());
            spots.computeIfAbsent(spot, s -> new ArrayList<>()).add(a);
        }
        spots.values().forEach(this::together);
    }

    private void together(List<Annotation> same) {
        Annotation first = same.stream()
                .min(java.util.Comparator.comparing(Annotation::created).thenComparing(Annotation::id))
                .orElseThrow();
        Set<String> codes = new LinkedHashSet<>();
        Set<String> comments = new LinkedHashSet<>();
        Set<Flag> flags = new HashSet<>();
        for (Annotation a : same) {
            a.codes().forEach(code -> codes.add(sources.contains(code) ? target.id() : code));
            flags.addAll(a.flags());
        }
        comments.add(first.comment());
        same.forEach(a -> comments.add(a.comment()));
        String comment = comments.stream().filter(words -> !words.isBlank()).collect(Collectors.joining("\n\n"));
        Annotation after = new Annotation(
                first.id(),
                first.documentId(),
                first.versionId(),
                first.anchor(),
                List.copyOf(codes),
                comment,
                first.coder(),
                first.created(),
                now,
                flags);
        boolean unchanged = same.size() == 1 && after.codes().equals(first.codes());
        if (!unchanged) {
            edits.add(new Edit.OfAnnotation(first, after));
        }
        for (Annotation a : same) {
            if (a != first) {
                edits.add(new Edit.OfAnnotation(a, null));
                joined.put(a.id(), first.id());
            }
        }
    }

    // ---- what speaks of them ----

    private void memos(List<Memo> memos) {
        for (Memo memo : memos) {
            boolean about = memo.subject().kind() == Memo.Kind.CODE
                    && memo.subject().idIfAny().filter(sources::contains).isPresent();
            Memo.Subject subject = about ? new Memo.Subject(Memo.Kind.CODE, target.id()) : memo.subject();
            String text = memo.text();
            for (Map.Entry<String, String> each : joined.entrySet()) {
                text = text.replace(each.getKey(), each.getValue());
            }
            if (about || !text.equals(memo.text())) {
                edits.add(new Edit.OfMemo(
                        memo,
                        new Memo(
                                memo.id(),
                                subject,
                                memo.title(),
                                text,
                                memo.coder(),
                                memo.created(),
                                memo.modified())));
            }
        }
    }

    private void relations(Store store, Map<String, Annotation> marked) {
        Set<String> documents = joined.keySet().stream()
                .map(id -> Objects.requireNonNull(marked.get(id)).documentId())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, Relation> touched = new LinkedHashMap<>();
        documents.forEach(document -> store.relations(document).stream()
                .filter(r -> joined.containsKey(r.from()) || joined.containsKey(r.to()))
                .forEach(r -> touched.put(r.id(), r)));
        for (Relation r : touched.values()) {
            String from = joined.getOrDefault(r.from(), r.from());
            String to = joined.getOrDefault(r.to(), r.to());
            // Two passages that became one have nothing to say to each other.
            Relation after =
                    from.equals(to) ? null : new Relation(r.id(), from, to, r.kind(), r.note(), r.coder(), r.created());
            edits.add(new Edit.OfRelation(r, after));
        }
    }

    // ---- the tree ----

    private void tree() {
        List<Code> gone = codebook.pick(sources);
        List<Code> above = codebook.ancestors(target.id());
        int last = codebook.children(target.id()).stream()
                .mapToInt(Code::position)
                .max()
                .orElse(-1);
        for (Code source : gone) {
            for (Code child : codebook.children(source.id())) {
                boolean stays = child.id().equals(target.id()) || sources.contains(child.id());
                if (!stays && above.contains(child)) {
                    edits.add(new Edit.OfCode(child, child.at(outOf(child))));
                } else if (!stays) {
                    edits.add(new Edit.OfCode(
                            child, child.at(new Code.Place(codebook.bookOf(target), target.id(), ++last))));
                }
            }
        }
        Code after = target.with(meaning(gone)).withKey(key(gone));
        boolean freed = above.stream().anyMatch(code -> sources.contains(code.id()))
                && sources.contains(Objects.requireNonNullElse(target.parent(), ""));
        edits.add(new Edit.OfCode(target, freed ? after.at(outOf(target)) : after));
        gone.forEach(source -> edits.add(new Edit.OfCode(source, null)));
    }

    /** The place of the outermost theme that goes and holds it. */
    private Code.Place outOf(Code code) {
        List<Code> above = codebook.ancestors(code.id());
        int at = above.size() - 1;
        while (at >= 0 && sources.contains(above.get(at).id())) {
            at--;
        }
        Code opened = above.get(at + 1);
        return new Code.Place(
                codebook.bookOf(code), at < 0 ? null : above.get(at).id(), opened.position());
    }

    private @Nullable Integer key(List<Code> gone) {
        if (target.key() != null) {
            return target.key();
        }
        return gone.stream().map(Code::key).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private Meaning meaning(List<Code> gone) {
        List<Meaning> all = new ArrayList<>(List.of(target.meaning()));
        gone.forEach(code -> all.add(code.meaning()));
        return new Meaning(
                joined(all.stream().map(Meaning::definition).toList()),
                joined(all.stream().map(Meaning::when).toList()),
                joined(all.stream().map(Meaning::whenNot).toList()),
                all.stream().flatMap(m -> m.samples().stream()).distinct().toList());
    }

    private static String joined(List<String> words) {
        return words.stream().filter(each -> !each.isBlank()).distinct().collect(Collectors.joining("\n"));
    }
}
