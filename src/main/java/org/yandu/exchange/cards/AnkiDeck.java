package org.yandu.exchange.cards;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.yandu.document.Fingerprint;
import org.yandu.exchange.Json;
import org.yandu.workspace.SqlStatement;
import org.yandu.workspace.Store;

/**
 * Cards as {@code .apkg}: a zip with a database of schema 11 and an empty list of media.
 *
 * <p>A second import updates, after the rule of Anki itself ({@code rslib/src/import_export/package/apkg/import/notes.rs} in
 * ankitects/anki, {@code maybe_update_note} and {@code merge_or_remap_notetype}): a note whose guid is known is taken over when its {@code
 * mod} is later and its note type has the same id, and the note type counts as the same when the names of its fields and of its templates
 * are. So guids come out of what a card was made of, {@code mod} is when that was changed, and {@link #MODEL} and the names in {@link
 * AnkiSchema} must never change: with others every known note would be reported as in conflict and left as it is.
 */
public final class AnkiDeck {

    /** Stable over all decks of ours, so that their notes are of one type. In the range of Anki's own ids, milliseconds. */
    private static final long MODEL = 1_700_000_000_613L;

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Anki parts the fields of a note with the unit separator. */
    private static final String BETWEEN = "\u001F";

    private AnkiDeck() {}

    public static void write(Cards cards, Store store, OutputStream to) throws IOException {
        byte[] database = store.databaseFile(statements(cards));
        ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        put(zip, "collection.anki2", database);
        put(zip, "media", "{}".getBytes(StandardCharsets.UTF_8));
        zip.finish();
        zip.flush();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** Ten letters and digits, as Anki's own are short as well. */
    static String guid(Card card) {
        String hash = Fingerprint.of(card.id().getBytes(StandardCharsets.UTF_8));
        return new BigInteger(hash.substring(0, 14), 16).toString(36);
    }

    /** In the range of milliseconds since 2001, where Anki expects ids; the same for the same words. */
    private static long number(String of) {
        String hash = Fingerprint.of(of.getBytes(StandardCharsets.UTF_8));
        return 1_000_000_000_000L + Long.parseLong(hash.substring(0, 9), 16);
    }

    static List<SqlStatement> statements(Cards cards) {
        List<SqlStatement> all = new ArrayList<>();
        AnkiSchema.TABLES.forEach(sql -> all.add(new SqlStatement(sql, List.of())));
        long deck = number("deck " + cards.name());
        Instant latest =
                cards.all().stream().map(Card::modified).max(Instant::compareTo).orElse(Instant.EPOCH);
        all.add(collection(cards, deck, latest));
        Set<Long> ids = new HashSet<>();
        int due = 1;
        for (Card card : cards.all()) {
            long id = number(card.id());
            while (!ids.add(id)) {
                id++;
            }
            all.add(note(card, id));
            all.add(new SqlStatement(
                    "insert into cards values(?,?,?,0,?,-1,0,0,?,0,0,0,0,0,0,0,0,'')",
                    List.of(id, id, deck, card.modified().getEpochSecond(), due++)));
        }
        return all;
    }

    private static SqlStatement note(Card card, long id) {
        String front = TsvDeck.html(card.front());
        String fields = String.join(BETWEEN, front, TsvDeck.html(card.back()), TsvDeck.html(card.source()));
        String tags = card.tags().isEmpty() ? "" : " " + String.join(" ", card.tags()) + " ";
        return new SqlStatement(
                "insert into notes values(?,?,?,?,-1,?,?,?,?,0,'')",
                List.of(id, guid(card), MODEL, card.modified().getEpochSecond(), tags, fields, front, checksum(front)));
    }

    /** As Anki finds duplicates: the first eight digits of the SHA-1 of the first field. */
    private static long checksum(String front) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(front.getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, hash).shiftRight(128).longValue();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java brings SHA-1", e);
        }
    }

    private static SqlStatement collection(Cards cards, long deck, Instant latest) {
        Map<String, Object> decks = new LinkedHashMap<>();
        decks.put("1", AnkiSchema.deck(1, "Default", 0));
        decks.put(String.valueOf(deck), AnkiSchema.deck(deck, cards.name(), latest.getEpochSecond()));
        return new SqlStatement(
                "insert into col values(1,?,?,?,11,0,0,0,?,?,?,?,'{}')",
                List.of(
                        latest.getEpochSecond(),
                        latest.toEpochMilli(),
                        latest.toEpochMilli(),
                        Json.of(AnkiSchema.configuration(deck, MODEL)),
                        Json.of(Map.of(String.valueOf(MODEL), AnkiSchema.model(MODEL, deck))),
                        Json.of(decks),
                        Json.of(Map.of("1", AnkiSchema.options()))));
    }
}
