package org.yandu.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Flag;
import org.yandu.codebook.Code;
import org.yandu.document.TextSpan;

/**
 * What readers do with a pen, as changes to be applied. Spans may be as a mouse leaves them: they are cut to whole characters
 * without white space at the ends. Empty means that there is nothing to do.
 */
public final class Marking {

    private Marking() {}

    /** The theme on a passage; or off it, when the same coder has marked exactly this passage with it. */
    public static Optional<Change> mark(OpenDocument open, TextSpan span, Code code, String coder, Instant now) {
        Optional<TextSpan> passage = Passages.tidy(open.version(), span);
        if (passage.isEmpty()) {
            return Optional.empty();
        }
        List<Annotation> same = onExactly(open, passage.get(), a -> a.coder().equals(coder));
        // Where a coder has marked the passage twice, the mark that has the theme loses it, before another takes it on.
        Optional<Annotation> there = same.stream()
                .filter(a -> a.codes().contains(code.id()))
                .findFirst()
                .or(() -> same.stream().findFirst());
        return Optional.of(there.map(a -> toggled(a, code, now))
                .orElseGet(() -> added(
                        "change.mark",
                        List.of(code.name()),
                        fresh(open, passage.get(), now, coder).withCodes(List.of(code.id()), now))));
    }

    /**
     * An annotation as somebody wanted it.
     *
     * @param change what makes it so; empty when it is so already
     */
    public record Wanted(Annotation annotation, Optional<Change> change) {}

    /**
     * Several themes and a comment on a passage in one step. Unlike {@link #mark} it takes nothing off, and saying the same
     * again changes nothing: scripts are run twice. Goes to the same coder's mark on exactly this passage, unless that has
     * another comment.
     *
     * @return empty when the passage holds no word, or when there is neither theme nor comment
     */
    public static Optional<Wanted> annotate(
            OpenDocument open, TextSpan span, List<Code> codes, String comment, String coder, Instant now) {
        String words = comment.isBlank() ? "" : comment;
        if (codes.isEmpty() && words.isEmpty()) {
            return Optional.empty();
        }
        return Passages.tidy(open.version(), span)
                .map(passage -> onExactly(open, passage, a -> a.coder().equals(coder) && takes(a, words)).stream()
                        // Rather one that needs no change, then one that has the comment.
                        .min(Comparator.comparing(
                                        (Annotation a) -> !lacking(a, codes).isEmpty() || !says(a, words))
                                .thenComparing(a -> !says(a, words)))
                        .map(there -> wanted(there, there, codes, words, now))
                        .orElseGet(() -> wanted(null, fresh(open, passage, now, coder), codes, words, now)));
    }

    private static Wanted wanted(
            @Nullable Annotation before, Annotation base, List<Code> codes, String words, Instant now) {
        List<Code> more = lacking(base, codes);
        if (before != null && more.isEmpty() && says(before, words)) {
            return new Wanted(before, Optional.empty());
        }
        List<String> ids = new ArrayList<>(base.codes());
        more.forEach(code -> ids.add(code.id()));
        Annotation after = base.withCodes(ids, now).withComment(words.isEmpty() ? base.comment() : words, now);
        List<String> names = more.stream().map(Code::name).toList();
        Change change = Change.of(
                names.isEmpty() ? "change.comment" : "change.mark",
                names.isEmpty() ? List.of() : List.of(String.join("、", names)),
                List.of(new Edit.OfAnnotation(before, after)));
        return new Wanted(after, Optional.of(change));
    }

    /** Those of the themes that it does not have, each once. */
    private static List<Code> lacking(Annotation annotation, List<Code> codes) {
        return codes.stream()
                .filter(code -> !annotation.codes().contains(code.id()))
                .distinct()
                .toList();
    }

    private static boolean takes(Annotation annotation, String words) {
        return annotation.comment().isEmpty() || says(annotation, words);
    }

    private static boolean says(Annotation annotation, String words) {
        return words.isEmpty() || annotation.comment().equals(words);
    }

    /** The theme on the annotation or off it; off it goes itself when no theme and no comment is left. */
    public static Optional<Change> toggle(OpenDocument open, Annotation annotation, Code code, Instant now) {
        return present(open, annotation).map(a -> toggled(a, code, now));
    }

    private static Change toggled(Annotation annotation, Code code, Instant now) {
        String key = annotation.codes().contains(code.id()) ? "change.unmark" : "change.mark";
        return changed(key, List.of(code.name()), annotation, annotation.toggled(code.id(), now));
    }

    /** The flag on the annotation or off it; off it goes itself when nothing else is left of it. */
    public static Optional<Change> toggle(OpenDocument open, Annotation annotation, Flag flag, Instant now) {
        return present(open, annotation)
                .map(a -> changed(flagKey(flag, a.is(flag)), List.of(), a, a.toggled(flag, now)));
    }

    /** The flag on a passage, or off it, when the same coder has marked exactly this passage and flagged it. */
    public static Optional<Change> flag(OpenDocument open, TextSpan span, Flag flag, String coder, Instant now) {
        return Passages.tidy(open.version(), span)
                .map(passage -> onExactly(open, passage, a -> a.coder().equals(coder)).stream()
                        .min(Comparator.comparing((Annotation a) -> !a.is(flag)))
                        .map(a -> changed(flagKey(flag, a.is(flag)), List.of(), a, a.toggled(flag, now)))
                        .orElseGet(() -> added(
                                flagKey(flag, false),
                                List.of(),
                                fresh(open, passage, now, coder).toggled(flag, now))));
    }

    private static String flagKey(Flag flag, boolean off) {
        return (off ? "change.unflag_" : "change.flag_") + flag.name().toLowerCase(Locale.ROOT);
    }

    /** Another comment, in Markdown; an empty one takes it away, and the annotation with it when it has no theme. */
    public static Optional<Change> comment(OpenDocument open, Annotation annotation, String text, Instant now) {
        return present(open, annotation).flatMap(a -> commented(a, text, now));
    }

    private static Optional<Change> commented(Annotation annotation, String text, Instant now) {
        String next = text.isBlank() ? "" : text;
        if (next.equals(annotation.comment())) {
            return Optional.empty();
        }
        String key = next.isEmpty() ? "change.uncomment" : "change.comment";
        return Optional.of(changed(key, List.of(), annotation, annotation.withComment(next, now)));
    }

    /** A comment on a passage; goes to the same coder's mark on exactly this passage when that has no comment yet. */
    public static Optional<Change> commentOn(OpenDocument open, TextSpan span, String text, String coder, Instant now) {
        Optional<TextSpan> passage = Passages.tidy(open.version(), span);
        if (passage.isEmpty() || text.isBlank()) {
            return Optional.empty();
        }
        Optional<Annotation> there =
                onExactly(
                                open,
                                passage.get(),
                                a -> a.coder().equals(coder) && a.comment().isEmpty())
                        .stream()
                        .findFirst();
        return there.isPresent()
                ? commented(there.get(), text, now)
                : Optional.of(added(
                        "change.comment",
                        List.of(),
                        fresh(open, passage.get(), now, coder).withComment(text, now)));
    }

    public static Change remove(Annotation annotation) {
        return new Change(
                new Change.Name("change.remove", List.of()), List.of(new Edit.OfAnnotation(annotation, null)));
    }

    /** The annotation on another passage of its version. */
    public static Optional<Change> resize(OpenDocument open, Annotation annotation, TextSpan span, Instant now) {
        return present(open, annotation)
                .flatMap(a -> Passages.tidy(open.version(), span)
                        .filter(passage -> !passage.equals(a.span()))
                        .map(passage -> changed(
                                "change.resize", List.of(), a, a.withAnchor(Anchor.of(open.version(), passage), now))));
    }

    /**
     * The annotation with its start and its end moved by so many characters, forwards or backwards; empty when nothing would be
     * left of it.
     */
    public static Optional<Change> extend(
            OpenDocument open, Annotation annotation, int startBy, int endBy, Instant now) {
        Characters characters = new Characters(open.version());
        return present(open, annotation).flatMap(a -> {
            int start = characters.move(a.span().start(), startBy);
            int end = characters.move(a.span().end(), endBy);
            return start < end ? resize(open, a, new TextSpan(start, end), now) : Optional.empty();
        });
    }

    /** The annotation on the next larger unit of the text that holds it. */
    public static Optional<Change> grow(OpenDocument open, Annotation annotation, Instant now) {
        return present(open, annotation)
                .flatMap(a -> new Growing(open).grow(a.span()).flatMap(span -> resize(open, a, span, now)));
    }

    /** The annotation on the next smaller unit within it, towards a place. */
    public static Optional<Change> shrink(OpenDocument open, Annotation annotation, int at, Instant now) {
        return present(open, annotation)
                .flatMap(a -> new Growing(open).shrink(a.span(), at).flatMap(span -> resize(open, a, span, now)));
    }

    /** As it stands now: what a view holds may be a moment old. Empty when it has gone. */
    private static Optional<Annotation> present(OpenDocument open, Annotation annotation) {
        return open.markup().find(annotation.id());
    }

    private static List<Annotation> onExactly(OpenDocument open, TextSpan passage, Predicate<Annotation> which) {
        return open.markup().in(passage).stream()
                .filter(a -> a.span().equals(passage))
                .filter(which)
                .toList();
    }

    static Annotation fresh(OpenDocument open, TextSpan passage, Instant now, String coder) {
        return new Annotation(
                UUID.randomUUID().toString(),
                open.document().id(),
                open.version().id(),
                Anchor.of(open.version(), passage),
                List.of(),
                "",
                coder,
                now,
                now);
    }

    private static Change added(String key, List<String> args, Annotation annotation) {
        return Change.of(key, args, List.of(new Edit.OfAnnotation(null, annotation)));
    }

    private static Change changed(String key, List<String> args, Annotation before, Annotation after) {
        return Change.of(key, args, List.of(new Edit.OfAnnotation(before, after.isBare() ? null : after)));
    }
}
