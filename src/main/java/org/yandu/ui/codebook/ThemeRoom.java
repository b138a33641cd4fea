package org.yandu.ui.codebook;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Memo;
import org.yandu.codebook.Book;
import org.yandu.codebook.Code;
import org.yandu.document.TextSpan;
import org.yandu.exchange.out.FileNames;
import org.yandu.ui.keys.Action;
import org.yandu.ui.parts.Once;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.FileDialogs;
import org.yandu.ui.shell.Later;
import org.yandu.ui.shell.MemoWish;
import org.yandu.ui.shell.Panel;
import org.yandu.ui.shell.Room;
import org.yandu.ui.shell.ThemeWish;
import org.yandu.workspace.Nesting.Way;

/** The themes as the window takes them in. */
public final class ThemeRoom implements CodebookView.Commands {

    private final Desk desk;
    private final ThemesModel model;
    private final FilesModel files;
    private final Once<CodebookView> view;
    private final Later<ThemeSheet> theme;
    private final Later<NewThemeSheet> fresh;
    private final Later<MergeSheet> merge;
    private final Later<SplitSheet> split;
    private final Later<BooksSheet> books;
    private final Later<PlanSheet> plan;

    public ThemeRoom(Desk desk) {
        this.desk = desk;
        this.model = new ThemesModel(desk);
        this.files = new FilesModel(desk);
        this.view = Once.of(() -> new CodebookView(model, this));
        this.theme = Later.of(() -> new ThemeSheet(model));
        this.fresh = Later.of(() -> new NewThemeSheet(model));
        this.merge = Later.of(() -> new MergeSheet(model));
        this.split = Later.of(() -> new SplitSheet(model));
        this.books = Later.of(() -> new BooksSheet(model));
        this.plan = Later.following(
                files.planProperty().map(plan -> true).orElse(false), () -> new PlanSheet(files, desk.texts()));
        desk.shelf().onWish(wish -> {
            if (wish instanceof ThemeWish.New passage) {
                fresh.get().show(passage.document(), passage.span());
            } else if (wish instanceof ThemeWish.File file) {
                take(file.path());
            }
        });
    }

    public Room room() {
        return Room.of(new Panel(Panel.THEMES, Panel.Side.LEFT, view))
                .with(
                        action("theme-new", "action.theme_new", "fth-plus", "Shortcut+N", writable(), this::create),
                        action("themes", "action.themes", "fth-tag", "", ALWAYS, () -> desk.bring(Panel.THEMES)),
                        action(
                                "theme-edit",
                                "action.theme_edit",
                                "fth-sliders",
                                "",
                                chosen(),
                                () -> model.withChosen(code -> () -> theme.get().show(code))),
                        action(
                                "theme-sample",
                                "action.theme_sample",
                                "fth-bookmark",
                                "",
                                chosen(),
                                () -> model.withChosen(code -> () -> model.sample(code))),
                        action(
                                "books",
                                "action.books",
                                "fth-layers",
                                "",
                                writable(),
                                () -> books.get().show()),
                        action("themes-in", "action.themes_in", "fth-download", "", writable(), this::takeIn),
                        action("themes-out", "action.themes_out", "fth-upload", "", ALWAYS, this::giveOut))
                .withLater(theme, fresh, merge, split, books, plan)
                .withKeys(ThemeAction.hints());
    }

    private static final ObservableValue<Boolean> ALWAYS = new SimpleObjectProperty<>(true);

    private static Action action(
            String id, String textKey, String icon, String key, ObservableValue<Boolean> enabled, Runnable run) {
        return new Action(id, Action.Group.THEME, textKey, icon, key, enabled, run);
    }

    private ObservableValue<Boolean> writable() {
        return new SimpleObjectProperty<>(desk.gate().canWrite());
    }

    private ObservableValue<Boolean> chosen() {
        return Bindings.createObjectBinding(
                () -> desk.gate().canWrite() && model.chosenProperty().get() != null, model.chosenProperty());
    }

    /** From what is selected in the text; where nothing is, an empty one. */
    private void create() {
        TextSpan span = desk.focused().selectionProperty().get();
        boolean here = span != null && !desk.focused().isPast();
        desk.focused()
                .open()
                .filter(open -> here)
                .ifPresentOrElse(
                        open -> fresh.get().show(open, java.util.Objects.requireNonNull(span)),
                        () -> fresh.get().show(model.chosen().orElse(null), false));
    }

    @Override
    public void carryOut(ThemeAction action, @Nullable Code code) {
        if (code == null) {
            fresh.get().show(null, false);
            return;
        }
        switch (action) {
            case PASSAGES -> model.toggleFilter(code);
            case NEW -> fresh.get().show(code, false);
            case NEW_WITHIN -> fresh.get().show(code, true);
            case EDIT, RENAME -> theme.get().show(code);
            case UP -> model.step(code, Way.UP);
            case DOWN -> model.step(code, Way.DOWN);
            case IN -> model.step(code, Way.IN);
            case OUT -> model.step(code, Way.OUT);
            case SAMPLE -> model.sample(code);
            case MEMO ->
                desk.background()
                        .later(() -> desk.calls()
                                .memos()
                                .wish(new MemoWish.Begin(new Memo.Subject(Memo.Kind.CODE, code.id()))));
            // Later, or the letter itself would be typed into the field that gets the cursor now.
            case MERGE -> desk.background().later(() -> merge.get().show(code));
            case SPLIT -> desk.background().later(() -> split.get().start(code));
            case RETIRE -> model.retire(code);
            case DELETE -> model.delete(code);
        }
    }

    @Override
    public void manage() {
        books.get().show();
    }

    @Override
    public void takeIn() {
        desk.files()
                .open(
                        theme.get().window(),
                        "codebook.take_in",
                        List.of(FileDialogs.Kind.of("codebook.files", "json", "csv", "xlsx")))
                .ifPresent(this::take);
    }

    /** Reads a file of themes and shows what it brings. */
    public void take(Path path) {
        files.read(path);
    }

    @Override
    public void giveOut() {
        String name = model.codebook()
                .book(model.book())
                .map(Book::name)
                .orElse(desk.texts().get("side.themes"));
        desk.files()
                .save(
                        theme.get().window(),
                        "codebook.give_out",
                        FileNames.of(name),
                        Stream.of("json", "xlsx", "csv")
                                .map(extension -> FileDialogs.Kind.of("codebook.files." + extension, extension))
                                .toList())
                .ifPresent(files::write);
    }
}
