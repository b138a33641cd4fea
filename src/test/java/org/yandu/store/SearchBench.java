package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.bench.Figures;
import org.yandu.bench.Goal;
import org.yandu.document.DocumentVersion;
import org.yandu.document.SearchText;
import org.yandu.retrieval.QueryParser;
import org.yandu.retrieval.SearchQuery;
import org.yandu.retrieval.SearchResult;
import org.yandu.retrieval.Searcher;
import org.yandu.retrieval.TextHits;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Phrase;
import org.yandu.workspace.Samples;
import org.yandu.workspace.Workspace;

/**
 * Measures the index and searching on 100 MB in 2,000 documents: {@code mvn -q -Pbench test -Dtest=SearchBench}. Not part of the normal
 * tests. The texts are invented: words of the seeds and of a made-up vocabulary, as frequent as words are (Zipf), so that pairs of
 * characters are about as many and as unevenly spread as in real reports.
 */
@EnabledIfSystemProperty(named = "yandu.bench", matches = "\\d+")
class SearchBench {

    private static final int DOCUMENTS = Integer.getInteger("yandu.bench.documents", 2_000);
    private static final int BYTES = 50_000;
    private static final int QUERIES = 400;
    private static final int FIRST = 50;

    @TempDir
    Path folder;

    private final Random random = new Random(7);
    private String[] words = {};

    private void vocabulary() throws IOException {
        List<String> all = new ArrayList<>();
        StringBuilder seeds = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file : files.sorted().toList()) {
                seeds.append(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        String letters = seeds.toString().replaceAll("[^\\p{IsHan}]+", "，");
        for (int i = 0; i < 15_000; i++) {
            int at = random.nextInt(letters.length() - 5);
            String word = letters.substring(at, at + 1 + random.nextInt(4));
            if (!word.contains("，")) {
                all.add(word);
            }
        }
        for (int i = 0; i < 15_000; i++) {
            // 一 … of the common block: three thousand characters, each about as rare as its place in the list.
            String word = "";
            for (int k = 1 + random.nextInt(3); k >= 0; k--) {
                word += (char) (0x4E00 + (int) (3_000 * Math.pow(random.nextDouble(), 2)));
            }
            all.add(word);
        }
        java.util.Collections.shuffle(all, random);
        words = all.toArray(String[]::new);
    }

    private String word() {
        // The k-th word is as frequent as 1 / (k + 20), by Zipf and Mandelbrot: the first is 0.7 % of all.
        double rank = 20 * Math.pow((words.length + 20) / 20.0, random.nextDouble()) - 20;
        return words[Math.min(words.length - 1, (int) rank)];
    }

    private String report(int number) {
        StringBuilder text = new StringBuilder(BYTES / 3 + 200);
        text.append("第").append(number).append("号报告\n");
        int characters = BYTES / 3;
        while (text.length() < characters) {
            text.append("　　");
            for (int sentence = 2 + random.nextInt(5); sentence > 0; sentence--) {
                for (int clause = 1 + random.nextInt(4); clause > 0; clause--) {
                    for (int i = 3 + random.nextInt(8); i > 0; i--) {
                        text.append(word());
                    }
                    text.append(clause == 1 ? "。" : "，");
                }
            }
            text.append('\n');
        }
        return text.toString();
    }

    private long fill(Workspace library) {
        long bytes = 0;
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            String text = report(i);
            bytes += text.getBytes(StandardCharsets.UTF_8).length;
            DocumentVersion version = Samples.version("v" + i, "d" + i, text);
            edits.add(new Edit.OfVersion(null, version));
            edits.add(new Edit.OfDocument(null, Samples.document("d" + i, "题" + i, version)));
            if (edits.size() == 400 || i == DOCUMENTS - 1) {
                library.apply(Change.of("change.import", List.of(), edits));
                edits.clear();
            }
        }
        return bytes;
    }

    private static long size(SqliteStore store) throws Exception {
        try (Link link = Link.open(store.folder().database(), Link.Mode.WRITE)) {
            link.all("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1));
        }
        return Files.size(store.folder().database());
    }

    @Test
    void measure() throws Exception {
        vocabulary();
        SqliteStore store = SqliteStore.open(folder, Access.READ_WRITE);
        try (Workspace library = new Workspace(store, Clock.systemUTC(), Samples.NO_OUTLINE)) {
            long bytes = fill(library);
            long before = size(store);
            long start = System.nanoTime();
            long usedBefore = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            while (store.index().follow()) {}
            double seconds = (System.nanoTime() - start) / 1e9;
            double used = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - usedBefore) / 1e9;
            long grown = size(store) - before;
            System.out.printf(
                    "%.0f MB in %d documents indexed in %.1f s (processor %.1f s): %.1f MB/s; library grown by %.0f MB: %.2f times the text%n",
                    bytes / 1e6, DOCUMENTS, seconds, used, bytes / 1e6 / seconds, grown / 1e6, (double) grown / bytes);
            assertThat(store.index().standing().isWhole()).isTrue();
            Figures.one("search", "100 MB indexed", seconds, "s", Goal.NONE);
            times(library, "one character", true, () -> cut(library, 1));
            times(library, "two characters", true, () -> cut(library, 2));
            times(library, "three characters", true, () -> cut(library, 3));
            times(library, "four characters", true, () -> cut(library, 4));
            times(library, "2 to 20 characters", true, () -> cut(library, 2 + random.nextInt(19)));
            times(library, "a frequent word", true, () -> words[random.nextInt(40)]);
            times(
                    library,
                    "2 to 20 characters, punctuation ignored",
                    false,
                    () -> cut(library, 2 + random.nextInt(19)));
            times(library, "two words side by side", true, () -> cut(library, 2) + " " + cut(library, 2));
            times(library, "two words near", true, () -> cut(library, 2) + " near/20 " + cut(library, 2));
        }
    }

    /** Somewhere out of some text, punctuation included, but not across paragraphs. */
    private String cut(Workspace library, int length) {
        while (true) {
            String text =
                    library.store().version("v" + random.nextInt(DOCUMENTS)).text();
            int at = random.nextInt(text.length() - length);
            String cut = text.substring(at, at + length);
            if (cut.strip().equals(cut) && !cut.contains("\n") && !cut.matches("[，。]+")) {
                return cut;
            }
        }
    }

    private void times(Workspace library, String what, boolean punctuation, Supplier<String> query) {
        Searcher searcher = new Searcher(library);
        List<SearchQuery> queries = new ArrayList<>();
        for (int i = 0; i < QUERIES; i++) {
            queries.add(QueryParser.parse(query.get(), punctuation));
        }
        // Once through, so that the machine has warmed up as it has after some typing.
        queries.forEach(each -> answer(searcher, each));
        // Time on the processor beside time on the clock: what this work takes when nobody else is at work.
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        double[] times = new double[QUERIES];
        double[] processor = new double[QUERIES];
        long hits = 0;
        for (int i = 0; i < QUERIES; i++) {
            long start = System.nanoTime();
            long used = clock.getCurrentThreadCpuTime();
            hits += answer(searcher, queries.get(i));
            processor[i] = (clock.getCurrentThreadCpuTime() - used) / 1e6;
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Figures.times(
                "search",
                "first 50 hits and count: " + what,
                times,
                Goal.usually(what.equals("one character") ? 40 : 10));
        Figures.times("search", what + ", on the processor", processor, Goal.NONE);
        System.out.printf("%.1f hits, mean%n", (double) hits / QUERIES);
    }

    private static int answer(Searcher searcher, SearchQuery query) {
        SearchResult result = searcher.search(query, id -> true, () -> false);
        int shown = 0;
        for (TextHits hits : result.texts()) {
            int most = Math.min(hits.places().size(), FIRST - shown);
            shown += searcher.kwic(hits, 0, most, 30).size();
            if (shown == FIRST) {
                break;
            }
        }
        return result.total();
    }

    @Test
    void equalToBruteForce() throws IOException {
        vocabulary();
        SqliteStore store = SqliteStore.open(folder, Access.READ_WRITE);
        try (Workspace library = new Workspace(store, Clock.systemUTC(), Samples.NO_OUTLINE)) {
            fill(library);
            while (store.index().follow()) {}
            List<Phrase> phrases = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                phrases.add(Phrase.of(cut(library, 1 + random.nextInt(8)), i % 3 != 0));
            }
            Map<Phrase, Map<String, List<Integer>>> scanned = new LinkedHashMap<>();
            library.state().documents().forEach(document -> {
                String folded =
                        SearchText.of(store.version(document.currentVersion())).folded();
                phrases.forEach(phrase -> scanned.computeIfAbsent(phrase, p -> new LinkedHashMap<>())
                        .put(document.id(), scan(folded, phrase)));
            });
            for (Phrase phrase : phrases) {
                Map<String, List<Integer>> found = new LinkedHashMap<>();
                library.state().documents().forEach(document -> found.put(document.id(), List.of()));
                new Searcher(library)
                        .search(SearchQuery.of(phrase), id -> true, () -> false)
                        .texts()
                        .forEach(hits -> found.put(
                                hits.document().id(),
                                IntStream.range(0, hits.places().size())
                                        .mapToObj(hits.places()::start)
                                        .toList()));
                scanned.getOrDefault(phrase, Map.of())
                        .forEach((id, there) -> assertThat(found.get(id))
                                .as(phrase + " in " + id)
                                .isEqualTo(there));
            }
        }
    }

    /** Where a phrase stands in a folded text, looked for with nothing but {@code indexOf}; one after the other, without overlap. */
    private static List<Integer> scan(String folded, Phrase phrase) {
        StringBuilder looked = new StringBuilder();
        List<Integer> origins = new ArrayList<>();
        int position = 0;
        for (int c : folded.codePoints().toArray()) {
            if (phrase.punctuation() || c == SearchText.BARRIER || Character.isLetterOrDigit(c)) {
                looked.appendCodePoint(c);
                origins.add(position);
                if (Character.isSupplementaryCodePoint(c)) {
                    origins.add(position);
                }
            }
            position++;
        }
        List<Integer> found = new ArrayList<>();
        int length = phrase.folded().length();
        for (int at = looked.indexOf(phrase.folded());
                at >= 0 && length > 0;
                at = looked.indexOf(phrase.folded(), at + length)) {
            found.add(origins.get(at));
        }
        return found;
    }
}
