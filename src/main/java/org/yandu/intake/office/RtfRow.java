package org.yandu.intake.office;

import java.util.ArrayList;
import java.util.List;

/** Where the cells of a row of a rich text end: said before the row, behind it or both, and true of the next rows as long as nothing else is said. */
final class RtfRow {

    /** As many as Word knows; a broken file may name thousands. */
    private static final int MOST = 63;

    private final List<Integer> rights = new ArrayList<>();
    private int left;

    /** @param twips of the edge; nothing for {@code trowd} */
    void apply(String word, int twips) {
        switch (word) {
            case "trowd" -> {
                rights.clear();
                left = 0;
            }
            case "trleft" -> left = twips;
            default -> {
                if (rights.size() < MOST) {
                    rights.add(twips);
                }
            }
        }
    }

    /** See {@link TableGrid.Row}. */
    List<Integer> edges() {
        List<Integer> edges = new ArrayList<>(List.of(left));
        edges.addAll(rights);
        return edges;
    }
}
