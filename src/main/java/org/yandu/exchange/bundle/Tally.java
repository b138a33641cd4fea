package org.yandu.exchange.bundle;

import java.util.List;
import org.yandu.exchange.bundle.Bundle.Note;
import org.yandu.language.Texts;

/**
 * What taking in a bundle came to.
 *
 * @param texts documents that are new
 * @param themes that are new
 * @param marks that are new
 * @param changed marks that are later than those that were there
 * @param same marks that were there already
 * @param memos new or later
 * @param links new relations between passages
 * @param notes what was dropped or is doubtful
 */
public record Tally(int texts, int themes, int marks, int changed, int same, int memos, int links, List<Note> notes) {

    public Tally {
        notes = List.copyOf(notes);
    }

    /** In one line. */
    public String summary(Texts words) {
        return words.get("bundle.summary", texts, themes, marks, changed, same, memos, links);
    }

    /** One line for every remark. */
    public List<String> remarks(Texts words) {
        return notes.stream()
                .map(note -> words.get(note.key(), note.args().toArray()))
                .toList();
    }
}
