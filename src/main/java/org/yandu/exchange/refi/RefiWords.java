package org.yandu.exchange.refi;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yandu.annotation.Flag;
import org.yandu.annotation.Relation;

/** Words of ours in places where the format has free text. */
final class RefiWords {

    /** Begins the description of a text of ours; then comes the id of its document. */
    static final String DOCUMENT = "yandu:document/";

    private static final String FLAG = "yandu:flag/";

    private RefiWords() {}

    static String flags(Set<Flag> flags) {
        return flags.stream()
                .sorted()
                .map(flag -> FLAG + flag.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /** @return empty when the description says anything else */
    static Optional<Set<Flag>> flags(String description) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (String word : description.strip().split(" ")) {
            Optional<Flag> flag = java.util.Arrays.stream(Flag.values())
                    .filter(each -> word.equals(FLAG + each.name().toLowerCase(Locale.ROOT)))
                    .findFirst();
            if (flag.isEmpty()) {
                return Optional.empty();
            }
            flags.add(flag.get());
        }
        return Optional.of(flags);
    }

    /** Such as {@code example of}. */
    static String kind(Relation.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Optional<Relation.Kind> kind(String name) {
        return java.util.Arrays.stream(Relation.Kind.values())
                .filter(kind -> kind(kind).equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
