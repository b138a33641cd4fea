package org.yandu.ui.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.exchange.Destination;
import org.yandu.exchange.Destination.VersionOf;
import org.yandu.exchange.Kin;
import org.yandu.exchange.Kin.Same;
import org.yandu.exchange.Outcome;
import org.yandu.exchange.Outcome.Status;

/** The files that come in together, from the first on: what one of them is depends on those before it, as it will when they are taken in. */
final class Abreast {

    private final Map<String, String> names = new HashMap<>();
    private final List<Arrival> coming = new ArrayList<>();

    /** Documents that have their newer text. */
    private final Set<Destination> given = new HashSet<>();

    private Abreast() {}

    /** @param all what the reader says of any of them goes before what is guessed of another */
    static Abreast with(List<Arrival> all) {
        Abreast abreast = new Abreast();
        for (Arrival row : all) {
            if (row.choice().destination() instanceof VersionOf version && row.isChosen()) {
                abreast.given.add(version);
            }
        }
        return abreast;
    }

    /** It comes in. */
    void add(Arrival row) {
        Outcome outcome = row.outcome();
        if (outcome != null && outcome.content() != null) {
            names.putIfAbsent(outcome.content(), row.name());
            coming.add(row);
        }
        if (row.standing().destination() instanceof VersionOf version) {
            given.add(version);
        }
    }

    Arrival.Standing of(Arrival row) {
        Outcome outcome = row.outcome();
        if (outcome == null || outcome.content() == null) {
            return Arrival.Standing.ALONE;
        }
        Same same = outcome.kin().same();
        if (same == null && outcome.status() != Status.DUPLICATE && row.choice().destination() == null) {
            same = above(outcome.kin());
        }
        return new Arrival.Standing(names.get(outcome.content()), same, destination(row, outcome));
    }

    private @Nullable Same above(Kin kin) {
        Same nearly = null;
        for (Arrival other : coming) {
            Optional<Boolean> exactly = other.outcome() == null
                    ? Optional.empty()
                    : kin.sameAs(other.outcome().kin());
            if (exactly.orElse(false)) {
                return new Same(null, other.name(), true);
            } else if (exactly.isPresent() && nearly == null) {
                nearly = new Same(null, other.name(), false);
            }
        }
        return nearly;
    }

    private Destination destination(Arrival row, Outcome outcome) {
        Destination said = row.choice().destination();
        if (said != null) {
            return said;
        }
        // Whoever takes in the same words once more has a better copy of them: what was marked goes along.
        boolean older = outcome.status() == Status.NEW_VERSION || outcome.status() == Status.SAME_WORDS;
        if (older && outcome.document() != null) {
            VersionOf version = new VersionOf(outcome.document());
            return given.contains(version) ? Destination.OWN : version;
        }
        return Destination.OWN;
    }
}
