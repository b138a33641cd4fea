package org.yandu.ui.codebook;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.codebook.Meaning;
import org.yandu.ui.parts.Spelling;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.workspace.Change;
import org.yandu.workspace.Nesting;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.ThemeMerge;
import org.yandu.workspace.ThemeParting;
import org.yandu.workspace.Theming;

/** Which themes are shown and chosen, and what is done to them. */
final class ThemesModel {

    /**
     * What the tree shows.
     *
     * @param visible ids that are let through by the filter, with what they are nested in
     * @param own codings of every theme, by id
     */
    record Shown(Codebook codebook, String book, Set<String> visible, Map<String, Integer> own) {

        int own(Code code) {
            return own.getOrDefault(code.id(), 0);
        }

        /** With those of everything nested in it. */
        int whole(Code code) {
            return codebook.subtree(code.id()).stream().mapToInt(this::own).sum();
        }

        boolean sees(Code code) {
            return visible.contains(code.id());
        }

        /** Whether other themes, or the same ones otherwise, are shown; not so when only codings were counted anew. */
        boolean isShapedLike(Shown other) {
            return codebook == other.codebook && book.equals(other.book) && visible.equals(other.visible);
        }
    }

    private final Desk desk;
    private final StringProperty filter = new SimpleStringProperty("");
    private final BooleanProperty retired = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable String> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Shown> shown;
    private Map<String, Integer> counts = new HashMap<>();

    ThemesModel(Desk desk) {
        this.desk = desk;
        this.shown = new ReadOnlyObjectWrapper<>(reckoned());
        filter.addListener((o, was, is) -> show());
        retired.addListener((o, was, is) -> show());
        desk.shelf().bookProperty().addListener((o, was, is) -> show());
        desk.gate().lastChangeProperty().subscribe(change -> count());
    }

    Desk desk() {
        return desk;
    }

    StringProperty filterProperty() {
        return filter;
    }

    /** Whether retired themes are shown too. */
    BooleanProperty retiredProperty() {
        return retired;
    }

    /** Id of the chosen theme. */
    ObjectProperty<@Nullable String> chosenProperty() {
        return chosen;
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    Codebook codebook() {
        return desk.library().codebook();
    }

    String book() {
        return desk.shelf().book();
    }

    Optional<Code> chosen() {
        return Optional.ofNullable(chosen.get()).flatMap(codebook()::find);
    }

    boolean canWrite() {
        return desk.gate().canWrite();
    }

    private void count() {
        String asked = desk.themeFilterProperty().get();
        if (asked != null && codebook().find(asked).isEmpty()) {
            // Nobody could take away a condition that no list shows.
            desk.themeFilterProperty().set(null);
        }
        show();
        desk.background()
                .read(Job.named("job.count"), () -> desk.workspace().store().annotationsPerCode(), found -> {
                    if (!found.equals(counts)) {
                        counts = found;
                        show();
                    }
                });
    }

    private void show() {
        Shown now = reckoned();
        if (!now.equals(shown.get())) {
            shown.set(now);
        }
    }

    private Shown reckoned() {
        Codebook codebook = codebook();
        String typed = Spelling.typed(filter.get());
        Set<String> visible = new HashSet<>();
        for (Code code : codebook.in(book())) {
            boolean kept = retired.get() || !code.retired();
            boolean found = typed.isEmpty()
                    || Spelling.of(code.name()).rank(typed).compareTo(Spelling.Rank.FUZZY) < 0
                    || code.sign().equals(filter.get().strip());
            if (kept && found) {
                codebook.path(code.id()).forEach(each -> visible.add(each.id()));
            }
        }
        return new Shown(codebook, book(), visible, counts);
    }

    // ---- changes ----

    /** Of a theme as it is when its turn has come. */
    void change(Code code, BiFunction<Codebook, Code, Optional<Change>> maker) {
        desk.gate().changeLibrary(workspace -> {
            Codebook codebook = workspace.state().codebook();
            return codebook.find(code.id()).flatMap(now -> maker.apply(codebook, now));
        });
    }

    void rename(Code code, String name) {
        change(code, (codebook, now) -> Theming.rename(now, name, now.sign()));
    }

    /** By number key in the tree: 1-9 gives it, 0 takes it away; whoever had it is named. */
    void key(Code code, int digit) {
        Integer key = digit == 0 ? null : (Integer) digit;
        List<Code> holders = Theming.holders(codebook(), code, key);
        change(code, (codebook, now) -> Theming.key(codebook, now, key));
        if (!holders.isEmpty() && canWrite()) {
            desk.say("codebook.key_taken", digit, holders.getFirst().name(), code.name());
        }
    }

    void step(Code code, Nesting.Way way) {
        change(code, (codebook, now) -> Nesting.step(codebook, now, way));
    }

    /** Where something is dropped. */
    enum Drop {
        BEFORE,
        INTO,
        AFTER
    }

    boolean canDrop(String dragged, Code on) {
        return canWrite()
                && codebook().subtree(dragged).stream()
                        .noneMatch(code -> code.id().equals(on.id()));
    }

    void drop(String dragged, Code on, Drop where) {
        codebook()
                .find(dragged)
                .ifPresent(code -> change(
                        code,
                        (codebook, now) -> codebook.find(on.id()).flatMap(target -> switch (where) {
                            case BEFORE -> Nesting.before(codebook, now, target);
                            case INTO -> Nesting.into(codebook, now, target);
                            case AFTER -> Nesting.after(codebook, now, target);
                        })));
    }

    void retire(Code code) {
        boolean now = !code.retired();
        change(code, (codebook, there) -> Theming.retire(there, now));
        if (now && canWrite()) {
            desk.say("codebook.retired", code.name());
        }
    }

    void delete(Code code) {
        neighbour(code).ifPresent(next -> chosen.set(next.id()));
        desk.gate().changeLibrary(workspace -> {
            Codebook codebook = workspace.state().codebook();
            return codebook.find(code.id())
                    .map(now -> ThemeParting.delete(workspace.store(), codebook, now, Instant.now()));
        });
    }

    private Optional<Code> neighbour(Code code) {
        List<Code> level = codebook().level(code);
        int at = level.indexOf(code);
        List<Code> above = codebook().ancestors(code.id());
        return at + 1 < level.size()
                ? Optional.of(level.get(at + 1))
                : at > 0
                        ? Optional.of(level.get(at - 1))
                        : above.reversed().stream().findFirst();
    }

    void merge(Code from, Code into) {
        desk.gate().changeLibrary(workspace -> {
            Codebook codebook = workspace.state().codebook();
            return codebook.find(into.id())
                    .flatMap(target -> codebook.find(from.id())
                            .flatMap(source -> ThemeMerge.of(
                                    workspace.store(), codebook, List.of(source), target, Instant.now())));
        });
        chosen.set(into.id());
    }

    /** The passage in focus as a sample of a theme: the selected words, or the annotation. */
    void sample(Code code) {
        Optional<Meaning.Sample> sample = desk.focused()
                .open()
                .flatMap(open -> words(open).map(words -> new Meaning.Sample(words.words(), source(open, words.at()))));
        sample.ifPresentOrElse(
                each -> {
                    change(code, (codebook, now) -> Theming.sample(now, each));
                    desk.say("codebook.sampled", code.name());
                },
                () -> desk.say("codebook.nothing_to_sample"));
    }

    private record Words(String words, int at) {}

    private Optional<Words> words(OpenDocument open) {
        var span = desk.focused().selectionProperty().get();
        return span != null
                ? Optional.of(new Words(open.version().quote(span).strip(), span.start()))
                : desk.focused()
                        .focusedMark()
                        .map((Annotation mark) -> new Words(
                                mark.anchor().quote().exact(), mark.span().start()));
    }

    private String source(OpenDocument open, int at) {
        String place = open.outline().placeAt(at);
        String title = desk.texts().get("quote.title", open.document().title());
        return place.isEmpty() ? title : title + desk.texts().get("quote.separator") + place;
    }

    /** Narrows the list of annotations to a theme, or no more when it is narrowed to it already. */
    void toggleFilter(Code code) {
        boolean again = Objects.equals(desk.themeFilterProperty().get(), code.id());
        desk.themeFilterProperty().set(again ? null : code.id());
    }

    /** A theme's name as the path that leads to it. */
    String path(Code code) {
        return codebook().path(code.id()).stream()
                .map(Code::name)
                .reduce((outer, inner) -> outer + " › " + inner)
                .orElse(code.name());
    }

    /** Runs with the chosen theme, if there is one. */
    void withChosen(Function<Code, Runnable> what) {
        chosen().map(what).ifPresent(Runnable::run);
    }
}
