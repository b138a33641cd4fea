package org.yandu.exchange.accession;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How what was read stands to what is there.
 *
 * @param same whose words it has, in another format or under another name; {@code null} when nobody's
 * @param perhaps ids of documents of the same title or file name, the likeliest first: it may be a thoroughly changed text of one
 * @param alike ids of documents of another title, number or date that have most of its words: it may be a newer text of one, or next
 *     year's of its kind
 * @param rivals documents any of which would do as its older text; empty unless there are several
 * @param beside title of such a document, or what the reader calls such a file, when it has become a document of its own
 */
public record Kin(
        @Nullable Same same,
        List<String> perhaps,
        List<String> alike,
        List<Rival> rivals,
        @Nullable String beside) {

    static final Kin NONE = new Kin(null, List.of(), List.of(), List.of(), null);

    public Kin {
        perhaps = List.copyOf(perhaps);
        alike = List.copyOf(alike);
        rivals = List.copyOf(rivals);
    }

    Kin of(Same other) {
        return new Kin(other, perhaps, alike, rivals, beside);
    }

    Kin beside(@Nullable String other) {
        return new Kin(same, perhaps, alike, rivals, other);
    }

    /** All it may be a newer text of, the likeliest first. */
    public List<String> likely() {
        return Stream.concat(perhaps.stream(), alike.stream()).toList();
    }

    /**
     * A document of the library, with what tells it from others of its title.
     *
     * @param document its id
     * @param fileName what its file was called; {@code null} when that is not known
     * @param annotations how many there are on it
     */
    public record Rival(String document, @Nullable String fileName, int annotations) {}

    /**
     * A text that says the same, or the same but for a letter or a line.
     *
     * @param document id in the library; {@code null} for a file of the same batch that is not in it yet
     * @param name title of the document, or what the reader calls the file
     * @param changes places at which it differs, such as {@code 值→植} or {@code +不}: it may be a newer text or have been read wrongly; usually none
     */
    public record Same(@Nullable String document, String name, List<String> changes) {

        private static final int SHOWN = 3;

        public Same {
            changes = List.copyOf(changes);
        }

        /** The first of the places at which it differs, in few words. */
        public String shown() {
            String some = String.join(" ", changes.subList(0, Math.min(SHOWN, changes.size())));
            return changes.size() > SHOWN ? some + " …" : some;
        }

        /** Whether nothing differs but what another format does to a text. */
        public boolean exactly() {
            return changes.isEmpty();
        }
    }
}
