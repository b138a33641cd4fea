package org.yandu.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yandu.workspace.Phrase;

/**
 * What is looked for: in one paragraph something of every group, and nothing of what is unwanted.
 *
 * @param groups each gives alternatives
 * @param unwanted none of them may stand in the paragraph
 * @param filters where it is looked for
 */
public record SearchQuery(List<Group> groups, List<Phrase> unwanted, Filters filters) {

    /** Any of these. */
    public record Group(List<Atom> alternatives) {
        public Group {
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * Words, or several near one another.
     *
     * @param phrases one, or several in whatever order
     * @param distance how many characters there may be at most between one and the next
     */
    public record Atom(List<Phrase> phrases, int distance) {
        public Atom {
            phrases = List.copyOf(phrases);
        }
    }

    /**
     * Where it is looked for; what is not there sets no condition.
     *
     * @param themes names of themes: it stands in a passage that has one of them
     * @param documents words of titles, or ids
     * @param coders names: it stands in a passage that one of them marked
     * @param before the document's date is earlier: ISO 8601, or shorter
     * @param from its date is this or later
     */
    public record Filters(
            List<String> themes, List<String> documents, List<String> coders, List<String> before, List<String> from) {

        public static final Filters NONE = new Filters(List.of(), List.of(), List.of(), List.of(), List.of());

        public Filters {
            themes = List.copyOf(themes);
            documents = List.copyOf(documents);
            coders = List.copyOf(coders);
            before = List.copyOf(before);
            from = List.copyOf(from);
        }
    }

    public SearchQuery {
        groups = List.copyOf(groups);
        unwanted = List.copyOf(unwanted);
    }

    /** Only these words, anywhere. */
    public static SearchQuery of(Phrase phrase) {
        return new SearchQuery(List.of(new Group(List.of(new Atom(List.of(phrase), 0)))), List.of(), Filters.NONE);
    }

    /** All phrases, each once. */
    public List<Phrase> phrases() {
        Stream<Phrase> wanted = groups.stream()
                .flatMap(group -> group.alternatives().stream())
                .flatMap(atom -> atom.phrases().stream());
        return new ArrayList<>(
                Stream.concat(wanted, unwanted.stream()).distinct().toList());
    }

    /** Whether paragraphs matter: one phrase alone, or several of which any will do, may run from one into the next. */
    public boolean needsParagraphs() {
        return groups.size() > 1 || !unwanted.isEmpty();
    }
}
