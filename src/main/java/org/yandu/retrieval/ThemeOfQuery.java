package org.yandu.retrieval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yandu.codebook.Code;
import org.yandu.codebook.StartingThemes;
import org.yandu.codebook.WordLists;
import org.yandu.workspace.Phrase;

/**
 * The theme that the words searched for name: by its name, by the words it lists as signs, or by a word that stands in its name and in no
 * other. What two themes claim alike is nobody's.
 */
public final class ThemeOfQuery {

    private ThemeOfQuery() {}

    /** @param codes among which it is looked for; retired ones get nothing new */
    public static Optional<Code> find(String query, List<Code> codes) {
        Set<String> words = words(query);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<Code> working = codes.stream().filter(code -> !code.retired()).toList();
        List<Function<Code, Boolean>> ways = List.of(
                code -> words.stream().allMatch(bare(code.name())::equals),
                code -> said(code, false).containsAll(words),
                code -> said(code, true).containsAll(words),
                code -> words.stream().allMatch(bare(code.name())::contains));
        for (Function<Code, Boolean> way : ways) {
            List<Code> found = working.stream().filter(way::apply).toList();
            if (!found.isEmpty()) {
                return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Folded, without punctuation; one character names no theme. */
    private static Set<String> words(String query) {
        Set<String> words = new HashSet<>();
        try {
            SearchQuery parsed = QueryParser.parse(query, false);
            parsed.groups().stream()
                    .flatMap(group -> group.alternatives().stream())
                    .flatMap(atom -> atom.phrases().stream())
                    .forEach(phrase -> words.add(phrase.folded()));
        } catch (QueryException e) {
            return Set.of();
        }
        boolean telling = words.stream().allMatch(word -> word.codePointCount(0, word.length()) >= 2);
        return telling ? words : Set.of();
    }

    private static Set<String> said(Code code, boolean together) {
        var meaning = StartingThemes.meant(code);
        WordLists lists = WordLists.of(meaning.definition() + "。" + meaning.when());
        List<String> all = new ArrayList<>(lists.enough());
        all.add(code.name());
        if (together) {
            all.addAll(lists.together());
        }
        Set<String> said = new HashSet<>();
        all.forEach(word -> said.add(bare(word)));
        return said;
    }

    private static String bare(String words) {
        return Phrase.of(words, false).folded();
    }
}
