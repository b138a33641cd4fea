package org.yandu.outline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Folding;
import org.yandu.document.TextSpan;
import org.yandu.outline.lines.CleanText;

/**
 * The commands by which a reader corrects the outline of one version. Each says what there was to keep before and what there is
 * after it, for one edit; none changes anything itself, and a command that would change nothing is absent.
 */
public final class Corrections {

    /** The levels a word processor has. */
    public static final int DEEPEST = 9;

    private final DocumentVersion version;
    private final List<Correction> kept;

    /**
     * One record before and after.
     *
     * @param before what it replaces; {@code null} when this heading was not corrected before
     * @param after {@code null} when the correction is taken back
     */
    public record Edit(
            @Nullable Correction before, @Nullable Correction after) {}

    /** @param kept of this version, as they are in the library */
    public Corrections(DocumentVersion version, List<Correction> kept) {
        this.version = version;
        this.kept =
                kept.stream().filter(c -> c.versionId().equals(version.id())).toList();
    }

    /** The correction of a stretch: of just these words, or else the newest that shares some of them. */
    public static Optional<Correction> on(List<Correction> corrections, TextSpan span) {
        Comparator<Correction> order = Comparator.<Correction, Boolean>comparing(
                        c -> c.span().equals(span))
                .thenComparing(Correction::created);
        return corrections.stream()
                .filter(c -> c.span().equals(span) || c.span().overlaps(span))
                .max(order);
    }

    /** One level up; a point becomes a heading at the level it has. */
    public Optional<Edit> promote(OutlineNode node, String newId, Instant now) {
        int level = node.isHeading() ? node.level() - 1 : node.level();
        return level < 1 ? Optional.empty() : Optional.of(edit(node.span(), level, title(node), newId, now));
    }

    /** One level down; what stands below it keeps its level. */
    public Optional<Edit> demote(OutlineNode node, String newId, Instant now) {
        return !node.isHeading() || node.level() >= DEEPEST
                ? Optional.empty()
                : Optional.of(edit(node.span(), node.level() + 1, title(node), newId, now));
    }

    /**
     * One level up, and headings below it with it: a chapter takes its sections along.
     *
     * @param along which of those below it
     */
    public List<Edit> promoteWhole(
            OutlineNode node, Predicate<OutlineNode> along, Supplier<String> newId, Instant now) {
        return whole(promote(node, newId.get(), now), node, along, each -> promote(each, newId.get(), now));
    }

    /**
     * One level down, and headings below it with it.
     *
     * @param along which of those below it
     */
    public List<Edit> demoteWhole(OutlineNode node, Predicate<OutlineNode> along, Supplier<String> newId, Instant now) {
        return whole(demote(node, newId.get(), now), node, along, each -> demote(each, newId.get(), now));
    }

    /** Whether a heading that goes down stands one below another then: the tree would not show more. */
    public static boolean canGoDown(OutlineTree tree, OutlineNode node) {
        return tree.nodes()
                .takeWhile(before -> !before.span().equals(node.span()))
                .filter(before -> before.isHeading() && before.level() <= node.level())
                .reduce((former, latter) -> latter)
                .filter(above -> above.level() == node.level())
                .isPresent();
    }

    private static List<Edit> whole(
            Optional<Edit> own,
            OutlineNode node,
            Predicate<OutlineNode> along,
            Function<OutlineNode, Optional<Edit>> command) {
        List<Edit> edits = new ArrayList<>(own.stream().toList());
        // A point that becomes a heading keeps its level, and so does what is below it.
        if (own.isPresent() && node.isHeading()) {
            node.flatten()
                    .skip(1)
                    .filter(OutlineNode::isHeading)
                    .filter(along)
                    .flatMap(each -> command.apply(each).stream())
                    .forEach(edits::add);
        }
        return List.copyOf(edits);
    }

    /** What was taken for a heading or a point is text. */
    public Edit remove(OutlineNode node, String newId, Instant now) {
        return edit(node.span(), 0, null, newId, now);
    }

    /** @param title blank for the words as they stand */
    public Optional<Edit> rename(OutlineNode node, String title, String newId, Instant now) {
        String words = title.strip();
        return words.equals(node.title())
                ? Optional.empty()
                : Optional.of(edit(node.span(), node.level(), words.isEmpty() ? null : words, newId, now));
    }

    /** As it was found. */
    public Optional<Edit> takeBack(OutlineNode node) {
        return on(kept, node.span()).map(before -> new Edit(before, null));
    }

    /**
     * Makes words a heading, at the level that those numbered alike have, or else the heading before.
     *
     * @param selection the words, or an empty stretch in the line that is meant
     */
    public Optional<Edit> add(TextSpan selection, OutlineTree tree, String newId, Instant now) {
        int length = version.text().length();
        if (selection.end() > length) {
            return Optional.empty();
        }
        TextSpan line =
                selection.isEmpty() ? version.paragraphAt(selection.start()).span() : selection;
        String folded = Folding.inPlace(line.in(version.text()));
        TextSpan within = CleanText.trimmed(folded, 0, folded.length());
        TextSpan words = new TextSpan(line.start() + within.start(), line.start() + within.end());
        return words.isEmpty() ? Optional.empty() : Optional.of(edit(words, level(words, tree), null, newId, now));
    }

    private int level(TextSpan words, OutlineTree tree) {
        String clean = Folding.inPlace(version.quote(words));
        return LevelGuess.of(tree, Corrector.marker(clean, new TextSpan(0, clean.length())), words.start());
    }

    private Edit edit(TextSpan span, int level, @Nullable String title, String newId, Instant now) {
        Optional<Correction> before = on(kept, span);
        String id = before.map(Correction::id).orElse(newId);
        return new Edit(
                before.orElse(null), new Correction(id, version.documentId(), version.id(), span, level, title, now));
    }

    /** The name a reader gave stays when only the level changes. */
    private @Nullable String title(OutlineNode node) {
        return kept.stream()
                .filter(c -> c.span().equals(node.span()) && c.level() > 0)
                .map(Correction::title)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
