package org.yandu.retrieval.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Rejection;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.document.TextSpan;
import org.yandu.outline.OutlineNode;
import org.yandu.retrieval.Gauge;
import org.yandu.retrieval.Grain;
import org.yandu.retrieval.suggest.Suggestion.Reason;
import org.yandu.retrieval.suggest.ThemeModel.Judgement;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Workspace;

/** Suggests passages for themes, learned from the library as it stands. */
public final class Suggester {

    private final Workspace workspace;

    public Suggester(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Learns what belongs to some themes: from their meanings, the library's texts and what the reader said. */
    public Knowledge learn(Collection<Code> codes, Gauge gauge) {
        Codebook codebook = workspace.state().codebook();
        List<Sampler.Read> sample = new Sampler(workspace).read(gauge);
        Usage library = Usage.of(sample.stream()
                .flatMap(text -> text.pieces().stream())
                .map(Piece::words)
                .toList());
        Map<String, KeyTerms> terms = new LinkedHashMap<>();
        codebook.codes().stream()
                .filter(code -> !code.retired())
                .forEach(code -> terms.put(code.id(), KeyTerms.of(code)));
        Map<String, ThemeModel> models = new LinkedHashMap<>();
        Map<String, Integer> marks = new HashMap<>();
        Map<String, Integer> rejections = new HashMap<>();
        for (Code code : codes) {
            if (gauge.isUnwanted()) {
                break;
            }
            KeyTerms own = terms.computeIfAbsent(code.id(), id -> KeyTerms.of(code));
            List<KeyTerms> others = others(terms, kin(codebook, code));
            List<Example> examples = Sampler.examples(sample, code, codebook);
            models.put(code.id(), ThemeModel.of(own, Sampler.shared(code, own, others), others, library, examples));
            marks.put(code.id(), Sampler.marks(sample, code));
            rejections.put(code.id(), Sampler.rejections(sample, code));
        }
        return new Knowledge(models, marks, rejections);
    }

    private static List<KeyTerms> others(Map<String, KeyTerms> terms, Set<String> kin) {
        return terms.entrySet().stream()
                .filter(each -> !kin.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What names the same things with good reason: the theme, those above it and those within it. */
    private static Set<String> kin(Codebook codebook, Code code) {
        Set<String> kin = codebook.subtree(code.id()).stream().map(Code::id).collect(Collectors.toSet());
        codebook.path(code.id()).forEach(each -> kin.add(each.id()));
        kin.add(code.id());
        return kin;
    }

    /**
     * What is suggested in a document, in text order: nothing that is marked with the theme or was rejected for it.
     *
     * @param grain paragraph or sentence
     * @param rejections those of the version
     */
    public static List<Suggestion> in(
            OpenDocument open, Knowledge knowledge, Collection<Code> codes, Grain grain, List<Rejection> rejections) {
        List<Suggestion> found = new ArrayList<>();
        List<Piece> paragraphs = Pieces.of(open, Grain.PARAGRAPH);
        for (Code code : codes) {
            ThemeModel model = knowledge.models().get(code.id());
            if (model == null) {
                continue;
            }
            for (Piece paragraph : paragraphs) {
                if (model.probability(paragraph.words()) < Suggestion.LEAST) {
                    continue;
                }
                for (Piece piece :
                        grain == Grain.SENTENCE ? Pieces.sentences(open, paragraph, model) : List.of(paragraph)) {
                    if (isFree(open, piece.span(), code, rejections)) {
                        found.add(suggestion(open, code, piece, model));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isFree(OpenDocument open, TextSpan span, Code code, List<Rejection> rejections) {
        for (Annotation mark : open.markup().in(span)) {
            if (mark.codes().contains(code.id()) && Sampler.covers(mark.span(), span)) {
                return false;
            }
        }
        return rejections.stream().noneMatch(no -> no.codeId().equals(code.id()) && Sampler.covers(no.span(), span));
    }

    private static Suggestion suggestion(OpenDocument open, Code code, Piece piece, ThemeModel model) {
        Judgement judgement = model.judge(piece.words());
        List<Reason> reasons = judgement.reasons().stream()
                .map(piece::place)
                .map(place -> new Reason(open.version().quote(place), place))
                .toList();
        return new Suggestion(
                open.document().id(),
                open.version().id(),
                code.id(),
                new Suggestion.Where(
                        piece.span(),
                        open.version().quote(piece.span()).strip(),
                        open.outline().placeAt(piece.span().start()),
                        section(open, piece.span().start())),
                judgement.probability(),
                reasons);
    }

    private static String section(OpenDocument open, int offset) {
        return open.outline().pathAt(offset).stream()
                .filter(OutlineNode::isHeading)
                .reduce((above, below) -> below)
                .map(OutlineNode::words)
                .orElse("");
    }
}
