package org.yandu.retrieval.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.codebook.StartingThemes;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.retrieval.Gauge;
import org.yandu.retrieval.Grain;
import org.yandu.retrieval.suggest.LabelledTexts.Paragraph;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Samples;
import org.yandu.workspace.Workspace;

/**
 * How long a large library takes: {@code mvn -q -Pbench test -Dtest=SuggestScaleBench}. 2,000 documents put together from the labelled
 * paragraphs, 100,000 marks where the labels say so.
 */
@EnabledIfSystemProperty(named = "yandu.bench", matches = "\\d+")
class SuggestScaleBench {

    private static final int DOCUMENTS = Integer.getInteger("yandu.bench.documents", 2_000);
    private static final int PARAGRAPHS = 100;
    private static final int MARKS = 50;

    @TempDir
    Path folder;

    private final Random random = new Random(5);
    private final List<Paragraph> paragraphs = LabelledTexts.named("t").stream()
            .flatMap(text -> text.paragraphs().stream())
            .toList();

    private long characters;

    @Test
    void measure() {
        SqliteStore store = SqliteStore.open(folder, Access.READ_WRITE);
        try (Workspace library = new Workspace(store, Clock.systemUTC())) {
            library.apply(Samples.adding(StartingThemes.codes().toArray(Code[]::new)));
            fill(library);
            List<Code> codes = library.state().codebook().codes();
            System.out.printf(
                    "%d documents, %.1f million characters, %d marks%n",
                    library.state().documents().size(),
                    characters / 1e6,
                    store.annotationsPerDocument().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum());
            for (int round = 0; round < 3; round++) {
                long start = System.nanoTime();
                Knowledge knowledge = new Suggester(library).learn(codes, Gauge.NONE);
                double learning = (System.nanoTime() - start) / 1e9;
                one(library, knowledge, codes);
                start = System.nanoTime();
                int found = 0;
                for (Document document : library.state().documents()) {
                    found += in(library, document, knowledge, codes).size();
                }
                System.out.printf(
                        "learning %.2f s, looking through the library %.1f s: %d suggestions; heap %.0f MB%n",
                        learning, (System.nanoTime() - start) / 1e9, found, heap());
            }
            cancelled(library, codes);
        }
    }

    private static void one(Workspace library, Knowledge knowledge, List<Code> codes) {
        double[] times = new double[200];
        for (int i = 0; i < times.length; i++) {
            Document document = library.state()
                    .documents()
                    .get(i * 7 % library.state().documents().size());
            long start = System.nanoTime();
            in(library, document, knowledge, codes);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        java.util.Arrays.sort(times);
        System.out.printf("one document: median %.1f ms, 95 %% %.1f ms%n", times[100], times[190]);
    }

    private static List<Suggestion> in(Workspace library, Document document, Knowledge knowledge, List<Code> codes) {
        OpenDocument open = library.version(document.id(), document.currentVersion());
        return Suggester.in(
                open,
                knowledge,
                codes,
                Grain.PARAGRAPH,
                library.store().rejections(open.version().id()));
    }

    /** Asked to stop after a moment, learning stops within the next. */
    private static void cancelled(Workspace library, List<Code> codes) {
        long start = System.nanoTime();
        long[] wanted = {0};
        new Suggester(library).learn(codes, new Gauge() {
            @Override
            public void at(int done, int all) {}

            @Override
            public boolean isUnwanted() {
                boolean over = System.nanoTime() - start > 300_000_000;
                if (over && wanted[0] == 0) {
                    wanted[0] = System.nanoTime();
                }
                return over;
            }
        });
        double after = (System.nanoTime() - start) / 1e6 - 300;
        System.out.printf("asked to stop after 300 ms: stopped %.0f ms later%n", after);
        assertThat(after).isPositive();
    }

    private static double heap() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
    }

    private void fill(Workspace library) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            StringBuilder text = new StringBuilder();
            List<int[]> places = new ArrayList<>();
            List<Paragraph> taken = new ArrayList<>();
            for (int k = 0; k < PARAGRAPHS; k++) {
                Paragraph paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
                places.add(new int[] {
                    text.length(), text.length() + paragraph.words().length()
                });
                taken.add(paragraph);
                text.append(paragraph.words()).append('\n');
            }
            characters += text.length();
            DocumentVersion version = Samples.version("v" + i, "d" + i, text.toString());
            edits.add(new Edit.OfVersion(null, version));
            edits.add(new Edit.OfDocument(null, Samples.document("d" + i, "题" + i, version)));
            mark(version, taken, places).forEach(mark -> edits.add(new Edit.OfAnnotation(null, mark)));
            if (edits.size() > 4_000 || i == DOCUMENTS - 1) {
                library.apply(Change.of("change.import", List.of(), edits));
                edits.clear();
            }
        }
    }

    private static List<Annotation> mark(DocumentVersion version, List<Paragraph> paragraphs, List<int[]> places) {
        List<Annotation> marks = new ArrayList<>();
        for (int round = 0; marks.size() < MARKS; round++) {
            for (int i = 0; i < paragraphs.size() && marks.size() < MARKS; i++) {
                int[] place = places.get(i);
                for (Code code : StartingThemes.codes()) {
                    if (paragraphs.get(i).labels().contains(code.sign()) && place[1] - place[0] > 10 + round) {
                        marks.add(Samples.annotation(
                                version.id() + "-" + marks.size(), version, place[0] + round, place[1], code.id()));
                    }
                }
            }
        }
        return marks;
    }
}
