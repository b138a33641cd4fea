package org.yandu.ui.lesson;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.lesson.Citation.Element;
import org.yandu.lesson.SourceFacts;
import org.yandu.lesson.SourceKind;

/** What is to be said of a source, in the order of the form; and which element of its entry it is for. */
enum SourceField {
    AUTHOR(Element.RESPONSIBILITY),
    ISSUER(Element.RESPONSIBILITY),
    NUMBER(null),
    DATE(Element.DATE),
    SOURCE(Element.SOURCE),
    ADDRESS(Element.PATH),
    ACCESSED(Element.ACCESSED),
    CITY(Element.CITY),
    PUBLISHER(Element.PUBLISHER),
    HOST(null),
    HOST_BY(null),
    OTHERS(null),
    EDITION(null),
    PAGES(null);

    private static final Set<SourceField> OF_BOOKS = EnumSet.of(HOST, HOST_BY, EDITION);

    private final @Nullable Element element;

    SourceField(@Nullable Element element) {
        this.element = element;
    }

    String textKey() {
        return "sources." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether an entry of this kind has room for it. */
    boolean fits(SourceKind kind) {
        return switch (kind) {
            case BOOK, PROCEEDINGS, COLLECTION -> this != NUMBER && this != SOURCE;
            case THESIS -> !OF_BOOKS.contains(this) && this != NUMBER && this != OTHERS && this != SOURCE;
            case JOURNAL, NEWSPAPER -> !OF_BOOKS.contains(this) && this != NUMBER && this != CITY && this != PUBLISHER;
            case REPORT, WEB_PAGE, STANDARD, OTHER -> !OF_BOOKS.contains(this) && this != OTHERS;
        };
    }

    boolean isIn(Set<Element> missing) {
        return element != null && missing.contains(element);
    }

    /** As it is known; empty when it is not. */
    String of(Document document, SourceFacts facts) {
        String known = switch (this) {
            case AUTHOR -> document.header().author();
            case ISSUER -> document.header().issuer();
            case DATE -> document.header().date();
            case SOURCE -> document.header().source();
            case ADDRESS -> facts.address();
            case ACCESSED -> facts.accessed();
            case CITY -> facts.city();
            case PUBLISHER -> facts.publisher();
            case PAGES -> facts.pages();
            case NUMBER -> document.header().number();
            case HOST -> facts.volume().host();
            case HOST_BY -> facts.volume().hostBy();
            case OTHERS -> facts.volume().others();
            case EDITION -> facts.volume().edition();
        };
        return Optional.ofNullable(known).orElse("");
    }
}
