package org.yandu.intake.cleaning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Folding;
import org.yandu.document.Header;

/**
 * 治理的细节／顾长宁著．—北京：东方治理出版社，2022.3 on the page of a book that catalogues it (GB/T 12451): title, who wrote it, place, publisher
 * and year. The publisher is no source, for a book is not taken from it.
 *
 * @param title with what stands behind its colon
 * @param author {@code null} where none is told from the rest
 */
record CatalogueEntry(String title, @Nullable String author) {

    /** It stands within the first pages. */
    private static final int WITHIN = 40;

    private static final Pattern ENTRY = Pattern.compile(
            "^([^/]{2,60}?)\\s*/\\s*([^/]{2,60}?)\\s*[.。,]\\s*(?:第?\\S{1,6}版\\s*[.。]\\s*)?-{1,4}\\s*[^:,]{1,12}\\s*:\\s*[^,:]{2,30},\\s*(?:19|20)\\d{2}(?:\\D.*)?$");

    /** The caption of such an entry, and the number it has in the catalogue, stand so near it. */
    private static final int NEAR = 8;

    private static final Pattern CATALOGUED = Pattern.compile("^图书在版编目|cip数据(?:核字|$)");

    private static final Pattern NUMBER_OF_BOOK = Pattern.compile("^(?:书号:?\\s*)?isbn[\\s:]*97[89]");

    /** ［美］, and what everybody named has done. */
    private static final Pattern BESIDE_NAME =
            Pattern.compile("^[\\[(]\\p{IsHan}{1,3}[\\])]\\s*|\\s*(?:等)?\\s*(?:编?[著着]|主编|编写|选编|编|译|撰)$|等$");

    /**
     * One that is captioned so, or has the number of a book beside it in a text that has no other title; {@code null} for any other, which an
     * article may list, or a review have above it.
     *
     * @param named what the file says its title is
     */
    static @Nullable CatalogueEntry find(List<Line> lines, TitleFinder.Title title, @Nullable String named) {
        for (int i = 0; i < Math.min(WITHIN, lines.size()); i++) {
            Line line = lines.get(i);
            Matcher m = ENTRY.matcher(line.folded());
            if (m.matches()) {
                CatalogueEntry entry = new CatalogueEntry(
                        line.words().substring(m.start(1), m.end(1)).strip(), author(line, m));
                boolean own = title.lines().isEmpty() || entry.holds(title.words()) || entry.holds(named);
                if (isNear(CATALOGUED, lines, i) || own && isNear(NUMBER_OF_BOOK, lines, i)) {
                    return entry;
                }
            }
        }
        return null;
    }

    private static boolean isNear(Pattern sign, List<Line> lines, int at) {
        return lines.subList(Math.max(0, at - NEAR), Math.min(lines.size(), at + NEAR + 1)).stream()
                .anyMatch(line -> sign.matcher(line.folded()).find());
    }

    static boolean is(Line line) {
        return ENTRY.matcher(line.folded()).matches();
    }

    private static @Nullable String author(Line line, Matcher entry) {
        int first = entry.group(2).indexOf(';');
        int end = first < 0 ? entry.end(2) : entry.start(2) + first;
        String words = line.words().substring(entry.start(2), end);
        String folded = Folding.inPlace(words);
        Matcher beside = BESIDE_NAME.matcher(folded);
        int from = 0;
        int until = words.length();
        while (beside.find()) {
            from = beside.start() == 0 ? beside.end() : from;
            until = beside.start() == 0 ? until : Math.min(until, beside.start());
        }
        String names = from < until ? words.substring(from, until).strip() : "";
        return names.isEmpty() ? null : names.replaceAll("[，,]\\s*", "、");
    }

    /** Whether the words are the title, or what stands before its colon. */
    boolean holds(@Nullable String words) {
        return words != null && !words.isBlank() && Folding.fold(title).startsWith(Folding.fold(words));
    }

    /** A header that says what the entry does; a title page that names the book more shortly is kept. */
    Header told(Header found) {
        boolean kept = holds(found.title());
        return new Header(
                kept ? found.title() : title,
                kept ? found.subtitle() : null,
                found.author() == null ? author : found.author(),
                found.issuer(),
                found.number(),
                found.date(),
                found.source());
    }
}
