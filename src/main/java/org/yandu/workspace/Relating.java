package org.yandu.workspace;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.annotation.Relation;

/** How readers link two passages, as changes to be applied. */
public final class Relating {

    private Relating() {}

    /**
     * Links one annotation to another. Empty when both are the same, and when it has been said already.
     *
     * @param known relations of either annotation
     */
    public static Optional<Change> relate(
            Collection<Relation> known, String from, String to, Relation.Kind kind, Signed signed) {
        if (from.equals(to) || known.stream().anyMatch(relation -> says(relation, from, to, kind))) {
            return Optional.empty();
        }
        Relation relation =
                new Relation(UUID.randomUUID().toString(), from, to, kind, "", signed.coder(), signed.when());
        return Optional.of(Change.of("change.relate", List.of(), List.of(new Edit.OfRelation(null, relation))));
    }

    /** Who did something, and when. */
    public record Signed(String coder, Instant when) {}

    /** A contradiction is the same from both ends. */
    private static boolean says(Relation relation, String from, String to, Relation.Kind kind) {
        boolean there = relation.from().equals(from) && relation.to().equals(to);
        boolean back = relation.from().equals(to) && relation.to().equals(from);
        return relation.kind() == kind && (there || (back && kind == Relation.Kind.CONTRADICTS));
    }

    public static Change unrelate(Relation relation) {
        return Change.of("change.unrelate", List.of(), List.of(new Edit.OfRelation(relation, null)));
    }
}
