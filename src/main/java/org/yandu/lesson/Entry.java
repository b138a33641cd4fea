package org.yandu.lesson;

/** The templates: which elements of a source stand in its entry, and in which order. */
final class Entry {

    private final Citation citation;
    private final Elements of;
    private final Signs signs;

    Entry(Citation citation) {
        this.citation = citation;
        this.of = new Elements(citation);
        this.signs = new Signs(citation.edition());
    }

    /** @param place may be empty */
    String text(String place) {
        return switch (citation.kind()) {
            case BOOK, PROCEEDINGS, COLLECTION, THESIS -> printed(place);
            case JOURNAL ->
                Signs.sentence(
                        of.responsibility(),
                        of.titled(),
                        of.others(),
                        of.looked(Signs.paged(of.issue(), of.page(place))),
                        of.address());
            case NEWSPAPER ->
                Signs.sentence(
                        of.responsibility(),
                        of.titled(),
                        of.others(),
                        of.looked(Signs.paged(Signs.listed(Signs.bare(of.source()), of.date()) + of.sheet(), place)),
                        of.address());
            case REPORT ->
                Signs.sentence(of.responsibility(), of.titled(), Signs.paged(of.reported(), of.page(place)), of.path());
            case STANDARD -> Signs.sentence(of.number() + " " + of.title() + of.mark(), of.address(), place);
            case WEB_PAGE -> Signs.sentence(of.responsibility(), of.titled(), of.visited(), of.path(), place);
            case OTHER -> Signs.sentence(of.responsibility(), of.titled(), of.date(), of.path(), place);
        };
    }

    /** A book, or what stands in one (8.2, 8.3), and a thesis (8.7). */
    private String printed(String place) {
        SourceFacts.Volume volume = citation.facts().volume();
        String press = of.looked(Signs.paged(of.press(), of.page(place)));
        String host = signs.spaced(Signs.known(volume.host()));
        if (host.isEmpty()) {
            return Signs.sentence(
                    of.responsibility(), of.titled(), of.others(), Signs.known(volume.edition()), press, of.address());
        }
        String by = signs.people(Signs.known(volume.hostBy()));
        String in = "//" + (by.isEmpty() ? host : by + ". " + host);
        return Signs.sentence(
                of.responsibility(),
                of.others().isEmpty() ? of.titled() + in : of.titled() + ". " + of.others() + in,
                Signs.known(volume.edition()),
                press,
                of.address());
    }

    /** @param place may be empty */
    String again(String place) {
        return citation.kind() == SourceKind.STANDARD
                ? Signs.sentence(Signs.paged(of.number() + " " + of.title(), place))
                : Signs.sentence(of.responsibility(), Signs.paged(of.title(), place));
    }
}
