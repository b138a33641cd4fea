package org.yandu.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.codebook.Colour;
import org.yandu.codebook.Colours;
import org.yandu.codebook.Meaning;
import org.yandu.codebook.Pattern;
import org.yandu.codebook.Signs;
import org.yandu.document.TextSpan;

/** What readers do to a single theme, as changes to be applied. Empty means that there is nothing to do. */
public final class Theming {

    /** How much of a passage makes the name of a theme, in code points: what fits beside a chip. */
    private static final int NAME = 16;

    /** Where the first clause of a passage ends. */
    private static final String CLAUSE = "，。；：！？、,;:!?\n";

    private Theming() {}

    /**
     * A theme as it may be added: with a sign, a colour and a pattern that stay apart from those of its codebook, and the next number
     * key while one is free.
     *
     * @param parent id of the theme it is nested in, or {@code null}
     */
    public static Code draft(Codebook codebook, String book, @Nullable String parent, String name) {
        List<Code> there = codebook.in(book);
        Colours.Proposal look = Colours.propose(there);
        int position = (parent == null ? codebook.roots(book) : codebook.children(parent))
                        .stream().mapToInt(Code::position).max().orElse(-1)
                + 1;
        return new Code(
                UUID.randomUUID().toString(),
                name.strip(),
                Signs.propose(name, there),
                look.colour(),
                look.pattern(),
                Meaning.NONE,
                freeKey(there),
                new Code.Place(book, parent, position),
                false);
    }

    private static @Nullable Integer freeKey(List<Code> there) {
        for (int key = 1; key <= 9; key++) {
            int wanted = key;
            if (there.stream().noneMatch(code -> Objects.equals(code.key(), wanted))) {
                return key;
            }
        }
        return null;
    }

    /** A name for a theme from the words of a passage: its first clause without quotation marks, never half a pair. */
    public static String nameFrom(String words) {
        String text = words.strip().replaceAll("[“”‘’《》〈〉「」『』\"（）()\\[\\]【】]", "");
        int[] clause = text.codePoints()
                .dropWhile(c -> CLAUSE.indexOf(c) >= 0 || Character.isWhitespace(c))
                .takeWhile(c -> CLAUSE.indexOf(c) < 0)
                .limit(NAME)
                .toArray();
        return new String(clause, 0, clause.length).strip();
    }

    /** The theme of a codebook with this name, if there is one. */
    public static Optional<Code> named(Codebook codebook, String book, String name) {
        return codebook.in(book).stream()
                .filter(code -> code.name().equals(name.strip()))
                .findFirst();
    }

    public static Optional<Change> create(Code draft) {
        return draft.name().isBlank()
                ? Optional.empty()
                : Optional.of(
                        Change.of("change.theme_add", List.of(draft.name()), List.of(new Edit.OfCode(null, draft))));
    }

    /** A theme with its first passage in one step. */
    public static Optional<Change> createOn(OpenDocument open, TextSpan span, Code draft, String coder, Instant now) {
        return create(draft)
                .flatMap(create -> Marking.mark(open, span, draft, coder, now).map(mark -> {
                    List<Edit> edits = new ArrayList<>(create.edits());
                    edits.addAll(mark.edits());
                    return new Change(create.name(), edits);
                }));
    }

    /** Name and sign; a blank name or no single character as a sign is no change. */
    public static Optional<Change> rename(Code code, String name, String sign) {
        String now = name.strip();
        String mark = sign.strip();
        boolean same = now.equals(code.name()) && mark.equals(code.sign());
        if (same || now.isEmpty() || !Signs.isSign(mark)) {
            return Optional.empty();
        }
        boolean onlySign = now.equals(code.name());
        return Optional.of(Change.of(
                onlySign ? "change.theme_sign" : "change.theme_rename",
                List.of(code.name(), onlySign ? mark : now),
                List.of(new Edit.OfCode(code, code.named(now, mark)))));
    }

    /** Another number key, or none; whoever had it in the same codebook loses it in the same step, which says so. */
    public static Optional<Change> key(Codebook codebook, Code code, @Nullable Integer key) {
        if (Objects.equals(code.key(), key)) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>();
        List<String> args = new ArrayList<>(List.of(code.name(), key == null ? "" : key.toString()));
        for (Code other : holders(codebook, code, key)) {
            edits.add(new Edit.OfCode(other, other.withKey(null)));
            args.add(other.name());
        }
        String name =
                key == null ? "change.theme_no_key" : edits.isEmpty() ? "change.theme_key" : "change.theme_key_taken";
        edits.add(new Edit.OfCode(code, code.withKey(key)));
        return Optional.of(Change.of(name, args, edits));
    }

    /** Who else has a number key in the codebook of a theme. */
    public static List<Code> holders(Codebook codebook, Code code, @Nullable Integer key) {
        return codebook.in(codebook.bookOf(code)).stream()
                .filter(other ->
                        key != null && key.equals(other.key()) && !other.id().equals(code.id()))
                .toList();
    }

    public static Optional<Change> recolour(Code code, Colour colour, Pattern pattern) {
        return colour.equals(code.colour()) && pattern == code.pattern()
                ? Optional.empty()
                : Optional.of(Change.of(
                        "change.theme_colour",
                        List.of(code.name()),
                        List.of(new Edit.OfCode(code, code.with(colour, pattern)))));
    }

    public static Optional<Change> define(Code code, Meaning meaning) {
        return meaning.equals(code.meaning())
                ? Optional.empty()
                : Optional.of(Change.of(
                        "change.theme_define",
                        List.of(code.name()),
                        List.of(new Edit.OfCode(code, code.with(meaning)))));
    }

    /** One more passage that shows what a theme means; the same words twice are one. */
    public static Optional<Change> sample(Code code, Meaning.Sample sample) {
        Meaning was = code.meaning();
        if (sample.words().isBlank()
                || was.samples().stream().anyMatch(each -> each.words().equals(sample.words()))) {
            return Optional.empty();
        }
        List<Meaning.Sample> samples = new ArrayList<>(was.samples());
        samples.add(sample);
        Meaning meaning = new Meaning(was.definition(), was.when(), was.whenNot(), samples);
        return Optional.of(Change.of(
                "change.theme_sample", List.of(code.name()), List.of(new Edit.OfCode(code, code.with(meaning)))));
    }

    /** No longer offered, or offered again; its passages keep it. */
    public static Optional<Change> retire(Code code, boolean retired) {
        return code.retired() == retired
                ? Optional.empty()
                : Optional.of(Change.of(
                        retired ? "change.theme_retire" : "change.theme_bring_back",
                        List.of(code.name()),
                        List.of(new Edit.OfCode(code, code.retired(retired)))));
    }

    /**
     * A theme as somebody has edited it as a whole, with what that takes from others.
     *
     * @param code as it is now
     * @param wanted the same theme with other properties, at the same place
     */
    public static Optional<Change> edit(Codebook codebook, Code code, Code wanted) {
        Code target = wanted.at(code.place());
        if (target.equals(code) || target.name().isBlank() || !Signs.isSign(target.sign())) {
            return Optional.empty();
        }
        Optional<Change> single = single(codebook, code, target);
        if (single.isPresent() && last(single.get()).equals(target)) {
            return single;
        }
        List<Edit> edits = new ArrayList<>();
        holders(codebook, code, target.key()).forEach(o -> edits.add(new Edit.OfCode(o, o.withKey(null))));
        edits.add(new Edit.OfCode(code, target));
        return Optional.of(Change.of("change.theme_edit", List.of(target.name()), edits));
    }

    /** The more telling step, when only one thing was changed. */
    private static Optional<Change> single(Codebook codebook, Code code, Code target) {
        return rename(code, target.name(), target.sign())
                .or(() -> recolour(code, target.colour(), target.pattern()))
                .or(() -> key(codebook, code, target.key()))
                .or(() -> define(code, target.meaning()))
                .or(() -> retire(code, target.retired()));
    }

    private static Object last(Change change) {
        return Objects.requireNonNull(change.edits().getLast().after());
    }
}
