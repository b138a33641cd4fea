package org.yandu.exchange.accession;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.exchange.accession.Destination.After;
import org.yandu.exchange.accession.Destination.VersionOf;
import org.yandu.exchange.accession.Kin.Same;

/**
 * Files that come in together, from the first on: what one of them is depends on those before it. Window and command line both ask here.
 * A file may be another's twin, say the same in another format, or be a version of the same document; versions follow each other by
 * their {@link Age}. Nothing is read and nothing written; a file is compared with few others, however many there are and whatever they are called.
 */
public final class Batch {

    /**
     * A file, with all that is known of it alone.
     *
     * @param path of its source
     * @param name what the reader calls it
     * @param gist {@code null} when it could not be read
     * @param alone how it stands to the library
     * @param choice what the reader says
     */
    public record Comer(String path, String name, @Nullable Gist gist, Alone alone, Choice choice) {

        private String fileName() {
            return Source.fileName(path);
        }
    }

    /**
     * How a file stands to the library, as if it came by itself.
     *
     * @param isThere whether it is in the library as it is, so that nothing comes in
     * @param document id of the document whose newer text it is, or whose words it has; {@code null} for none
     */
    public record Alone(boolean isThere, @Nullable String document, Kin kin) {

        /** Of which nothing is known. */
        public static final Alone NONE = new Alone(false, null, Kin.NONE);

        /** As a file was told alone. */
        public static Alone of(Outcome outcome) {
            return switch (outcome.status()) {
                case IMPORTED, FAILED -> new Alone(false, null, outcome.kin());
                case DUPLICATE -> new Alone(true, null, outcome.kin());
                case NEW_VERSION, SAME_WORDS -> new Alone(false, outcome.document(), outcome.kin());
            };
        }
    }

    /**
     * What the reader says; {@code null} where he has said nothing.
     *
     * @param wanted whether it is to come in
     * @param destination what it is to become
     */
    public record Choice(@Nullable Boolean wanted, @Nullable Destination destination) {
        public static final Choice NONE = new Choice(null, null);
    }

    /** Files that are texts of one document, the oldest first. */
    private static final class Family {
        /** {@code null} for one that begins with its first file. */
        private final @Nullable String document;

        private final List<Integer> members = new ArrayList<>();

        Family(@Nullable String document) {
            this.document = document;
        }
    }

    private final List<Comer> comers = new ArrayList<>();
    private final List<Standing> standings = new ArrayList<>();
    private final Map<String, Integer> contents = new HashMap<>();
    private final BareTexts<Integer> words = new BareTexts<>();
    private final Namesakes<Integer> namesakes = new Namesakes<>(this::bare);
    private final Map<String, Family> ofDocuments = new HashMap<>();
    private final Map<Integer, Family> families = new HashMap<>();

    /**
     * The next file.
     *
     * @return numbers of the files whose standing is another now, its own among them
     */
    public Set<Integer> add(Comer comer) {
        int number = comers.size();
        comers.add(comer);
        Gist gist = comer.gist();
        Integer twin = gist == null ? null : contents.get(gist.content());
        if (gist == null || twin != null || comer.alone().isThere()) {
            standings.add(new Standing(twin == null ? null : comers.get(twin).name(), null, null, destination(comer)));
            return Set.of(number);
        }
        Same same = same(comer, gist);
        standings.add(new Standing(null, same, null, destination(comer)));
        Boolean wanted = comer.choice().wanted();
        boolean comes = wanted == null ? same == null : wanted;
        return comes ? join(number, comer, gist) : Set.of(number);
    }

    public Standing standing(int number) {
        return standings.get(number);
    }

    /** Numbers of the files that are likely to be older or newer texts of the document a file holds, though unlike it perhaps. */
    public List<Integer> like(int number) {
        Gist gist = comers.get(number).gist();
        return gist == null
                ? List.of()
                : namesakes.of(gist, comers.get(number).fileName()).stream()
                        .filter(other -> other != number)
                        .toList();
    }

    private @Nullable Same same(Comer comer, Gist gist) {
        Kin kin = comer.alone().kin();
        if (kin.same() != null || comer.choice().destination() != null) {
            return kin.same();
        }
        return words.find(BareTexts.Said.of(gist))
                .filter(match -> !isMarkedCopy(gist, match))
                // What is known to be a newer text differs from the older one in few words.
                .filter(match -> match.exactly() || comer.alone().document() == null)
                .map(match -> new Same(null, comers.get(match.of()).name(), match.changes()))
                .orElse(null);
    }

    /** The very text of another file with comments or highlights: they come in on the one document, as they do when it comes later. */
    private boolean isMarkedCopy(Gist gist, BareTexts.Match<Integer> match) {
        Gist other = comers.get(match.of()).gist();
        return gist.remarks() > 0
                && match.exactly()
                && other != null
                && other.format().equals(gist.format())
                && families.containsKey(match.of());
    }

    /** What it would be alone. */
    private static Destination destination(Comer comer) {
        Destination said = comer.choice().destination();
        // Whoever takes in the same words once more has a better copy of them: what was marked goes along.
        String document = comer.alone().document();
        return said != null ? said : document == null ? Destination.OWN : new VersionOf(document);
    }

    private Set<Integer> join(int number, Comer comer, Gist gist) {
        contents.put(gist.content(), number);
        Destination said = comer.choice().destination();
        Set<Integer> changed = said instanceof After ? Set.of(number) : follow(number, comer, gist);
        words.add(number, BareTexts.Said.of(gist));
        namesakes.addTitled(number, gist.header().title());
        namesakes.addNamed(number, comer.fileName());
        return changed;
    }

    private Set<Integer> follow(int number, Comer comer, Gist gist) {
        Family family = family(number, comer, gist);
        families.put(number, family);
        Standing alone = standings.get(number);
        standings.set(
                number, new Standing(alone.twin(), alone.same(), alike(family, comer, gist), alone.destination()));
        int at = family.members.size();
        while (at > 0 && isOlder(comer, gist, comers.get(family.members.get(at - 1)))) {
            at--;
        }
        family.members.add(at, number);
        Set<Integer> changed = new LinkedHashSet<>(Set.of(number));
        for (int i = at; i < Math.min(family.members.size(), at + 2); i++) {
            int member = family.members.get(i);
            Standing was = standings.get(member);
            standings.set(member, new Standing(was.twin(), was.same(), was.alike(), place(family, i)));
            changed.add(member);
        }
        return changed;
    }

    /** What the reader wants as a document of its own is older than what was not spoken of. */
    private static boolean isOlder(Comer comer, Gist gist, Comer other) {
        Gist there = other.gist();
        return there != null
                && !Destination.OWN.equals(other.choice().destination())
                && Age.compare(gist, comer.fileName(), there, other.fileName()) < 0;
    }

    private Destination place(Family family, int at) {
        if (at > 0) {
            return new After(comers.get(family.members.get(at - 1)).path());
        }
        return family.document == null ? Destination.OWN : new VersionOf(family.document);
    }

    private Family family(int number, Comer comer, Gist gist) {
        if (destination(comer) instanceof VersionOf version) {
            return ofDocuments.computeIfAbsent(version.documentId(), Family::new);
        }
        Same same = standings.get(number).same();
        if (comer.choice().destination() != null || (same != null && same.exactly())) {
            return new Family(null);
        }
        // Whoever wants what differs in a letter wants a newer text.
        Family known = words.find(BareTexts.Said.of(gist))
                .filter(match -> same != null || isMarkedCopy(gist, match))
                .map(match -> families.get(match.of()))
                .orElse(null);
        if (known != null) {
            return known;
        }
        List<Family> like = namesakes.of(gist, comer.fileName()).stream()
                .filter(other -> follows(gist, comers.get(other).gist()))
                .filter(families::containsKey)
                .map(other -> Objects.requireNonNull(families.get(other)))
                .distinct()
                .toList();
        // Where two would do, it is a document of its own: one too many is mended more easily than two taken for one.
        return like.size() == 1 ? like.getFirst() : new Family(null);
    }

    private static boolean follows(Gist gist, @Nullable Gist other) {
        return other != null && Successor.is(other.header(), other.bare(), gist.header(), gist.bare());
    }

    private static boolean isRevised(Gist gist, @Nullable Gist other) {
        return other != null && gist.bare().isRevised(other.bare());
    }

    /** Next year's report above one that would be taken for its newer text by the name alone. */
    private @Nullable String alike(Family family, Comer comer, Gist gist) {
        boolean isOwn = family.document == null && family.members.isEmpty();
        return !isOwn || comer.choice().destination() != null
                ? null
                : namesakes.of(gist, comer.fileName()).stream()
                        .filter(other -> isRevised(gist, comers.get(other).gist()))
                        .findFirst()
                        .map(other -> comers.get(other).name())
                        .orElse(null);
    }

    private BareText bare(int number) {
        return Objects.requireNonNull(comers.get(number).gist()).bare();
    }
}
