package org.yandu.retrieval.maps;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.yandu.codebook.Code;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.marks.Themes.Together;
import org.yandu.workspace.MarkRow;

/**
 * Which themes stand together: for two themes the number of pairs of passages, one of each, in the same text. An annotation with both
 * themes is one pair with itself, whatever is asked. Together means: one annotation (SAME); they share a character (OVERLAPPING); a
 * paragraph holds something of both (SAME_PARAGRAPH); at most so many characters lie between them (NEAR). Passages of different
 * coders count alike.
 */
public final class CoOccurrence {

    private final List<Code> themes;
    private final int[][] pairs;
    private final int[] passages;

    private CoOccurrence(List<Code> themes) {
        this.themes = themes;
        this.pairs = new int[themes.size()][themes.size()];
        this.passages = new int[themes.size()];
    }

    /**
     * When two passages count as together.
     *
     * @param distance for NEAR, in code points
     */
    public record Rule(Together together, int distance) {}

    /**
     * @param marks those of one text next to each other, by place; see {@link ThemeMaps#current}
     * @param paragraphs where the paragraphs of a version begin, in code points; asked for SAME_PARAGRAPH only
     * @param overtaken whether nobody wants it any more; then it is cut short
     */
    public static CoOccurrence of(
            List<MarkRow> marks,
            Columns columns,
            Rule rule,
            Function<String, int[]> paragraphs,
            BooleanSupplier overtaken) {
        CoOccurrence found = new CoOccurrence(columns.themes());
        int[][] as = marks.stream().map(mark -> columns.of(mark.codes())).toArray(int[][]::new);
        int[] starts = {};
        String version = "";
        for (int i = 0; i < marks.size() && !overtaken.getAsBoolean(); i++) {
            MarkRow mark = marks.get(i);
            if (!mark.versionId().equals(version)) {
                version = mark.versionId();
                starts = rule.together() == Together.SAME_PARAGRAPH ? paragraphs.apply(version) : starts;
            }
            found.count(as[i]);
            long reach = reach(mark.span(), rule, starts);
            for (int j = i + 1; j < marks.size() && marks.get(j).span().start() < reach; j++) {
                if (!marks.get(j).versionId().equals(version)) {
                    break;
                }
                found.count(as[i], as[j]);
            }
        }
        return found;
    }

    /** Before which place the other passage must begin; it does not begin before this one. */
    private static long reach(TextSpan span, Rule rule, int[] starts) {
        return switch (rule.together()) {
            case SAME -> 0;
            case OVERLAPPING -> span.end();
            case NEAR -> span.end() + rule.distance() + 1L;
            case SAME_PARAGRAPH -> {
                int at = Arrays.binarySearch(starts, Math.max(span.start(), span.end() - 1));
                int next = at < 0 ? -at - 1 : at + 1;
                yield next < starts.length ? starts[next] : Integer.MAX_VALUE;
            }
        };
    }

    private void count(int[] one) {
        for (int a : one) {
            passages[a]++;
            for (int b : one) {
                pairs[a][b] += a == b ? 0 : 1;
            }
        }
    }

    private void count(int[] one, int[] other) {
        for (int a : one) {
            for (int b : other) {
                if (a != b) {
                    pairs[a][b]++;
                    pairs[b][a]++;
                }
            }
        }
    }

    public List<Code> themes() {
        return themes;
    }

    /** Of two themes, by their places among {@link #themes}. */
    public int pairs(int one, int other) {
        return pairs[one][other];
    }

    /** How many passages a theme has. */
    public int passages(int theme) {
        return passages[theme];
    }

    /** The most pairs any two themes have. */
    public int most() {
        return Arrays.stream(pairs).flatMapToInt(Arrays::stream).max().orElse(0);
    }

    /** Of all two themes. */
    public int all() {
        return Arrays.stream(pairs).flatMapToInt(Arrays::stream).sum() / 2;
    }

    public int mostPassages() {
        return Arrays.stream(passages).max().orElse(0);
    }
}
