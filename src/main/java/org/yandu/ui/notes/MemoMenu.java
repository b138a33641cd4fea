package org.yandu.ui.notes;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.annotation.Memo;
import org.yandu.ui.parts.Hint;
import org.yandu.ui.parts.ThemeChip;
import org.yandu.ui.shell.Desk;

/** The + over the memos: what a new one can be about. */
final class MemoMenu extends MenuButton {

    private final Desk desk;
    private final Subjects subjects;
    private final Consumer<Memo.Subject> begin;
    private final MenuItem document;
    private final Menu theme;
    private final Menu lesson;

    MemoMenu(Desk desk, Subjects subjects, Consumer<Memo.Subject> begin) {
        super(null, new FontIcon("fth-plus"));
        this.desk = desk;
        this.subjects = subjects;
        this.begin = begin;
        setId("memo-new");
        getStyleClass().add("memo-tool");
        Hint.on(this, desk.texts().get("memo.new"));
        setAccessibleText(desk.texts().get("memo.new"));
        document = named(new MenuItem(), "memo.new_document");
        document.setOnAction(event -> desk.focused()
                .open()
                .ifPresent(open -> begin.accept(
                        new Memo.Subject(Memo.Kind.DOCUMENT, open.document().id()))));
        theme = named(new Menu(), "memo.new_theme");
        lesson = named(new Menu(), "memo.new_lesson");
        MenuItem library = named(new MenuItem(), "memo.new_library");
        library.setOnAction(event -> begin.accept(Memo.Subject.LIBRARY));
        getItems().addAll(document, theme, lesson, library);
        setOnShowing(event -> fill());
        setDisable(!desk.gate().canWrite());
    }

    private void fill() {
        document.setDisable(desk.focused().open().isEmpty());
        fill(
                theme,
                desk.library().codebook().codes().stream()
                        .map(code ->
                                item(code.name(), ThemeChip.sign(code), new Memo.Subject(Memo.Kind.CODE, code.id()))));
        fill(
                lesson,
                subjects.lessons().stream()
                        .map(each ->
                                item(subjects.titleOf(each), null, new Memo.Subject(Memo.Kind.LESSON, each.id()))));
    }

    private static void fill(Menu menu, Stream<MenuItem> items) {
        List<MenuItem> all = items.toList();
        menu.getItems().setAll(all);
        menu.setDisable(all.isEmpty());
    }

    private MenuItem item(String name, @Nullable Node sign, Memo.Subject subject) {
        MenuItem item = new MenuItem(name, sign);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> begin.accept(subject));
        return item;
    }

    private <M extends MenuItem> M named(M item, String textKey) {
        item.setText(desk.texts().get(textKey));
        item.setId(textKey);
        return item;
    }
}
