package org.yandu.lesson;

import java.util.EnumSet;
import java.util.Set;
import org.yandu.document.Header;

/**
 * A source as GB/T 7714—2025 (信息与文献 参考文献著录规则, in force since 2026-07-01) writes it in a numbered list (9.2).
 *
 * @param header what is known; the rest is left out
 * @param kind which template
 * @param online whether {@code /OL} is added to the mark (7.3)
 * @param facts what a reader has added
 * @param edition that of 2015 marks official documents as records, [A], and joins its elements otherwise, see {@link Signs}
 */
public record Citation(Header header, SourceKind kind, boolean online, SourceFacts facts, Citing.Edition edition) {

    /** An element the standard demands, or demands where there is one. */
    public enum Element {
        RESPONSIBILITY,
        DATE,
        SOURCE,
        ACCESSED,
        PATH,
        CITY,
        PUBLISHER
    }

    /** @param format short name of the file format, such as {@code html} */
    public static Citation of(Header header, String format) {
        return of(header, format, Citing.Edition.GBT_2025);
    }

    /** @param format short name of the file format, such as {@code html} */
    public static Citation of(Header header, String format, Citing.Edition edition) {
        return of(header, format, edition, SourceFacts.none(""));
    }

    /**
     * With what a reader has added.
     *
     * @param format short name of the file format, such as {@code html}
     */
    public static Citation of(Header header, String format, Citing.Edition edition, SourceFacts facts) {
        SourceKind kind = facts.kind();
        return new Citation(
                header,
                kind == null ? judged(header, format, facts) : kind,
                facts.address() != null || SourceKind.isOnline(header, format) && (kind == null || !kind.isPrinted()),
                facts,
                edition);
    }

    /** What says nothing of itself and was looked at on the web is a web page (8.11.1). */
    private static SourceKind judged(Header header, String format, SourceFacts facts) {
        SourceKind kind = SourceKind.of(header, format);
        return kind == SourceKind.OTHER && facts.address() != null ? SourceKind.WEB_PAGE : kind;
    }

    /** The entry without its number, closed by a full stop. */
    public String text() {
        return text("");
    }

    /**
     * With the place of a quotation. Our places are headings and paragraphs instead of pages; they stand where the page would (7.7: what
     * has no page is written as it is found), or last in the kinds that have no element for pages.
     *
     * @param place such as 三（二）第4段; may be empty
     */
    public String text(String place) {
        return new Entry(this).text(place);
    }

    /**
     * When it has been named before: who, which title and where, without what is needed only to get hold of it. So want it the rules of
     * 中国社会科学 and 历史研究 (责任者, 题名, 页码 for whatever is cited again); the signs between are those of the standard.
     *
     * @param place such as 三（二）第4段; may be empty
     */
    public String again(String place) {
        return new Entry(this).again(place);
    }

    /** What the template has room for and nobody knows; to be shown as missing, never to be filled with a guess. */
    public Set<Element> missing() {
        Elements known = new Elements(this);
        Set<Element> missing = EnumSet.noneOf(Element.class);
        boolean standard = kind == SourceKind.STANDARD;
        add(missing, Element.RESPONSIBILITY, !standard && known.responsibility().isEmpty());
        add(missing, Element.DATE, !standard && known.date().isEmpty());
        add(missing, Element.SOURCE, hasSource(known) && known.source().isEmpty());
        add(missing, Element.PATH, online && !known.path().contains("://"));
        boolean visited = kind == SourceKind.WEB_PAGE || online && edition == Citing.Edition.GBT_2015;
        add(missing, Element.ACCESSED, visited && known.accessed().isEmpty());
        add(missing, Element.CITY, kind.isPrinted() && known.city().isEmpty());
        add(missing, Element.PUBLISHER, kind.isPrinted() && known.publisher().isEmpty());
        return missing;
    }

    /** The name of a site stands where its address would, and has no room beside it. */
    private boolean hasSource(Elements known) {
        return switch (kind) {
            case JOURNAL, NEWSPAPER -> true;
            case REPORT, WEB_PAGE, OTHER -> known.address().isEmpty();
            case BOOK, PROCEEDINGS, COLLECTION, THESIS, STANDARD -> false;
        };
    }

    private static void add(Set<Element> missing, Element element, boolean isMissing) {
        if (isMissing) {
            missing.add(element);
        }
    }
}
