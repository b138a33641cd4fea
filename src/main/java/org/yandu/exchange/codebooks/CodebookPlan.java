package org.yandu.exchange.codebooks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Book;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.codebook.ColourCheck;
import org.yandu.codebook.Colours;
import org.yandu.codebook.Meaning;
import org.yandu.codebook.Signs;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;

/**
 * What taking a file into a codebook would do. A theme is there already when the codebook has its id, or else one at its path; what the
 * file says of it then replaces what it said before, and where the file says nothing all stays.
 */
public final class CodebookPlan {

    /** What becomes of a row. */
    public enum Fate {
        NEW,
        CHANGED,
        SAME
    }

    /**
     * A theme of the file.
     *
     * @param row 0 for one that is only named as the parent of others
     * @param path as it is shown
     */
    public record Item(int row, String path, Fate fate, Code theme) {}

    private final Codebook codebook;
    private final Book book;
    private final ThemeFile file;
    private final Map<List<String>, Code> there = new HashMap<>();
    private final Map<List<String>, Code> placed = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final List<Code> all;
    private final List<Item> items = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private final List<RowRemark> remarks;

    private CodebookPlan(Codebook codebook, Book book, ThemeFile file) {
        this.codebook = codebook;
        this.book = book;
        this.file = file;
        this.remarks = new ArrayList<>(file.remarks());
        this.all = new ArrayList<>(codebook.in(book.id()));
        for (Code code : all) {
            there.putIfAbsent(codebook.path(code.id()).stream().map(Code::name).toList(), code);
        }
        file.themes().stream()
                .map(ThemeRow::id)
                .filter(Objects::nonNull)
                .filter(id -> all.stream().anyMatch(code -> code.id().equals(id)))
                .forEach(used::add);
    }

    /** @param book where the themes go; added as well when the library does not have it */
    public static CodebookPlan of(Codebook codebook, Book book, ThemeFile file) {
        CodebookPlan plan = new CodebookPlan(codebook, book, file);
        if (codebook.book(book.id()).isEmpty()
                && !(codebook.books().isEmpty() && book.id().equals(Book.FIRST))) {
            plan.edits.add(new Edit.OfBook(null, book));
        }
        plan.file.themes().forEach(row -> plan.take(row.path(), row));
        return plan;
    }

    /** In the order of the file, parents that only stand in paths before the first of their children. */
    public List<Item> items() {
        return items;
    }

    public List<RowRemark> remarks() {
        return remarks;
    }

    public long count(Fate fate) {
        return items.stream().filter(item -> item.fate() == fate).count();
    }

    /** Empty when everything is there already. */
    public Optional<Change> change() {
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(Change.of(
                        "change.themes_import",
                        List.of(book.name(), String.valueOf(count(Fate.NEW)), String.valueOf(count(Fate.CHANGED))),
                        edits));
    }

    private Code take(List<String> path, @Nullable ThemeRow row) {
        Code known = placed.get(path);
        if (known != null) {
            return known;
        }
        List<String> above = path.subList(0, path.size() - 1);
        ThemeRow rowAbove = above.isEmpty() ? null : rowOf(above);
        String parent = above.isEmpty() ? null : take(above, rowAbove).id();
        Code before = existing(path, row);
        if (before == null && row != null) {
            return added(path, row, parent);
        }
        if (before == null) {
            return added(
                    path,
                    new ThemeRow(0, null, path, new ThemeRow.Face(null, null, null, null), Meaning.NONE, null),
                    parent);
        }
        return row == null ? stays(path, before) : changed(path, row, before, parent);
    }

    private @Nullable ThemeRow rowOf(List<String> path) {
        return file.themes().stream()
                .filter(row -> row.path().equals(path))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Code existing(List<String> path, @Nullable ThemeRow row) {
        if (row != null && row.id() != null && used.contains(row.id())) {
            Code byId = all.stream()
                    .filter(code -> code.id().equals(row.id()))
                    .findFirst()
                    .orElse(null);
            boolean free = byId != null
                    && placed.values().stream().noneMatch(code -> code.id().equals(byId.id()));
            return free ? byId : null;
        }
        Code byPath = there.get(path);
        return byPath == null || used.contains(byPath.id()) ? null : byPath;
    }

    private Code stays(List<String> path, Code code) {
        used.add(code.id());
        placed.put(path, code);
        return code;
    }

    private Code added(List<String> path, ThemeRow row, @Nullable String parent) {
        boolean own = row.id() != null && codebook.find(row.id()).isEmpty() && used.add(row.id());
        String id = own ? Objects.requireNonNull(row.id()) : UUID.randomUUID().toString();
        ThemeRow.Face face = row.face();
        Colours.Proposal look = face.colour() != null && face.pattern() != null
                ? new Colours.Proposal(face.colour(), face.pattern())
                : Colours.propose(all);
        Code code = new Code(
                id,
                path.getLast(),
                face.sign() == null ? Signs.propose(path.getLast(), all) : face.sign(),
                Objects.requireNonNullElse(face.colour(), look.colour()),
                Objects.requireNonNullElse(face.pattern(), look.pattern()),
                Meaning.NONE,
                null,
                new Code.Place(book.id(), parent, last(parent) + 1),
                false);
        return put(path, row, null, filled(code, row));
    }

    private int last(@Nullable String parent) {
        return all.stream()
                .filter(code -> Objects.equals(code.parent(), parent))
                .mapToInt(Code::position)
                .max()
                .orElse(-1);
    }

    private Code changed(List<String> path, ThemeRow row, Code before, @Nullable String parent) {
        Code named = before.named(path.getLast(), before.sign());
        boolean stays = Objects.equals(parent, before.parent());
        Code code = filled(stays ? named : named.at(new Code.Place(book.id(), parent, before.position())), row);
        return put(path, row, before, code);
    }

    private Code put(List<String> path, ThemeRow row, @Nullable Code before, Code code) {
        used.add(code.id());
        placed.put(path, code);
        Fate fate = before == null ? Fate.NEW : code.equals(before) ? Fate.SAME : Fate.CHANGED;
        items.add(new Item(row.row(), Paths.write(path), fate, code));
        if (fate != Fate.SAME) {
            edits.add(new Edit.OfCode(before, code));
        }
        if (before == null || !before.colour().equals(code.colour())) {
            faint(row, code);
        }
        all.removeIf(each -> each.id().equals(code.id()));
        all.add(code);
        return code;
    }

    /** Somebody else's screen showed it well: it is taken as it is, and said where it is hard to see. */
    private void faint(ThemeRow row, Code code) {
        ColourCheck.faintest(code.colour())
                .ifPresent(finding -> remarks.add(RowRemark.of(
                        row.row(),
                        "codebook.row.faint."
                                + Objects.requireNonNull(finding.paper()).name().toLowerCase(Locale.ROOT),
                        row.row(),
                        code.name(),
                        String.format(Locale.ROOT, "%.1f", finding.measure()),
                        String.format(Locale.ROOT, "%.0f", finding.least()))));
    }

    private Code filled(Code code, ThemeRow row) {
        ThemeRow.Face face = row.face();
        Meaning was = code.meaning();
        Meaning says = row.meaning();
        Meaning meaning = new Meaning(
                says.definition().isEmpty() ? was.definition() : says.definition(),
                says.when().isEmpty() ? was.when() : says.when(),
                says.whenNot().isEmpty() ? was.whenNot() : says.whenNot(),
                says.samples().isEmpty() ? was.samples() : says.samples());
        // A table has no tints: those of a theme with the same full colour stay.
        boolean sameColour = face.colour() == null
                || face.colour().full().equals(code.colour().full());
        return new Code(
                code.id(),
                code.name(),
                Objects.requireNonNullElse(face.sign(), code.sign()),
                sameColour ? code.colour() : Objects.requireNonNull(face.colour()),
                Objects.requireNonNullElse(face.pattern(), code.pattern()),
                meaning,
                key(code, row),
                code.place(),
                Objects.requireNonNullElse(row.retired(), code.retired()));
    }

    private @Nullable Integer key(Code code, ThemeRow row) {
        Integer wanted = row.face().key();
        if (wanted == null || wanted.equals(code.key())) {
            return code.key();
        }
        Optional<Code> holder = all.stream()
                .filter(each -> wanted.equals(each.key()) && !each.id().equals(code.id()))
                .findFirst();
        if (holder.isEmpty()) {
            return wanted;
        }
        remarks.add(RowRemark.of(
                row.row(),
                "codebook.row.key_taken",
                row.row(),
                wanted,
                holder.get().name()));
        return code.key();
    }
}
