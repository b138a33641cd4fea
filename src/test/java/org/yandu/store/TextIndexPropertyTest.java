package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Noise;
import org.yandu.document.SearchText;
import org.yandu.document.TextSpan;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Phrase;
import org.yandu.workspace.Places;
import org.yandu.workspace.Samples;
import org.yandu.workspace.TextIndex.Found;

/** The index finds what looking through every text from its beginning to its end finds, whatever was written, undone or still waits. */
class TextIndexPropertyTest {

    /** Few characters, so that everything stands often; variants, width, a pair, punctuation, white space and line ends among them. */
    private static final String[] LETTERS = {
        "法", "治", "製", "制", "面", "麵", "𠮷", "A", "ａ", "，", "。", "—", "“", "\n", "\n\n", "\n　　", " ", "信", "用", "信用",
        "法治"
    };

    @TempDir
    Path folder;

    private Random random = new Random(0);
    private int number;

    private String text(int pieces) {
        StringBuilder text = new StringBuilder("题");
        for (int i = 0; i < pieces; i++) {
            text.append(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return text.toString();
    }

    private List<Noise> noise(String text) {
        List<Noise> noise = new ArrayList<>();
        int from = 1;
        while (random.nextInt(3) > 0) {
            int start = from + random.nextInt(20);
            int end = start + 1 + random.nextInt(5);
            if (end >= text.length()) {
                break;
            }
            if (!cuts(text, start) && !cuts(text, end)) {
                Noise.Kind kind = random.nextBoolean() ? Noise.Kind.SPACING : Noise.Kind.PAGE;
                noise.add(new Noise(new TextSpan(start, end), kind, "x"));
                from = end;
            }
        }
        return noise;
    }

    private static boolean cuts(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at));
    }

    private DocumentVersion fresh(String document) {
        String text = text(random.nextInt(120));
        return Samples.version("v" + number++, document, text, noise(text).toArray(Noise[]::new));
    }

    private void step(SqliteStore store) {
        List<Document> documents = store.load().documents();
        int what = random.nextInt(10);
        if (what < 4 || documents.isEmpty()) {
            List<Edit> edits = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                DocumentVersion version = fresh("d" + number);
                edits.add(new Edit.OfVersion(null, version));
                edits.add(new Edit.OfDocument(null, Samples.document(version.documentId(), "题", version)));
            }
            commit(store, edits);
        } else if (what < 7) {
            Document document = documents.get(random.nextInt(documents.size()));
            DocumentVersion before = store.version(document.currentVersion());
            if (what == 4) {
                DocumentVersion after = fresh(document.id());
                commit(
                        store,
                        List.of(
                                new Edit.OfVersion(null, after),
                                new Edit.OfDocument(document, document.showing(after))));
            } else if (what == 5) {
                commit(store, List.of(new Edit.OfVersion(before, before.withNoise(noise(before.text())))));
            } else {
                List<Edit> edits = new ArrayList<>(List.of(new Edit.OfDocument(document, null)));
                store.versions(document.id()).forEach(version -> edits.add(new Edit.OfVersion(version, null)));
                commit(store, edits);
            }
        } else if (what < 9) {
            store.undo();
        } else {
            store.redo();
        }
    }

    private static void commit(SqliteStore store, List<Edit> edits) {
        store.commit(Change.of("change.import", List.of(), edits), Samples.NOW);
    }

    private Phrase phrase() {
        StringBuilder words = new StringBuilder();
        int length = 1 + random.nextInt(5);
        while (words.codePointCount(0, words.length()) < length) {
            words.append(LETTERS[random.nextInt(LETTERS.length)].strip());
        }
        return Phrase.of(words.toString(), random.nextInt(3) > 0);
    }

    private static Map<String, List<Places>> byIndex(SqliteStore store, List<Phrase> phrases) {
        Map<String, List<Places>> found = new TreeMap<>();
        for (Found each : store.index().find(phrases, id -> true, () -> false)) {
            assertThat(found.put(each.documentId() + " " + each.versionId(), each.places()))
                    .isNull();
        }
        return found;
    }

    private static Map<String, List<Places>> byHand(SqliteStore store, List<Phrase> phrases) {
        Map<String, List<Places>> found = new TreeMap<>();
        for (Document document : store.load().documents()) {
            SearchText text = SearchText.of(store.version(document.currentVersion()));
            List<Places> places =
                    phrases.stream().map(phrase -> naive(text, phrase)).toList();
            if (places.subList(0, places.size() - 1).stream().anyMatch(p -> !p.isEmpty())) {
                found.put(document.id() + " " + document.currentVersion(), places);
            }
        }
        return found;
    }

    /** By the plainest means: every start, and the text behind it as a string. */
    private static Places naive(SearchText text, Phrase phrase) {
        if (phrase.equals(Phrase.PARAGRAPHS)) {
            return Places.ofLength(text.paragraphs(), 1);
        }
        String wanted = phrase.punctuation()
                ? java.util.regex.Pattern.quote(phrase.folded())
                : phrase.folded()
                        .codePoints()
                        .mapToObj(c -> java.util.regex.Pattern.quote(Character.toString(c)))
                        .collect(java.util.stream.Collectors.joining("[^\\p{L}\\p{Nd}\\n]{0,7}"));
        Places.Builder places = new Places.Builder();
        String all = text.folded();
        java.util.regex.Matcher matcher =
                java.util.regex.Pattern.compile(wanted).matcher(all);
        for (int at = 0; !phrase.isEmpty() && matcher.find(at); at = all.offsetByCodePoints(matcher.start(), 1)) {
            places.add(all.codePointCount(0, matcher.start()), all.codePointCount(0, matcher.end()));
        }
        return places.build();
    }

    private void compare(SqliteStore store) {
        for (int i = 0; i < 6; i++) {
            List<Phrase> phrases = List.of(phrase(), phrase(), Phrase.PARAGRAPHS);
            assertThat(byIndex(store, phrases)).as(phrases.toString()).isEqualTo(byHand(store, phrases));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theIndexFindsWhatBruteForceFinds(long seed) {
        random = new Random(seed);
        SqliteStore store = SqliteStore.open(folder, Access.READ_WRITE);
        for (int i = 0; i < 120; i++) {
            step(store);
            if (random.nextInt(4) == 0) {
                store.index().follow();
            }
            if (random.nextInt(20) == 0) {
                store.close();
                store = SqliteStore.open(folder, Access.READ_WRITE);
            }
            compare(store);
        }
        while (store.index().follow()) {}
        assertThat(store.index().standing().isWhole()).isTrue();
        compare(store);
        store.close();
    }
}
