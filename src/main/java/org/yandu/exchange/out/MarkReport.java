package org.yandu.exchange.out;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;

/**
 * Marked passages as they leave, under headings.
 *
 * @param subtitle such as what was asked for; may be empty
 * @param groups in the order they are read in; an outer heading comes before those below it
 * @param sources entries after GB/T 7714, of all documents that are quoted, numbered from 1 in this order
 */
public record MarkReport(String title, String subtitle, List<Group> groups, List<String> sources) {

    public MarkReport {
        groups = List.copyOf(groups);
        sources = List.copyOf(sources);
    }

    /**
     * A heading and what stands directly under it.
     *
     * @param level from 1
     * @param theme {@code null} when the heading is no theme
     */
    public record Group(int level, String heading, @Nullable Code theme, List<Entry> entries) {

        public Group {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A passage.
     *
     * @param quote the words as they stand, without noise
     * @param place such as 三（二）第4段
     * @param section the words of the heading it stands under; may be empty
     * @param themes in the order of the codebook
     * @param comment Markdown as it was written; may be empty
     * @param source number of the entry among the sources, from 1
     */
    public record Entry(
            String id,
            String quote,
            String document,
            String place,
            String section,
            List<Code> themes,
            String comment,
            String coder,
            int source) {

        public Entry {
            themes = List.copyOf(themes);
        }

        /** Names of the themes. */
        public List<String> themeNames() {
            return themes.stream().map(Code::name).toList();
        }
    }

    /** How many passages stand in it; one under two themes counts twice. */
    public int size() {
        return groups.stream().mapToInt(group -> group.entries().size()).sum();
    }

    /** The entry of a passage's document. */
    public String sourceOf(Entry entry) {
        return sources.get(entry.source() - 1);
    }
}
