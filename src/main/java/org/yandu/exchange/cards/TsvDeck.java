package org.yandu.exchange.cards;

import org.yandu.exchange.out.Safe;

/**
 * Cards as lines of a table that Anki (2.1.55 and later) takes in too: its headings say what the columns are. A line whose guid is known
 * updates the note that has it, so that a second import makes no second card (Anki manual, Importing, Text Files, sections "File Headers"
 * and "GUID Column").
 */
public final class TsvDeck {

    private TsvDeck() {}

    public static String write(Cards cards) {
        StringBuilder out = new StringBuilder("#separator:tab\n#html:true\n#guid column:1\n#tags column:5\n");
        for (Card card : cards.all()) {
            out.append(AnkiDeck.guid(card)).append('\t');
            out.append(field(card.front())).append('\t');
            out.append(field(card.back())).append('\t');
            out.append(field(card.source())).append('\t');
            out.append(field(String.join(" ", card.tags()))).append('\n');
        }
        return out.toString();
    }

    /** On one line, and nothing in it means anything to HTML; what a spreadsheet would reckon with is begun by an apostrophe. */
    private static String field(String words) {
        String field = html(words);
        boolean formula = !field.isEmpty() && "=+-@＝＋－＠".indexOf(field.charAt(0)) >= 0;
        return (formula ? "'" : "") + field;
    }

    static String html(String words) {
        return Safe.xml(Safe.plain(words)).replace("\n", "<br>").replace("\t", " ");
    }
}
