package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.annotation.Annotation;
import org.yandu.bench.Figures;
import org.yandu.bench.Goal;
import org.yandu.codebook.Codebook;
import org.yandu.document.DocumentVersion;
import org.yandu.retrieval.marks.AllMarks;
import org.yandu.retrieval.marks.Retrieval;
import org.yandu.retrieval.marks.Retriever;
import org.yandu.retrieval.marks.Themes;
import org.yandu.retrieval.marks.Themes.Role;
import org.yandu.retrieval.marks.Themes.Term;
import org.yandu.retrieval.marks.Themes.Together;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.MarkRow;
import org.yandu.workspace.Samples;

/**
 * Measures a school year's library: {@code mvn -q -Pbench test} prints milliseconds, median and 95th percentile. Not part of the normal tests.
 */
@EnabledIfSystemProperty(named = "yandu.bench", matches = "\\d+")
class StoreBench {

    private static final int ANNOTATIONS = Integer.getInteger("yandu.bench", 0);
    private static final int DOCUMENTS = 500;
    private static final int CHARACTERS = 40_000;
    private static final String WORDS = "信用建设机关效能法治基层治理改革服务监管群众政府制度创新社会公共营商环境，。";

    @TempDir
    Path folder;

    private final Random random = new Random(1);
    private final List<DocumentVersion> versions = new ArrayList<>();

    private interface Timed {
        void run() throws Exception;
    }

    private static void report(String what, int rounds, Timed timed) throws Exception {
        report(what, rounds, Goal.NONE, timed);
    }

    private static void report(String what, int rounds, Goal goal, Timed timed) throws Exception {
        double[] millis = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            timed.run();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Figures.times("store", what, millis, goal);
    }

    private String text() {
        StringBuilder text = new StringBuilder(CHARACTERS);
        while (text.length() < CHARACTERS) {
            text.append(WORDS.charAt(random.nextInt(WORDS.length())));
        }
        return text.toString();
    }

    private Annotation annotation(String id, DocumentVersion version) {
        int start = random.nextInt(CHARACTERS - 80);
        return Samples.annotation(
                id,
                version,
                start,
                start + 4 + random.nextInt(60),
                "c" + random.nextInt(4),
                "c" + (4 + random.nextInt(16)));
    }

    private void fill(SqliteStore store) {
        List<Edit> codes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            codes.add(new Edit.OfCode(null, Samples.code("c" + i, "题" + i, 1 + i % 9)));
        }
        store.commit(Change.of("change.theme.add", List.of(), codes), Samples.NOW);
        int each = ANNOTATIONS / DOCUMENTS;
        for (int d = 0; d < DOCUMENTS; d++) {
            DocumentVersion version = Samples.version("d" + d + "-v1", "d" + d, text());
            versions.add(version);
            List<Edit> edits = new ArrayList<>();
            edits.add(new Edit.OfDocument(null, Samples.document("d" + d, "题" + d, version)));
            edits.add(new Edit.OfVersion(null, version));
            // One document is marked as heavily as the design allows.
            int count = d == 0 ? 10_000 : each;
            for (int i = 0; i < count; i++) {
                edits.add(new Edit.OfAnnotation(null, annotation("a" + d + "-" + i, version)));
            }
            store.commit(Change.of("change.import", List.of(), edits), Samples.NOW);
        }
    }

    @Test
    void measure() throws Exception {
        SqliteStore store = SqliteStore.open(folder, Access.READ_WRITE);
        long start = System.nanoTime();
        fill(store);
        System.out.printf(
                "%d annotations in %d documents written in %.0f s%n",
                store.annotationsPerDocument().values().stream()
                        .mapToInt(i -> i)
                        .sum(),
                DOCUMENTS,
                (System.nanoTime() - start) / 1e9);
        commits(store);
        queries(store);
        retrieval(store);
        store.close();
        System.out.printf("library.db %d MB%n", Files.size(folder.resolve("library.db")) >> 20);
        report(
                "open and close the library",
                5,
                () -> SqliteStore.open(folder, Access.READ_WRITE).close());
    }

    private void commits(SqliteStore store) throws Exception {
        int[] number = {0};
        report("commit one mark, durably", 400, Goal.usually(50), () -> {
            Annotation mark = annotation("new" + number[0]++, versions.get(random.nextInt(DOCUMENTS)));
            store.commit(Samples.adding(mark), Samples.NOW);
        });
        report("undo it", 200, store::undo);
        report("redo it", 200, store::redo);
        report("commit 200 marks in one change", 20, () -> {
            Annotation[] marks = new Annotation[200];
            Arrays.setAll(marks, i -> annotation("many" + number[0]++, versions.get(random.nextInt(DOCUMENTS))));
            store.commit(Samples.adding(marks), Samples.NOW);
        });
        report("write a preference, durably", 100, () -> store.setPreference("place", "" + number[0]++));
    }

    private void queries(SqliteStore store) throws Exception {
        report("load documents and themes", 20, store::load);
        report("extents of documents", 20, store::extents);
        report("text of 40,000 characters", 50, () -> store.version("d7-v1"));
        rows("annotations of a version", 50, () -> store.annotationsOf("d7-v1"));
        rows("annotations of a version, the heavy one", 20, () -> store.annotationsOf("d0-v1"));
        rows("by document", 50, () -> store.annotations(new AnnotationQuery("d7", null, null, null)));
        rows("by document and theme", 50, () -> store.annotations(new AnnotationQuery("d7", "c1", null, null)));
        rows("by document and text", 50, () -> store.annotations(new AnnotationQuery("d7", null, null, "法治")));
        rows("by document and coder", 50, () -> store.annotations(new AnnotationQuery("d7", null, "读者", null)));
        rows("by rare text", 7, () -> store.annotations(new AnnotationQuery(null, null, null, "信用建设")));
        rows("by theme and text", 7, () -> store.annotations(new AnnotationQuery(null, "c9", null, "建设")));
        rows("by theme (1 in 16)", 5, () -> store.annotations(new AnnotationQuery(null, "c9", null, null)));
        pages(store, "all", AnnotationQuery.ALL);
        pages(store, "by theme", new AnnotationQuery(null, "c9", null, null));
        pages(store, "by coder", new AnnotationQuery(null, null, "读者", null));
        pages(store, "by text", new AnnotationQuery(null, null, null, "法治"));
        pages(store, "by rare text", new AnnotationQuery(null, null, null, "信用建设"));
        pages(store, "by theme and text", new AnnotationQuery(null, "c9", null, "建设"));
        report("counts by theme", 10, store::annotationsPerCode);
        report("counts by document", 10, store::annotationsPerDocument);
        report("last done", 50, store::lastDone);
        report("history of 100", 20, () -> store.history(100));
    }

    /** What the panel of passages does: reads all marks once, then asks them whatever is asked. */
    private void retrieval(SqliteStore store) throws Exception {
        Codebook codebook = store.load().codebook();
        report("retrieval: all marks are read", 5, () -> AllMarks.of(store));
        AllMarks marks = AllMarks.of(store);
        Annotation mark = annotation("late", versions.get(DOCUMENTS / 2));
        store.commit(Samples.adding(mark), Samples.NOW);
        report(
                "retrieval: followed after one more mark",
                20,
                Goal.usually(50),
                () -> marks.after(List.of(Samples.adding(mark)), store));
        Retriever retriever = new Retriever(store, codebook, ZoneOffset.UTC, marks);
        ask(retriever, "all", Retrieval.ALL);
        ask(retriever, "a theme", Retrieval.ALL.with(themes(Together.SAME, "c9")));
        ask(retriever, "two themes overlapping", Retrieval.ALL.with(themes(Together.OVERLAPPING, "c2", "c9")));
        ask(retriever, "two themes in a paragraph", Retrieval.ALL.with(themes(Together.SAME_PARAGRAPH, "c2", "c9")));
        ask(retriever, "two themes near", Retrieval.ALL.with(themes(Together.NEAR, "c2", "c9")));
        ask(retriever, "a coder", Retrieval.ALL.with(new Retrieval.Made(List.of("读者"), null, null)));
        ask(retriever, "frequent words", Retrieval.ALL.withWords("法治"));
        ask(retriever, "rare words", Retrieval.ALL.withWords("信用建设"));
    }

    private static Themes themes(Together together, String... ids) {
        return new Themes(
                Arrays.stream(ids).map(id -> new Term(id, true, Role.ALL)).toList(), together, 20);
    }

    private static void ask(Retriever retriever, String what, Retrieval asked) throws Exception {
        Callable<List<MarkRow>> ask = () -> retriever.ask(
                asked,
                id -> {
                    throw new AssertionError("no section is asked for");
                },
                () -> false);
        report("retrieval by " + what + " (" + ask.call().size() + ")", 20, Goal.usually(50), ask::call);
    }

    private static void pages(SqliteStore store, String what, AnnotationQuery query) throws Exception {
        int found = store.count(query);
        report("count " + what + " (" + found + ")", 5, () -> store.count(query));
        report("first 100 " + what, 5, Goal.median(50), () -> store.annotations(query, 0, 100));
        report("100 " + what + " from the middle", 5, () -> store.annotations(query, found / 2, 100));
    }

    private static void rows(String what, int rounds, Callable<List<Annotation>> query) throws Exception {
        int found = query.call().size();
        assertThat(found).isLessThan(ANNOTATIONS);
        report(what + " (" + found + " found)", rounds, query::call);
    }
}
