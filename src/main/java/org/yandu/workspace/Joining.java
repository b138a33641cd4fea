package org.yandu.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Flag;
import org.yandu.annotation.Relation;
import org.yandu.codebook.Codebook;
import org.yandu.document.Clusters;
import org.yandu.document.TextSpan;

/**
 * The same theme on passages that overlap or touch, by the same coder, made one; and one passage made two. Each is one step.
 * What a mark has besides the common themes stays where it is: joining never gives a theme to words that nobody gave it to.
 */
public final class Joining {

    private Joining() {}

    /**
     * Marks that could be one.
     *
     * @param marks two or more, in text order
     * @param codes ids of the themes that all of them have
     */
    public record Offer(List<Annotation> marks, List<String> codes) {

        public Offer {
            marks = List.copyOf(marks);
            codes = List.copyOf(codes);
        }

        public TextSpan span() {
            return new TextSpan(
                    marks.stream().mapToInt(mark -> mark.span().start()).min().orElse(0),
                    marks.stream().mapToInt(mark -> mark.span().end()).max().orElse(0));
        }
    }

    /** What a mark could be joined with: everything of its coder's with a theme of its own that it reaches, one over the other. */
    public static Optional<Offer> around(OpenDocument open, Annotation mark) {
        return mark.codes().stream()
                .map(code -> reached(open, mark, code))
                .filter(marks -> marks.size() > 1)
                .max(Comparator.comparingInt(List::size))
                .map(marks -> new Offer(marks, common(marks)));
    }

    /** What of a coder's lies under a selection and has a theme in common, with gaps between or not. */
    public static Optional<Offer> under(OpenDocument open, TextSpan selection, String coder) {
        List<Annotation> marks = open.markup().in(selection).stream()
                .filter(mark -> mark.coder().equals(coder))
                .toList();
        return marks.stream()
                .flatMap(mark -> mark.codes().stream())
                .distinct()
                .map(code ->
                        marks.stream().filter(m -> m.codes().contains(code)).toList())
                .filter(having -> having.size() > 1)
                .max(Comparator.comparingInt(List::size))
                .map(having -> new Offer(having, common(having)));
    }

    private static List<Annotation> reached(OpenDocument open, Annotation mark, String code) {
        TextSpan reach = mark.span();
        while (true) {
            List<Annotation> marks = open.markup().in(widened(open, reach)).stream()
                    .filter(m -> m.coder().equals(mark.coder()) && m.codes().contains(code))
                    .toList();
            TextSpan next = marks.stream()
                    .map(Annotation::span)
                    .reduce((a, b) -> new TextSpan(Math.min(a.start(), b.start()), Math.max(a.end(), b.end())))
                    .orElse(reach);
            if (next.equals(reach)) {
                return marks;
            }
            reach = next;
        }
    }

    /** By the white space and noise on either side, and one unit more: what only these part, touches. */
    private static TextSpan widened(OpenDocument open, TextSpan span) {
        Characters characters = new Characters(open.version());
        int start = characters.touching(span.start(), false);
        int end = characters.touching(span.end(), true);
        return new TextSpan(
                Math.max(0, start - 1), Math.min(open.version().text().length(), end + 1));
    }

    private static List<String> common(List<Annotation> marks) {
        Set<String> common = new LinkedHashSet<>(marks.getFirst().codes());
        marks.forEach(mark -> common.retainAll(mark.codes()));
        return List.copyOf(common);
    }

    /**
     * The marks made one, over all they reach; their comments follow each other in text order, their flags are kept, and relations
     * lead to the one that is left. A mark with other themes keeps those, its comment and its place.
     *
     * @param relations of the document
     */
    public static Optional<Change> join(
            OpenDocument open, Offer offer, Codebook codebook, List<Relation> relations, Instant now) {
        List<Annotation> present = offer.marks().stream()
                .flatMap(mark -> open.markup().find(mark.id()).stream())
                .filter(mark -> mark.codes().containsAll(offer.codes()))
                .toList();
        if (present.size() < 2 || offer.codes().isEmpty()) {
            return Optional.empty();
        }
        TextSpan whole = new Offer(present, offer.codes()).span();
        Set<String> codes = Set.copyOf(offer.codes());
        List<Annotation> pure =
                present.stream().filter(m -> codes.containsAll(m.codes())).toList();
        List<Edit> edits = new ArrayList<>();
        for (Annotation mark : present) {
            if (!pure.contains(mark)) {
                List<String> rest =
                        mark.codes().stream().filter(c -> !codes.contains(c)).toList();
                edits.add(new Edit.OfAnnotation(mark, mark.withCodes(rest, now)));
            }
        }
        if (pure.isEmpty()) {
            Annotation model = present.getFirst();
            edits.add(new Edit.OfAnnotation(
                    null, Marking.fresh(open, whole, now, model.coder()).withCodes(offer.codes(), now)));
        } else {
            Annotation kept = pure.getFirst();
            edits.add(new Edit.OfAnnotation(kept, joined(open, pure, whole, now)));
            pure.stream().skip(1).forEach(gone -> edits.add(new Edit.OfAnnotation(gone, null)));
            edits.addAll(led(relations, pure, kept.id()));
        }
        String names = codebook.pick(codes).stream().map(code -> code.name()).collect(Collectors.joining("、"));
        return Optional.of(Change.of("change.join", List.of(names), edits));
    }

    private static Annotation joined(OpenDocument open, List<Annotation> pure, TextSpan whole, Instant now) {
        Annotation kept = pure.getFirst();
        String comment = pure.stream()
                .map(Annotation::comment)
                .filter(words -> !words.isBlank())
                .distinct()
                .collect(Collectors.joining("\n\n"));
        Annotation joined =
                kept.withAnchor(Anchor.of(open.version(), whole), now).withComment(comment, now);
        for (Flag flag : Flag.values()) {
            if (!joined.is(flag) && pure.stream().anyMatch(mark -> mark.is(flag))) {
                joined = joined.toggled(flag, now);
            }
        }
        return joined;
    }

    private static List<Edit> led(List<Relation> relations, List<Annotation> pure, String kept) {
        Set<String> ids = new HashSet<>();
        pure.forEach(mark -> ids.add(mark.id()));
        List<Edit> edits = new ArrayList<>();
        for (Relation old : relations) {
            String from = ids.contains(old.from()) ? kept : old.from();
            String to = ids.contains(old.to()) ? kept : old.to();
            if (from.equals(to)) {
                edits.add(new Edit.OfRelation(old, null));
            } else if (!from.equals(old.from()) || !to.equals(old.to())) {
                edits.add(new Edit.OfRelation(
                        old, new Relation(old.id(), from, to, old.kind(), old.note(), old.coder(), old.created())));
            }
        }
        return edits;
    }

    /**
     * A mark made two at a place within it, both with its themes and flags; a comment stays with the first, unless there is nothing else. Empty when words would
     * be left on one side only.
     */
    public static Optional<Change> split(OpenDocument open, Annotation annotation, int at, Instant now) {
        return open.markup().find(annotation.id()).flatMap(mark -> {
            TextSpan span = mark.span();
            int cut =
                    Clusters.whole(open.version().text(), new TextSpan(at, at)).start();
            if (cut <= span.start() || cut >= span.end()) {
                return Optional.empty();
            }
            Optional<TextSpan> first = Passages.tidy(open.version(), new TextSpan(span.start(), cut));
            Optional<TextSpan> second = Passages.tidy(open.version(), new TextSpan(cut, span.end()));
            return first.flatMap(left -> second.map(right -> split(open, mark, List.of(left, right), now)));
        });
    }

    private static Change split(OpenDocument open, Annotation mark, List<TextSpan> halves, Instant now) {
        Annotation left = mark.withAnchor(Anchor.of(open.version(), halves.getFirst()), now);
        Annotation right = Erasing.copy(open, mark, halves.getLast(), now);
        // What is nothing but a comment would leave a half that says nothing.
        Annotation whole = right.isBare() ? right.withComment(mark.comment(), now) : right;
        return Change.of(
                "change.split",
                List.of(),
                List.of(new Edit.OfAnnotation(mark, left), new Edit.OfAnnotation(null, whole)));
    }
}
