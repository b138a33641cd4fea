package org.yandu.ui.codebook;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.ui.keys.Keys;
import org.yandu.ui.keys.RoomKey;

/** The themes of the codebook that is worked with, nested. */
final class ThemeTree extends TreeView<Code> {

    /** Not in the style sheet, for rows without a height would be made by the thousand while the tree has no styles. */
    private static final double ROW = 28;

    private final ThemesModel model;
    private final BiConsumer<ThemeAction, @Nullable Code> run;
    private final Set<String> folded = new HashSet<>();
    private boolean following;

    /** @param run carries out what the tree does not do itself */
    ThemeTree(ThemesModel model, BiConsumer<ThemeAction, @Nullable Code> run) {
        this.model = model;
        this.run = run;
        setId("themes");
        setFixedCellSize(ROW);
        setShowRoot(false);
        setRoot(new TreeItem<>());
        setCellFactory(view -> new ThemeCell(model));
        setContextMenu(new ThemeMenu(model, this::carryOut));
        getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (!following) {
                model.chosenProperty().set(is == null ? null : is.getValue().id());
            }
        });
        model.chosenProperty().addListener((o, was, is) -> follow());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setOnMouseClicked(this::clicked);
        show(model.shownProperty().get());
        model.shownProperty().addListener((o, was, is) -> {
            // After every mark: rows that only count otherwise see to that themselves, without being made anew.
            if (!is.isShapedLike(was)) {
                show(is);
            }
        });
        model.desk().themeFilterProperty().addListener((o, was, is) -> refresh());
    }

    private void clicked(MouseEvent event) {
        Code code = chosen();
        boolean onRow = code != null && event.getPickResult().getIntersectedNode() != this;
        if (!onRow || event.getButton() != MouseButton.PRIMARY || getEditingItem() != null) {
            return;
        }
        if (event.getClickCount() == 2 && model.canWrite()) {
            run.accept(ThemeAction.EDIT, code);
        } else if (event.getClickCount() == 1 && !event.isShortcutDown()) {
            model.toggleFilter(Objects.requireNonNull(code));
        }
    }

    @Nullable
    Code chosen() {
        TreeItem<Code> item = getSelectionModel().getSelectedItem();
        return item == null ? null : item.getValue();
    }

    private void key(KeyEvent event) {
        if (getEditingItem() != null) {
            return;
        }
        Code code = chosen();
        Keys keys = model.desk().keys();
        Optional<ThemeAction> action = RoomKey.pressed(ThemeAction.values(), keys, event);
        if (action.isPresent()) {
            event.consume();
            carryOut(action.get(), code);
        } else if (code != null && isPlainDigit(event)) {
            event.consume();
            String name = event.getCode().getName();
            model.key(code, name.charAt(name.length() - 1) - '0');
        }
    }

    private static boolean isPlainDigit(KeyEvent event) {
        return event.getCode().isDigitKey()
                && !event.isShortcutDown()
                && !event.isAltDown()
                && !event.isShiftDown()
                && !event.isMetaDown();
    }

    private void carryOut(ThemeAction action, @Nullable Code code) {
        if (action.needs(code) || action.writes() && !model.canWrite()) {
            return;
        }
        if (action == ThemeAction.RENAME) {
            setEditable(true);
            edit(getSelectionModel().getSelectedItem());
        } else {
            run.accept(action, code);
        }
    }

    // ---- showing ----

    private void show(ThemesModel.Shown shown) {
        boolean had = isFocused();
        remember(getRoot());
        TreeItem<Code> root = new TreeItem<>();
        root.getChildren().setAll(items(shown, shown.codebook().roots(shown.book())));
        following = true;
        setRoot(root);
        following = false;
        follow();
        if (had) {
            requestFocus();
        }
    }

    private void remember(@Nullable TreeItem<Code> item) {
        if (item == null) {
            return;
        }
        for (TreeItem<Code> child : item.getChildren()) {
            if (!child.isLeaf()) {
                boolean closed = !child.isExpanded();
                if (closed) {
                    folded.add(child.getValue().id());
                } else {
                    folded.remove(child.getValue().id());
                }
            }
            remember(child);
        }
    }

    private List<TreeItem<Code>> items(ThemesModel.Shown shown, List<Code> codes) {
        boolean narrowed = !model.filterProperty().get().isBlank();
        return codes.stream()
                .filter(shown::sees)
                .map(code -> {
                    TreeItem<Code> item = new TreeItem<>(code);
                    item.getChildren().setAll(items(shown, shown.codebook().children(code.id())));
                    item.setExpanded(narrowed || !folded.contains(code.id()));
                    return item;
                })
                .toList();
    }

    /** The chosen theme is chosen here, and in sight. */
    private void follow() {
        String id = model.chosenProperty().get();
        TreeItem<Code> item = id == null ? null : find(getRoot(), id).orElse(null);
        following = true;
        if (item == null) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedItem() != item) {
            for (TreeItem<Code> up = item.getParent(); up != null; up = up.getParent()) {
                up.setExpanded(true);
            }
            getSelectionModel().select(item);
            scrollTo(Math.max(0, getRow(item) - 4));
        }
        following = false;
    }

    private static Optional<TreeItem<Code>> find(TreeItem<Code> item, String id) {
        if (item.getValue() != null && item.getValue().id().equals(id)) {
            return Optional.of(item);
        }
        return item.getChildren().stream()
                .flatMap(child -> find(child, id).stream())
                .findFirst();
    }
}
