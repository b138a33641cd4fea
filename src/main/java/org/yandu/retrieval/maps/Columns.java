package org.yandu.retrieval.maps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.workspace.MarkRow;

/** Which themes are looked at, and as which of them a mark counts. */
public final class Columns {

    private final List<Code> themes;
    private final Map<String, int[]> indices = new HashMap<>();

    /** @param withNested whether a passage of a nested theme counts as one of those above it, too */
    private Columns(List<Code> themes, Codebook codebook, boolean withNested) {
        this.themes = List.copyOf(themes);
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < themes.size(); i++) {
            places.put(themes.get(i).id(), i);
        }
        for (Code code : codebook.codes()) {
            Set<String> as = codebook.ancestors(code.id()).stream()
                    .filter(above -> withNested)
                    .map(Code::id)
                    .collect(Collectors.toSet());
            as.add(code.id());
            indices.put(
                    code.id(),
                    as.stream()
                            .filter(places::containsKey)
                            .mapToInt(places::get)
                            .sorted()
                            .toArray());
        }
    }

    /** Those that are worked with; one that is no longer offered as long as passages have it. */
    public static Columns of(Codebook codebook, List<MarkRow> marks, boolean withNested) {
        Set<String> used = marks.stream().flatMap(mark -> mark.codes().stream()).collect(Collectors.toSet());
        return new Columns(
                codebook.codes().stream()
                        .filter(code -> !code.retired() || used.contains(code.id()))
                        .toList(),
                codebook,
                withNested);
    }

    public List<Code> themes() {
        return themes;
    }

    /** The columns a mark counts in, ascending, each once. */
    int[] of(List<String> codes) {
        if (codes.size() == 1) {
            return indices.getOrDefault(codes.getFirst(), new int[0]);
        }
        return codes.stream()
                .flatMapToInt(code -> java.util.Arrays.stream(indices.getOrDefault(code, new int[0])))
                .distinct()
                .sorted()
                .toArray();
    }
}
