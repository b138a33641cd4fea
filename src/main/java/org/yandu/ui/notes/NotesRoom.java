package org.yandu.ui.notes;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Memo;
import org.yandu.lesson.Lesson;
import org.yandu.ui.keys.Action;
import org.yandu.ui.keys.RoomKey;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.KeptRecords;
import org.yandu.ui.shell.Margin;
import org.yandu.ui.shell.MemoWish;
import org.yandu.ui.shell.PaneModel;
import org.yandu.ui.shell.Panel;
import org.yandu.ui.shell.Room;
import org.yandu.ui.shell.Sight;

/** Everything readers write: what it brings to the window, and to every pane of text. */
public final class NotesRoom implements Margin {

    private final Desk desk;
    private final Parts parts;
    private final MemosModel memos;
    private final CardSetting setting;
    private final BookmarksModel bookmarks;

    /** @param lessons what memos can be about besides documents and themes */
    public NotesRoom(Desk desk, KeptRecords<Lesson> lessons) {
        this.desk = desk;
        this.parts = new Parts(desk, new NotesModel(desk), new RelationsModel(desk), new PlaceJumps(desk));
        this.memos = new MemosModel(desk, lessons);
        this.setting = new CardSetting(desk);
        this.bookmarks = new BookmarksModel(parts);
    }

    public Room room() {
        return Room.of(
                        new Panel(Panel.ANNOTATIONS, Panel.Side.RIGHT, () -> new NotesView(parts, memos)),
                        new Panel(MemosModel.PANEL, Panel.Side.RIGHT, () -> new MemosView(parts, memos)),
                        new Panel(BookmarksModel.PANEL, Panel.Side.RIGHT, () -> new BookmarksView(bookmarks)))
                .with(
                        new Action(
                                "cards",
                                Action.Group.VIEW,
                                "action.cards",
                                "fth-message-circle",
                                "F8",
                                open(),
                                setting::toggle),
                        memo(),
                        new Action(
                                "memo-library",
                                Action.Group.MARK,
                                "action.memo_library",
                                "fth-book",
                                "",
                                new SimpleObjectProperty<>(desk.gate().canWrite()),
                                () -> desk.calls().memos().wish(new MemoWish.Begin(Memo.Subject.LIBRARY))),
                        panel("memos", "action.memos", "fth-file-text", "Shortcut+Shift+M", MemosModel.PANEL),
                        panel("bookmarks", "action.bookmarks", "fth-bookmark", "Shortcut+B", BookmarksModel.PANEL))
                .withKeys(RoomKey.hints(RelationKeys.LINK));
    }

    private ObservableValue<Boolean> open() {
        return desk.openProperty().map(open -> true).orElse(false);
    }

    private Action memo() {
        return new Action(
                "memo-document",
                Action.Group.MARK,
                "action.memo_document",
                "fth-edit",
                "Shortcut+M",
                desk.openProperty().map(open -> desk.gate().canWrite()).orElse(false),
                () -> desk.focused()
                        .open()
                        .ifPresent(open -> desk.calls()
                                .memos()
                                .wish(new MemoWish.Begin(new Memo.Subject(
                                        Memo.Kind.DOCUMENT, open.document().id())))));
    }

    private Action panel(String id, String textKey, String icon, String key, String panel) {
        return new Action(
                id, Action.Group.VIEW, textKey, icon, key, new SimpleObjectProperty<>(true), () -> desk.bring(panel));
    }

    @Override
    public Node beside(PaneModel pane, Sight sight) {
        return new MarginStage(parts, pane, new CardMargin(parts, pane, sight, setting));
    }

    @Override
    public Optional<Node> below(Annotation annotation) {
        List<RelationsModel.Seen> relations = parts.relations().of(annotation.id());
        return relations.isEmpty()
                ? Optional.empty()
                : Optional.of(new RelationRows(parts, annotation.documentId(), relations));
    }

    @Override
    public boolean pressed(PaneModel pane, KeyEvent event) {
        return new RelationKeys(parts, pane).pressed(event);
    }
}
