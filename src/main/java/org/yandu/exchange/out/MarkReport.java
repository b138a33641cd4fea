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
 * @param memos on the documents and themes in it, in the order they were written
 */
public record MarkReport(String title, String subtitle, List<Group> groups, List<String> sources, List<Note> memos) {

    public MarkReport {
        groups = List.copyOf(groups);
        sources = List.copyOf(sources);
        memos = List.copyOf(memos);
    }

    /** Without memos. */
    public MarkReport(String title, String subtitle, List<Group> groups, List<String> sources) {
        this(title, subtitle, groups, sources, List.of());
    }

    /**
     * A memo on one of the documents or themes.
     *
     * @param about such as 《题名》; the title of the memo may be empty
     * @param text Markdown as it was written
     */
    public record Note(String about, String title, String text, String coder) {

        /** 《题名》 · 标题 */
        public String heading() {
            return title.isBlank() ? about : about + " · " + title.strip();
        }
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
     * @param beside what else was noted of it
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
            int source,
            Beside beside) {

        public Entry {
            themes = List.copyOf(themes);
        }

        public Entry(
                String id,
                String quote,
                String document,
                String place,
                String section,
                List<Code> themes,
                String comment,
                String coder,
                int source) {
            this(id, quote, document, place, section, themes, comment, coder, source, Beside.NONE);
        }

        /** Names of the themes. */
        public List<String> themeNames() {
            return themes.stream().map(Code::name).toList();
        }
    }

    /**
     * What was noted of a passage besides.
     *
     * @param flags in words, such as ★ 重要
     * @param relations each as a line: how it stands to which other passage, and why
     */
    public record Beside(List<String> flags, List<String> relations) {

        static final Beside NONE = new Beside(List.of(), List.of());

        public Beside {
            flags = List.copyOf(flags);
            relations = List.copyOf(relations);
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
