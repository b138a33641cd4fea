package org.yandu.exchange.cards;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.codebook.WordLists;
import org.yandu.exchange.bundle.Bundle;
import org.yandu.exchange.markdown.Markdown;
import org.yandu.language.Texts;
import org.yandu.workspace.HistoryQuery;
import org.yandu.workspace.RecordKind;
import org.yandu.workspace.Store;

/**
 * The cards of a bundle.
 *
 * @param name of the deck
 */
public record Cards(String name, List<Card> all) {

    public Cards {
        all = List.copyOf(all);
    }

    /** When a theme was last changed, after the history. Anki takes a card's new words over only when it was changed later than its own. */
    public static Instant themesChanged(Store store) {
        HistoryQuery themes = new HistoryQuery(List.of(), Set.of(RecordKind.CODE), null, false);
        return store.history(themes, 0, 1).stream()
                .map(step -> step.entry().at())
                .findFirst()
                .orElse(Instant.EPOCH);
    }

    /** A theme and what it means. */
    public static Card theme(Code code, Texts texts, Instant changed) {
        return new Card(
                "theme " + code.id(),
                texts.get("cards.theme"),
                code.name(),
                definition(code, texts),
                "",
                List.of(texts.get("cards.theme")),
                changed);
    }

    /**
     * Passages with a comment, and themes with a definition.
     *
     * @param themesChanged see {@link #themesChanged}
     */
    public static Cards of(Bundle bundle, Texts texts, Instant themesChanged) {
        Map<String, String> titles = new HashMap<>();
        bundle.texts()
                .forEach(text -> titles.put(text.versionId(), text.header().title()));
        Map<String, String> themes = new HashMap<>();
        bundle.themes().codes().forEach(code -> themes.put(code.id(), code.name()));
        List<Card> cards = new ArrayList<>();
        for (Code code : bundle.themes().codes()) {
            if (!code.definition().isBlank()) {
                cards.add(theme(code, texts, themesChanged));
            }
        }
        for (Annotation mark : bundle.said().marks()) {
            if (!mark.comment().isBlank()) {
                cards.add(passage(mark, titles.getOrDefault(mark.versionId(), ""), themes, texts));
            }
        }
        return new Cards(bundle.name(), cards);
    }

    /** Without the words that are listed for looking up passages: nobody learns them. */
    private static String definition(Code code, Texts texts) {
        String when = WordLists.without(code.meaning().when());
        String whenNot = WordLists.without(code.meaning().whenNot());
        StringBuilder out = new StringBuilder(code.definition());
        if (!when.isBlank()) {
            out.append("\n\n").append(texts.get("refi.when")).append(when);
        }
        if (!whenNot.isBlank()) {
            out.append("\n\n").append(texts.get("refi.when_not")).append(whenNot);
        }
        return out.toString();
    }

    private static Card passage(Annotation mark, String title, Map<String, String> themes, Texts texts) {
        List<String> tags = new ArrayList<>(List.of(texts.get("cards.passage")));
        mark.codes().forEach(code -> tags.add(themes.getOrDefault(code, code)));
        return new Card(
                "annotation " + mark.id(),
                texts.get("cards.passage"),
                mark.anchor().quote().exact(),
                Markdown.plain(mark.comment()),
                title,
                tags,
                mark.modified());
    }
}
