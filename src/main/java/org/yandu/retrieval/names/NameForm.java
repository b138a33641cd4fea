package org.yandu.retrieval.names;

import java.util.Set;
import org.yandu.workspace.NameKind;

/**
 * Something that is taken for a name.
 *
 * @param key by which the same name is known elsewhere, see {@link NameKeys}
 * @param shown as it stands where it was found; a mere quotation without its marks
 * @param score how much speaks for it, from {@link NameFinder#DOUBTFUL} to 1; from {@link NameFinder#SURE} on it is shown as a name
 * @param evidence what does
 */
public record NameForm(String key, String shown, NameKind kind, double score, Set<Evidence> evidence) {

    public NameForm {
        evidence = Set.copyOf(evidence);
    }
}
