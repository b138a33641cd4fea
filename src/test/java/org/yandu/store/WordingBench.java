package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.bench.Figures;
import org.yandu.bench.Goal;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.exchange.Crew;
import org.yandu.outline.Outliner;
import org.yandu.retrieval.Gauge;
import org.yandu.retrieval.WorkedOut;
import org.yandu.retrieval.figures.Findings;
import org.yandu.retrieval.names.NameEntry;
import org.yandu.retrieval.names.NameFacts;
import org.yandu.retrieval.names.NameForm;
import org.yandu.retrieval.names.NameIndex;
import org.yandu.retrieval.names.NamesFound;
import org.yandu.retrieval.names.Rulings;
import org.yandu.retrieval.wording.Neighbours;
import org.yandu.retrieval.wording.SharedFinder;
import org.yandu.retrieval.wording.Tellings;
import org.yandu.retrieval.wording.TermHistory;
import org.yandu.retrieval.wording.TermTracker;
import org.yandu.retrieval.wording.Variants;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.NameKind;
import org.yandu.workspace.NameRuling;
import org.yandu.workspace.Samples;
import org.yandu.workspace.Workspace;

/**
 * Measures terms, names, figures and shared passages over 100 MB in 2,000 documents: {@code mvn -q -Pbench test -Dtest=WordingBench}. Not part
 * of the normal tests. The texts are paragraphs of the seeds in other orders; what stands in their quotation marks is replaced, so that
 * there are thousands of names.
 */
@EnabledIfSystemProperty(named = "yandu.bench", matches = "\\d+")
class WordingBench {

    private static final int DOCUMENTS = Integer.getInteger("yandu.bench.documents", 2_000);

    /** 50 KB in UTF-8. */
    private static final int CHARACTERS = 17_000;

    private static final Pattern QUOTED = Pattern.compile("[“「][^”」]{3,8}[”」]");

    private static final String[] HEADS = {"云", "码", "通", "驿站", "直通车", "工作法", "计划", "行动", "大脑", "先锋"};

    private static final String[] WORDS = {
        "清风", "邻里", "同心", "阳光", "暖心", "红帆", "先行", "联动", "共富", "惠企", "溪畔", "海棠", "金桥", "星火"
    };

    @TempDir
    Path folder;

    private final Random random = new Random(7);

    private static List<String> paragraphs() throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file : files.sorted().toList()) {
                Files.readString(file)
                        .lines()
                        .filter(line -> line.length() > 30)
                        .forEach(all::add);
            }
        }
        return all;
    }

    private String text(int number, List<String> paragraphs) {
        StringBuilder text = new StringBuilder("第" + number + "号报告\n");
        int section = 0;
        while (text.length() < CHARACTERS) {
            if (section % 4 == 0) {
                text.append("一二三四五六七八九十".charAt(section / 4 % 10)).append("、主要做法\n");
            }
            section++;
            Matcher quoted = QUOTED.matcher(paragraphs.get(random.nextInt(paragraphs.size())));
            text.append(quoted.replaceAll(old -> "“" + name() + "”")).append('\n');
        }
        return text.toString();
    }

    private String name() {
        return WORDS[random.nextInt(WORDS.length)]
                + WORDS[random.nextInt(WORDS.length)]
                + HEADS[random.nextInt(HEADS.length)];
    }

    private void fill(Workspace library) throws IOException {
        List<String> paragraphs = paragraphs();
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            DocumentVersion version = Samples.version("v" + i, "d" + i, text(i, paragraphs));
            edits.add(new Edit.OfVersion(null, version));
            edits.add(new Edit.OfDocument(null, Samples.document("d" + i, "第" + i + "号报告", version)));
            if (i % 50 == 49 || i == DOCUMENTS - 1) {
                library.apply(Change.of("change.import", List.of(), edits));
                edits.clear();
            }
        }
    }

    private static <T> T timed(String what, Callable<T> work) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long busy = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        T result = work.call();
        double took = (System.nanoTime() - start) / 1e6;
        double worked = (threads.getCurrentThreadCpuTime() - busy) / 1e6;
        System.gc();
        Runtime vm = Runtime.getRuntime();
        Figures.times("wording", what.strip(), new double[] {took}, Goal.NONE);
        System.out.printf("  processor %.1f ms, %d MB kept%n", worked, (vm.totalMemory() - vm.freeMemory()) >> 20);
        return result;
    }

    @Test
    void wordingOfALargeLibrary() throws Exception {
        try (Workspace library = new Workspace(SqliteStore.open(folder, Access.READ_WRITE), Clock.systemUTC())) {
            timed("fill", () -> {
                fill(library);
                return true;
            });
            List<Document> documents = library.state().documents();
            Function<Document, DocumentVersion> read =
                    document -> library.store().version(document.currentVersion());
            timed(
                    "read all texts",
                    () -> documents.stream()
                            .mapToLong(document -> read.apply(document).text().length())
                            .sum());
            timed(
                    "outlines",
                    () -> documents.stream()
                            .mapToInt(document -> Outliner.outline(read.apply(document), document.header(), List.of())
                                    .roots()
                                    .size())
                            .sum());
            figures(documents, read);
            names(library, documents, read);
            terms(library, documents, read);
            DocumentVersion first = read.apply(documents.getFirst());
            SharedFinder finder = timed("shared: first text", () -> new SharedFinder(first, SharedFinder.USUAL));
            timed(
                    "shared: with all others",
                    () -> documents.stream()
                            .skip(1)
                            .mapToInt(document ->
                                    finder.with(read.apply(document)).size())
                            .sum());
            assertThat(documents).hasSize(DOCUMENTS);
        }
    }

    private static void figures(List<Document> documents, Function<Document, DocumentVersion> read) throws Exception {
        List<List<Findings.Finding>> figures = timed(
                "figures and dates",
                () -> documents.stream().map(read).map(Findings::of).toList());
        System.out.println("  " + figures.stream().mapToInt(List::size).sum() + " found");
    }

    private static void names(Workspace library, List<Document> documents, Function<Document, DocumentVersion> read)
            throws Exception {
        WorkedOut<NameForm> memory = WorkedOut.in(library.store(), new NamesFound());
        Rulings none = Rulings.of(List.of());
        NameIndex known = timed("names", () -> NameIndex.read(documents, read, memory, none, Crew.UNWATCHED));
        timed("names, a second time", () -> NameIndex.read(documents, read, memory, none, Crew.UNWATCHED));
        List<NameEntry> entries = timed("  entries", () -> known.entries(none));
        System.out.println("  " + entries.size() + " names, "
                + entries.stream().mapToInt(NameEntry::count).sum() + " places");
        Rulings adding = Rulings.of(
                List.of(new NameRuling("r", "营商环境", NameKind.SLOGAN, NameRuling.Verdict.ADDED, null, Instant.EPOCH)));
        timed("  one more name", () -> known.with(adding, read, Gauge.NONE));
        timed(
                "figures with names",
                () -> NameFacts.of(
                        entries,
                        read,
                        (document, version) -> Outliner.outline(version, document.header(), List.of()),
                        Gauge.NONE));
    }

    private static void terms(Workspace library, List<Document> documents, Function<Document, DocumentVersion> read)
            throws Exception {
        for (String term : List.of("营商环境", "最多跑一次", "发展")) {
            TermHistory history =
                    timed("term " + term, () -> new TermTracker(library).track(term, documents, Gauge.NONE));
            System.out.println("  " + history.count() + " places");
            timed("  forms", () -> Variants.of(term, documents, read, Gauge.NONE));
            timed("  neighbours", () -> Neighbours.of(history, library.store()::version, Gauge.NONE));
            timed(
                    "  tellings",
                    () -> Tellings.of(history, library.store()::version, Tellings.Reach.CLAUSE, null, Gauge.NONE));
        }
    }
}
