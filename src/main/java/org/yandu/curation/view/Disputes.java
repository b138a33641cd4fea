package org.yandu.curation.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.yandu.curation.agreement.ClassText;
import org.yandu.curation.agreement.Grain;
import org.yandu.document.DocumentVersion;
import org.yandu.document.LineParts;
import org.yandu.document.Paragraph;
import org.yandu.document.TextSpan;

/**
 * Finds what a class does not agree on. Sentences are compared, not characters: where one has taken the full stop along and another
 * has not, nothing is disputed. Sentences on end that the very same students gave the theme are one passage.
 */
final class Disputes {

    /** One part in so many of a passage must be common for it to stand for the passage. */
    private static final int LEAST = 4;

    private final ClassText text;
    private final Decided decided;
    private final List<TextSpan> sentences = new ArrayList<>();
    private final BitSet lineStarts = new BitSet();
    private final List<Contested> found = new ArrayList<>();

    private Disputes(DocumentVersion version, ClassText text, Decided decided) {
        this.text = text;
        this.decided = decided;
        for (Paragraph paragraph : version.paragraphs()) {
            lineStarts.set(sentences.size());
            sentences.addAll(new LineParts(version, paragraph.span()).sentences());
        }
    }

    /** In no particular order. */
    static List<Contested> of(DocumentVersion version, ClassText text, Decided decided) {
        if (text.coders().size() < 2) {
            return List.of();
        }
        Disputes disputes = new Disputes(version, text, decided);
        text.codes().forEach(disputes::look);
        return disputes.found;
    }

    private void look(String code) {
        List<BitSet> givers = givers(code);
        List<ClassText.Run> runs = text.runs(code, Grain.CHARACTER);
        int from = 0;
        for (int i = 1; i <= sentences.size(); i++) {
            if (i == sentences.size() || lineStarts.get(i) || !givers.get(i).equals(givers.get(from))) {
                add(code, from, i, givers.get(from).cardinality(), runs);
                from = i;
            }
        }
    }

    private void add(String code, int from, int to, int coders, List<ClassText.Run> runs) {
        int readers = text.coders().size();
        if (coders > 0 && coders < readers) {
            TextSpan span = new TextSpan(
                    sentences.get(from).start(), sentences.get(to - 1).end());
            found.add(new Contested(span, code, core(span, coders, runs), coders, readers, decided.state(span, code)));
        }
    }

    /** For each sentence, who gave it the theme. */
    private List<BitSet> givers(String code) {
        List<BitSet> givers = new ArrayList<>(sentences.size());
        sentences.forEach(sentence -> givers.add(new BitSet()));
        List<String> coders = text.coders();
        for (int coder = 0; coder < coders.size(); coder++) {
            for (TextSpan span : text.marked(coders.get(coder), code)) {
                for (int i = firstEndingAfter(span.start());
                        i < sentences.size() && sentences.get(i).start() < span.end();
                        i++) {
                    givers.get(i).set(coder);
                }
            }
        }
        return givers;
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (sentences.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /**
     * From the first to the last character that more than half of the givers have marked; all of it when there is none, or when so
     * little of it that nobody would quote it.
     */
    private static TextSpan core(TextSpan span, int givers, List<ClassText.Run> runs) {
        int start = -1;
        int end = -1;
        for (int i = first(runs, span.start()); i < runs.size() && runs.get(i).start() < span.end(); i++) {
            if (2 * runs.get(i).coders() > givers) {
                start = start < 0 ? Math.max(span.start(), runs.get(i).start()) : start;
                end = Math.min(span.end(), runs.get(i).end());
            }
        }
        return start < 0 || end - start < span.length() / LEAST ? span : new TextSpan(start, end);
    }

    private static int first(List<ClassText.Run> runs, int offset) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (runs.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
