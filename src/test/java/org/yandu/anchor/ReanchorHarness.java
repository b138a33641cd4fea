package org.yandu.anchor;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Rewritten.Fate;
import org.yandu.anchor.Rewritten.Verdict;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;

/**
 * Rewrites texts in many ways, looks for passages of them and counts what was right, by kind of rewriting and length.
 *
 * <p>Is that fair? The truth is known letter by letter, because the rewriting is ours, and a passage counts as edited when three fifths of
 * its letters are left together, as facts.md has it. It is hard on the program where one of two equal sentences side by side is
 * deleted: to the generator it matters which, and no reader could tell; the few placed then count as wrong. It is kind where a
 * sentence that was taken out is by chance put in again: between the same neighbours it counts as never gone, elsewhere, once each
 * and three fifths alike, as moved ({@link Retold}). A place is right with four fifths of what is left and a tenth of foreign
 * letters, so that the edges of a reworded passage are a matter of taste; passages torn apart have no right place and are counted
 * apart. Passages of eight characters are in the sum, although a reworded one is put to the reader unless it stands between the
 * very letters it stood between. The formulaic texts are made of eight formulae and six templates, denser than anything published,
 * and what is put into them is taken from the same formulae in half of the cases: they say how caution is paid for, not how often a
 * reader meets it.
 */
final class ReanchorHarness {

    static final int[] LENGTHS = {8, 16, 40, 120};

    private static final int PASSAGES = 12;

    private static final int FIFTH = 5;

    /** Characters shown on both sides of what went wrong: as many as are looked at. */
    private static final int AROUND = 36;

    /** {@code -Dyandu.oracle=true}: says how much nobody could have told; takes minutes. */
    private static final boolean ORACLE = Boolean.getBoolean("yandu.oracle");

    /** Letters on each side of a passage that the oracle reads. */
    private static final List<Integer> READ = List.of(32, 100, 300);

    private final Map<Integer, Integer> undecidable = new TreeMap<>();
    private int asked;

    /** Each way of rewriting a text, by name. */
    private final Map<String, BiConsumer<Rewriting, Random>> edits = new LinkedHashMap<>();

    private final Map<String, Map<Integer, Tally>> tallies = new LinkedHashMap<>();
    private final List<String> wrongs = new ArrayList<>();

    /** How often what became of a passage met which verdict. */
    static final class Tally {
        private final Map<Fate, Map<Verdict, Integer>> counts = new EnumMap<>(Fate.class);

        void add(Fate fate, Verdict verdict, int times) {
            counts.computeIfAbsent(fate, f -> new EnumMap<>(Verdict.class)).merge(verdict, times, Integer::sum);
        }

        void add(Tally other) {
            other.counts.forEach((fate, verdicts) -> verdicts.forEach((verdict, n) -> add(fate, verdict, n)));
        }

        int of(Fate fate, Verdict verdict) {
            return counts.getOrDefault(fate, Map.of()).getOrDefault(verdict, 0);
        }

        int of(Fate fate) {
            return counts.getOrDefault(fate, Map.of()).values().stream()
                    .mapToInt(n -> n)
                    .sum();
        }

        int of(Verdict verdict) {
            return counts.values().stream()
                    .mapToInt(v -> v.getOrDefault(verdict, 0))
                    .sum();
        }

        /** Placed where they are not; passages torn into pieces, of which none is the right place, are counted apart. */
        int wrong() {
            return of(Verdict.WRONG) - of(Fate.SCRAPS, Verdict.WRONG);
        }

        int all() {
            return counts.keySet().stream().mapToInt(this::of).sum();
        }

        /** In per cent; 100 of nothing. */
        double right(Fate fate) {
            return of(fate) == 0 ? 100 : 100.0 * of(fate, Verdict.RIGHT) / of(fate);
        }

        double rightOrAsked(Fate fate) {
            return of(fate) == 0 ? 100 : 100.0 * (of(fate, Verdict.RIGHT) + of(fate, Verdict.ASKED)) / of(fate);
        }
    }

    private ReanchorHarness() throws IOException {
        Map<Integer, Integer> traditional = PolicyTexts.traditional();
        Map<Integer, Integer> half = PolicyTexts.halfWidth();
        edits.put("nothing", (t, r) -> {});
        edits.put("insert 10 %", (t, r) -> t.insertSentences(0.1));
        edits.put("insert 50 %", (t, r) -> t.insertSentences(0.5));
        edits.put("delete 10 %", (t, r) -> t.deleteSentences(0.1));
        edits.put("delete 30 %", (t, r) -> t.deleteSentences(0.3));
        edits.put("delete section", (t, r) -> t.deleteSection());
        edits.put("reword 2 %", (t, r) -> t.reword(0.02));
        edits.put("reword 5 %", (t, r) -> t.reword(0.05));
        edits.put("reword 10 %", (t, r) -> t.reword(0.1));
        edits.put("replace 20 %", (t, r) -> t.replaceSentences(0.2));
        edits.put("replace 50 %", (t, r) -> t.replaceSentences(0.5));
        edits.put("move sentences", (t, r) -> t.moveSentences(0.1));
        edits.put("swap paragraphs", (t, r) -> t.swapParagraphs(0.2));
        edits.put("traditional", (t, r) -> t.convert(traditional));
        edits.put("half width", (t, r) -> t.convert(half));
        edits.put("re-wrapped", (t, r) -> t.rewrap(30, r.nextBoolean()));
        edits.put("all light", (t, r) -> {
            t.deleteSentences(0.05);
            t.insertSentences(0.05);
            t.moveSentences(0.03);
            t.reword(0.02);
            t.convert(traditional);
            t.rewrap(40, false);
        });
        edits.put("all heavy", (t, r) -> {
            t.deleteSection();
            t.swapParagraphs(0.1);
            t.deleteSentences(0.15);
            t.replaceSentences(0.2);
            t.insertSentences(0.2);
            t.reword(0.05);
            t.convert(half);
        });
    }

    /** @param formulaic only texts full of formulae, or only real ones */
    static ReanchorHarness measure(long seed, boolean formulaic) throws IOException {
        ReanchorHarness harness = new ReanchorHarness();
        Random random = new Random(seed);
        List<String> real = PolicyTexts.real();
        List<String> texts = real;
        if (formulaic) {
            texts = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                texts.add(PolicyTexts.formulaic(random));
            }
        }
        // A fifth of them each time, so that the table is there in half a minute; another seed takes another fifth.
        for (int i = formulaic ? 0 : (int) (seed % FIFTH); i < texts.size(); i += formulaic ? 1 : FIFTH) {
            List<String> others = new ArrayList<>(real);
            others.remove(texts.get(i));
            List<String> pool = new ArrayList<>(PolicyTexts.sentences(others));
            for (int k = 0; k < pool.size() / (formulaic ? 2 : 20); k++) {
                pool.set(k, PolicyTexts.FORMULAE.get(k % PolicyTexts.FORMULAE.size()));
            }
            harness.measure(texts.get(i), pool, random);
        }
        return harness;
    }

    private void measure(String text, List<String> pool, Random random) {
        edits.forEach((name, edit) -> {
            Rewriting rewriting = new Rewriting(text, pool, random);
            edit.accept(rewriting, random);
            Rewritten rewritten = new Rewritten(text, rewriting.cells());
            DocumentVersion from = version("from", text);
            Reanchoring reanchoring = Reanchoring.between(from, version("to", rewritten.now()));
            for (int length : LENGTHS) {
                Tally tally =
                        tallies.computeIfAbsent(name, n -> new TreeMap<>()).computeIfAbsent(length, l -> new Tally());
                for (int i = 0; i < PASSAGES && text.length() > length * 2; i++) {
                    TextSpan passage = passage(text, length, random);
                    if (passage == null) {
                        break;
                    }
                    Found found = reanchoring.find(Anchor.of(from, passage));
                    Verdict verdict = rewritten.judge(passage, found);
                    tally.add(rewritten.fate(passage), verdict, 1);
                    if (ORACLE && verdict != Verdict.RIGHT && rewritten.fate(passage) == Fate.EDITED) {
                        ask(rewritten, text, passage);
                    }
                    if (verdict != Verdict.RIGHT) {
                        note(name, text, rewritten, passage, found, verdict);
                    }
                }
            }
        });
    }

    /** An edited passage that was not put right: whether somebody who reads so many letters on either side could have been sure. */
    private void ask(Rewritten rewritten, String text, TextSpan passage) {
        TextSpan truth = rewritten.truth(passage);
        if (truth != null) {
            asked++;
            Oracle oracle = new Oracle(text, rewritten.now());
            READ.forEach(around ->
                    undecidable.merge(around, oracle.isUndecidable(passage, truth, around) ? 1 : 0, Integer::sum));
        }
    }

    /** Half of them begin where a sentence does, as readers' marks do; none begins or ends in white space. */
    private static @Nullable TextSpan passage(String text, int length, Random random) {
        // Some texts, tables most of all, hold no such stretch.
        for (int tries = 0; tries < 1_000; tries++) {
            int start = random.nextInt(text.length() - length);
            if (random.nextBoolean()) {
                start = Math.max(0, text.lastIndexOf('。', start) + 1);
            }
            int end = Math.min(text.length(), start + length);
            String words = text.substring(start, end);
            boolean whole =
                    !Character.isLowSurrogate(words.charAt(0)) && !Character.isHighSurrogate(text.charAt(end - 1));
            if (whole && words.length() == length && words.strip().length() == length && !words.contains("  ")) {
                return new TextSpan(start, end);
            }
        }
        return null;
    }

    private void note(String name, String text, Rewritten rewritten, TextSpan passage, Found found, Verdict verdict) {
        TextSpan at = found.span();
        String now = at == null ? "" : around(rewritten.now(), at);
        wrongs.add("%s|%s|%s|%s|%s|%.2f|%d\n   %s\n   %s"
                .formatted(
                        verdict,
                        name,
                        rewritten.fate(passage),
                        found.grade(),
                        found.reason(),
                        found.score(),
                        passage.length(),
                        around(text, passage),
                        now));
    }

    /** ‹ › marks it. */
    private static String around(String text, TextSpan span) {
        String before = text.substring(Math.max(0, span.start() - AROUND), span.start());
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + AROUND));
        return (before + "‹" + span.in(text) + "›" + after).replace("\n", "⏎");
    }

    Tally tally(int length) {
        Tally all = new Tally();
        tallies.values().forEach(byLength -> all.add(byLength.getOrDefault(length, new Tally())));
        return all;
    }

    Tally total() {
        Tally all = new Tally();
        for (int length : LENGTHS) {
            all.add(tally(length));
        }
        return all;
    }

    List<String> wrongs() {
        return wrongs;
    }

    /** In each cell: per cent right / right or put to the reader with the right place, and how many. */
    void print(PrintStream out) {
        for (int length : LENGTHS) {
            out.printf(
                    "%n%-4d%-16s%-22s%-22s%-22s%-22s%s%n",
                    length, "characters", "intact", "moved", "edited", "deleted", "loose  blind  wrong   torn");
            tallies.forEach((name, byLength) -> row(out, name, byLength.getOrDefault(length, new Tally())));
            row(out, "all", tally(length));
        }
        out.println();
        row(out, "everything", total());
        int edited = total().of(Fate.EDITED);
        undecidable.forEach((around, n) -> out.printf(
                "    of %d edited %d not put right; with %d letters read on either side nobody could tell %d of them: at most %.1f %% right%n",
                edited, asked, around, n, 100.0 * (edited - n) / edited));
    }

    private static void row(PrintStream out, String name, Tally tally) {
        out.printf("    %-16s", name);
        for (Fate fate : List.of(Fate.INTACT, Fate.MOVED, Fate.EDITED, Fate.DELETED)) {
            out.printf(
                    "%-22s",
                    tally.of(fate) == 0
                            ? "-"
                            : "%5.1f /%5.1f of %d"
                                    .formatted(tally.right(fate), tally.rightOrAsked(fate), tally.of(fate)));
        }
        out.printf(
                "%5d %6d %6d %6d%n",
                tally.of(Verdict.LOOSE), tally.of(Verdict.BLIND), tally.wrong(), tally.of(Fate.SCRAPS, Verdict.WRONG));
    }

    private static DocumentVersion version(String id, String text) {
        return new DocumentVersion(id, "d", text, List.of(), new DocumentVersion.Origin("UTF-8", "", Instant.EPOCH));
    }
}
