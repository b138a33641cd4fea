package org.yandu.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.document.TextSpan;
import org.yandu.lesson.QuotationGuard;
import org.yandu.lesson.QuotationGuard.Result;
import org.yandu.lesson.Quoted;
import org.yandu.workspace.Phrase;
import org.yandu.workspace.TextIndex.Found;
import org.yandu.workspace.Workspace;

/**
 * Finds out from which texts of the library quoted words come and whether they are right. Reads the index for texts that have some short
 * stretches of the words, and compares with the likeliest. Remembers the texts it compared with: make one for one check.
 */
public final class QuoteCheck {

    /** Letters of a stretch that is looked for: most formulae are longer, and one changed word spares the stretches beside it. */
    private static final int STRETCH = 5;

    /** Of a quotation of fewer letters one change would leave no stretch whole. */
    private static final int SHORT = 12;

    private static final int SHORT_STRETCH = 3;

    /** So many stretches, spread over the words, tell the texts apart; each is a look into the index. */
    private static final int STRETCHES = 16;

    /** What the writer says of the quotation in brackets: 着重号为引者所加. */
    private static final Pattern REMARK =
            Pattern.compile("[(（\\[［〔][^()（）\\[\\]［］〔〕]{0,20}(?:引者|笔者|筆者|编者|編者)[^()（）\\[\\]［］〔〕]{0,12}[)）\\]］〕]");

    /** {@code [^1]} and {@code \[1\]} of Markdown, {@code 〔1〕}, {@code [1]} and circled figures of other formats. */
    private static final Pattern NOTE =
            Pattern.compile("\\[\\^[^\\]\\s]{1,60}\\]|\\\\?[\\[〔]\\d{1,4}\\\\?[\\]〕]|[\u2460-\u2473]");

    private static final Pattern ESCAPED = Pattern.compile("\\\\(?=\\p{Punct})");

    /** Texts that are compared letter by letter; a text in which fewer stretches stand than in these is not the source. */
    private static final int COMPARED = 5;

    /**
     * One quotation and what came of it.
     *
     * @param document it comes from; {@code null} when it was found nowhere
     * @param versionId the text it was compared with; {@code null} when it was found nowhere
     */
    public record Checked(
            Quoted quoted,
            @Nullable Document document,
            @Nullable String versionId,
            Result result) {}

    private final Workspace workspace;
    private final Map<String, QuotationGuard> guards = new HashMap<>();

    public QuoteCheck(Workspace workspace) {
        this.workspace = workspace;
    }

    /** All quotations in a text that somebody wrote, in order. */
    public List<Checked> check(String text) {
        return check(text, List.of());
    }

    /** @param known stretches that are quoted, in UTF-16 units; each of their lines is a quotation */
    public List<Checked> check(String text, List<TextSpan> known) {
        List<Checked> all = new ArrayList<>();
        for (Quoted quoted : Quoted.in(text, known)) {
            Checked checked = check(quoted);
            boolean wrong = checked.result().verdict().compareTo(QuotationGuard.Verdict.CHANGED) >= 0;
            List<Quoted> inside = wrong ? Quoted.within(text, quoted.at()) : List.of();
            long letters = inside.stream().mapToLong(Quoted::letters).sum();
            if (2 * letters >= quoted.letters()) {
                // A paragraph set as a quotation that says itself what of it is quoted: 他指出：“……”
                inside.forEach(each -> all.add(check(each)));
            } else if (checked.document() != null || !quoted.isTerm(text)) {
                all.add(checked);
                all.addAll(pieces(checked));
            }
        }
        return all;
    }

    /** Of a quotation that no text has as a whole, put together over omissions: where each part comes from, when all come from somewhere. */
    private List<Checked> pieces(Checked whole) {
        String words = whole.quoted().words();
        List<String> parts = QuotationGuard.parts(words);
        if (whole.document() != null || parts.size() < 2) {
            return List.of();
        }
        List<Checked> pieces = new ArrayList<>();
        int from = 0;
        for (String part : parts) {
            int at = words.indexOf(part, from);
            from = at + part.length();
            int start = whole.quoted().at().start() + at;
            Checked piece = check(new Quoted(new TextSpan(start, start + part.length()), part));
            if (piece.document() == null) {
                return List.of();
            }
            pieces.add(piece);
        }
        return pieces;
    }

    /**
     * One quotation against all texts; of equally right ones the text that was taken in first. Signs of notes inside are the writer's,
     * strokes that Markdown wants before its signs are nobody's: they are passed over, unless the text has them as well.
     */
    public Checked check(Quoted quoted) {
        Checked checked = found(quoted);
        String said = REMARK.matcher(quoted.words()).replaceAll("");
        String bare = ESCAPED.matcher(NOTE.matcher(said).replaceAll("")).replaceAll("");
        if (checked.result().isRight() || bare.equals(quoted.words()) || bare.isBlank()) {
            return checked;
        }
        Checked without = found(new Quoted(quoted.at(), bare));
        return isBetter(without.result(), checked.result())
                ? new Checked(quoted, without.document(), without.versionId(), without.result())
                : checked;
    }

    private Checked found(Quoted quoted) {
        Checked best = null;
        for (Found text : likeliest(quoted.words())) {
            Optional<Document> document = workspace.state().document(text.documentId());
            if (document.isPresent()) {
                Result result = guard(text.versionId()).compare(quoted.words());
                if (best == null || isBetter(result, best.result())) {
                    best = new Checked(quoted, document.get(), text.versionId(), result);
                }
            }
        }
        return best == null || best.result().verdict() == QuotationGuard.Verdict.NOT_FOUND
                ? new Checked(quoted, null, null, Result.NOTHING)
                : best;
    }

    /** One quotation against one text. */
    public Result compare(String versionId, String words) {
        return guard(versionId).compare(words);
    }

    private static boolean isBetter(Result one, Result other) {
        int byVerdict = one.verdict().compareTo(other.verdict());
        return byVerdict != 0 ? byVerdict < 0 : one.likeness() > other.likeness();
    }

    private QuotationGuard guard(String versionId) {
        return guards.computeIfAbsent(
                versionId, id -> new QuotationGuard(workspace.store().version(id)));
    }

    /** Texts in which most stretches of the words stand. */
    private List<Found> likeliest(String words) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Found> texts = new HashMap<>();
        for (Phrase stretch : stretches(words)) {
            for (Found found : workspace.store().index().find(List.of(stretch), id -> true, () -> false)) {
                texts.put(found.documentId(), found);
                counts.merge(found.documentId(), 1, Integer::sum);
            }
        }
        return texts.values().stream()
                .sorted(Comparator.<Found>comparingInt(found -> -counts.getOrDefault(found.documentId(), 0))
                        .thenComparing(found -> workspace
                                .state()
                                .document(found.documentId())
                                .map(Document::added)
                                .orElse(java.time.Instant.MAX))
                        .thenComparing(Found::documentId))
                .limit(COMPARED)
                .toList();
    }

    private static Set<Phrase> stretches(String words) {
        Set<Phrase> stretches = new LinkedHashSet<>();
        // Over an omission nothing of the source reaches.
        for (String part : QuotationGuard.parts(words)) {
            add(stretches, Phrase.of(part, false).folded().codePoints().toArray());
        }
        return stretches;
    }

    private static void add(Set<Phrase> stretches, int[] letters) {
        int stretch = letters.length < SHORT ? SHORT_STRETCH : STRETCH;
        int last = Math.max(0, letters.length - stretch);
        int count = Math.min(STRETCHES, last + 1);
        for (int i = 0; i < count; i++) {
            int at = count == 1 ? 0 : (int) ((long) last * i / (count - 1));
            int length = Math.min(stretch, letters.length - at);
            if (length > 0) {
                stretches.add(new Phrase(new String(letters, at, length), false));
            }
        }
    }

    /** Everything that is not right or was not found. */
    public static List<Checked> wrong(List<Checked> all) {
        List<Checked> wrong = new ArrayList<>(all);
        wrong.removeIf(each -> each.result().isRight());
        return wrong;
    }
}
