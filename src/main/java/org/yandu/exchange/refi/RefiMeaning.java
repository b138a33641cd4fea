package org.yandu.exchange.refi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yandu.codebook.Meaning;
import org.yandu.language.Texts;

/**
 * What a theme means in the one description the format has for it: the definition first; when to use the theme and when not follow
 * under their names, each after an empty line. Read back from files of ours, whatever the language they were written in.
 */
final class RefiMeaning {

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private static final String GAP = "\n\n";

    private RefiMeaning() {}

    static String written(Meaning meaning, Texts texts) {
        List<String> parts = new ArrayList<>();
        if (!meaning.definition().isEmpty()) {
            parts.add(meaning.definition());
        }
        if (!meaning.when().isBlank()) {
            parts.add(texts.get("refi.when") + meaning.when());
        }
        if (!meaning.whenNot().isBlank()) {
            parts.add(texts.get("refi.when_not") + meaning.whenNot());
        }
        return String.join(GAP, parts);
    }

    /** @param description as a file of ours has it */
    static Meaning read(String description) {
        for (Locale language : LANGUAGES) {
            Texts texts = Texts.of(language);
            // As if there were something before it: a theme may have no definition.
            String all = GAP + description;
            String whenWord = GAP + texts.get("refi.when");
            String notWord = GAP + texts.get("refi.when_not");
            int not = all.lastIndexOf(notWord);
            int end = not < 0 ? all.length() : not;
            int when = all.substring(0, end).lastIndexOf(whenWord);
            if (when >= 0 || not >= 0) {
                int definition = when < 0 ? end : when;
                return new Meaning(
                        definition == 0 ? "" : all.substring(GAP.length(), definition),
                        when < 0 ? "" : all.substring(when + whenWord.length(), end),
                        not < 0 ? "" : all.substring(not + notWord.length()),
                        List.of());
            }
        }
        return Meaning.of(description);
    }
}
