package org.yandu.ui.wording;

import java.util.Locale;
import org.yandu.language.Texts;
import org.yandu.retrieval.names.NameEntry;

/** Says why something is taken for a name. */
final class NameWhy {

    private NameWhy() {}

    static String of(NameEntry entry, Texts texts) {
        return entry.evidence().stream()
                .sorted()
                .map(each -> texts.get("wording.evidence." + each.name().toLowerCase(Locale.ROOT)))
                .collect(texts.joining());
    }
}
