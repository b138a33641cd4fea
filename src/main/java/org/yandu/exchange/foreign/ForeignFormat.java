package org.yandu.exchange.foreign;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.yandu.exchange.bundle.Bundle;
import org.yandu.exchange.cards.AnkiDeck;
import org.yandu.exchange.cards.Cards;
import org.yandu.exchange.cards.TsvDeck;
import org.yandu.exchange.refi.RefiProject;
import org.yandu.exchange.webannotation.WebAnnotations;
import org.yandu.exchange.word.CommentedWord;
import org.yandu.language.Texts;
import org.yandu.workspace.Store;

/** The formats of other programs. */
public enum ForeignFormat {
    /** One document with its marks as Word's comments. */
    WORD_COMMENTS("docx", true, true),
    WEB_ANNOTATION("jsonld", false, false),
    QDPX("qdpx", true, false),
    QDC("qdc", false, false),
    ANKI("apkg", true, false),
    TSV("tsv", false, false);

    private final String extension;
    private final boolean binary;
    private final boolean oneDocument;

    ForeignFormat(String extension, boolean binary, boolean oneDocument) {
        this.extension = extension;
        this.binary = binary;
        this.oneDocument = oneDocument;
    }

    /** Of its files, without the dot. */
    public String extension() {
        return extension;
    }

    /** How it is called on the command line, such as {@code web-annotation}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ForeignFormat> named(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** Whether a terminal cannot show it. */
    public boolean isBinary() {
        return binary;
    }

    /** Whether it holds one document and no more. */
    public boolean isOfOneDocument() {
        return oneDocument;
    }

    /**
     * @param texts for words that are not the reader's own
     * @param store makes the database that is in a deck
     */
    public void write(Bundle bundle, Texts texts, Store store, OutputStream out) throws IOException {
        switch (this) {
            case WORD_COMMENTS -> CommentedWord.write(bundle, out);
            case WEB_ANNOTATION -> put(WebAnnotations.write(bundle), out);
            case QDPX -> RefiProject.write(bundle, texts, out);
            case QDC -> put(RefiProject.codebook(bundle, texts), out);
            case ANKI -> AnkiDeck.write(Cards.of(bundle, texts, Cards.themesChanged(store)), store, out);
            case TSV -> put(TsvDeck.write(Cards.of(bundle, texts, Cards.themesChanged(store))), out);
        }
    }

    private static void put(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
