package org.yandu.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Folding;
import org.yandu.workspace.NameRuling.Verdict;

/** What a reader says about names, as changes to be applied. A name has one ruling at most; a new one takes the place of the old. */
public final class Naming {

    private Naming() {}

    /** A name and what it names. */
    public record Named(String name, NameKind kind) {}

    /** @param there what was said so far */
    public static Optional<Change> confirm(List<NameRuling> there, List<Named> names, Instant now) {
        return rule(there, names, Verdict.CONFIRMED, null, now);
    }

    public static Optional<Change> hide(List<NameRuling> there, List<String> names, Instant now) {
        return rule(there, ofNoKind(names), Verdict.HIDDEN, null, now);
    }

    /** Some names are the same as another. */
    public static Optional<Change> merge(List<NameRuling> there, List<String> names, String target, Instant now) {
        List<String> others =
                names.stream().filter(name -> !isSame(name, target)).toList();
        return rule(there, ofNoKind(others), Verdict.MERGED, target, now);
    }

    public static Optional<Change> add(List<NameRuling> there, String name, NameKind kind, Instant now) {
        return rule(there, List.of(new Named(name.strip(), kind)), Verdict.ADDED, null, now);
    }

    /** As if nothing had been said. */
    public static Optional<Change> forget(List<NameRuling> there, List<String> names) {
        List<Edit> edits = new ArrayList<>();
        there.stream()
                .filter(ruling -> names.stream().anyMatch(name -> isSame(ruling.name(), name)))
                .forEach(ruling -> edits.add(new Edit.OfNameRuling(ruling, null)));
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(Change.of("change.name_forget", List.of(String.join("、", names)), edits));
    }

    private static List<Named> ofNoKind(List<String> names) {
        return names.stream().map(name -> new Named(name, NameKind.OTHER)).toList();
    }

    private static String joined(List<Named> names) {
        return names.stream().map(Named::name).collect(Collectors.joining("、"));
    }

    private static Optional<Change> rule(
            List<NameRuling> there, List<Named> names, Verdict verdict, @Nullable String target, Instant now) {
        List<Edit> edits = new ArrayList<>();
        for (Named named : names) {
            String name = named.name();
            NameKind kind = named.kind();
            NameRuling old = there.stream()
                    .filter(ruling -> isSame(ruling.name(), name))
                    .findFirst()
                    .orElse(null);
            String id = old == null ? UUID.randomUUID().toString() : old.id();
            Verdict said = said(verdict, old);
            NameRuling ruling = new NameRuling(id, name, kind, said, target, now);
            boolean same = old != null
                    && old.verdict() == said
                    && old.kind() == kind
                    && java.util.Objects.equals(old.target(), target);
            if (!Folding.fold(name).isEmpty() && !same) {
                edits.add(new Edit.OfNameRuling(old, ruling));
            }
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(Change.of(key(verdict), List.of(joined(names)), edits));
    }

    /** What the reader added and now says to be of another kind is his all the same, and is looked for everywhere as before. */
    private static Verdict said(Verdict verdict, @Nullable NameRuling old) {
        return verdict == Verdict.CONFIRMED && old != null && old.verdict() == Verdict.ADDED ? Verdict.ADDED : verdict;
    }

    private static String key(Verdict verdict) {
        return switch (verdict) {
            case CONFIRMED -> "change.name_confirm";
            case HIDDEN -> "change.name_hide";
            case MERGED -> "change.name_merge";
            case ADDED -> "change.name_add";
        };
    }

    private static boolean isSame(String name, String other) {
        return Folding.fold(name).equals(Folding.fold(other));
    }
}
