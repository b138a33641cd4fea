package org.yandu.ui.lesson;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.lesson.Citation.Element;
import org.yandu.lesson.SourceFacts;

/** What is to be said of a source, in the order of the form; and which element of its entry it is for. */
enum SourceField {
    AUTHOR(Element.RESPONSIBILITY),
    ISSUER(Element.RESPONSIBILITY),
    DATE(Element.DATE),
    SOURCE(Element.SOURCE),
    ADDRESS(Element.PATH),
    ACCESSED(Element.ACCESSED),
    CITY(Element.CITY),
    PUBLISHER(Element.PUBLISHER),
    PAGES(null);

    private final @Nullable Element element;

    SourceField(@Nullable Element element) {
        this.element = element;
    }

    String textKey() {
        return "sources." + name().toLowerCase(Locale.ROOT);
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
        };
        return Optional.ofNullable(known).orElse("");
    }
}
