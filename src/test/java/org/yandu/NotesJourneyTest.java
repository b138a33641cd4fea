package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Memo;
import org.yandu.annotation.Relation;
import org.yandu.document.Document;
import org.yandu.lesson.Lesson;
import org.yandu.ui.shell.CommentWish;
import org.yandu.workspace.Removal;

/** Writing beside the text, about the text, and between two passages. */
class NotesJourneyTest extends Journey {

    private static final String FIRST = "习近平总书记历来重视软环境建设";
    private static final String SECOND = "杭州积极探索平安杭州";

    @BeforeEach
    void open() {
        start();
        openDocument(0, SOFT);
        act(() -> desk().setPaneCount(1));
    }

    private String comment() {
        return marks(0).getFirst().comment();
    }

    private Object focusOwner() {
        return onFx(() -> stage.getScene().getFocusOwner());
    }

    private void mark(String words, KeyCode key) {
        drag(0, words);
        press(key);
        press(KeyCode.ESCAPE);
    }

    @Test
    void aCommentIsWrittenBesideTheTextByKeyboardAloneAndItsTypingIsOneStep() {
        // Without lists at the sides there is room for cards.
        press(KeyCode.F9);
        press(KeyCode.SHIFT, KeyCode.F9);
        mark(FIRST, KeyCode.DIGIT1);
        click(0, FIRST);
        press(KeyCode.M);
        assertThat(focusOwner()).isSameAs(node("card-comment"));
        robot.write("1m");
        await(() -> comment().equals("1m"));
        robot.write(" 2");
        press(KeyCode.ENTER);
        robot.write("- **x**");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(comment()).isEqualTo("1m 2\n- **x**");
        assertThat(focusOwner()).isSameAs(area(0));
        assertThat(node("card-comment")).isNull();
        assertThat(robot.lookup(".markdown-strong").queryAll()).hasSize(1);

        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(marks(0)).hasSize(1);
        assertThat(comment()).isEmpty();
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(comment()).isEqualTo("1m 2\n- **x**");
    }

    @Test
    void whatIsGivenUpCanStillBeBroughtBack() {
        press(KeyCode.F9);
        press(KeyCode.SHIFT, KeyCode.F9);
        drag(0, SECOND);
        press(KeyCode.M);
        robot.write("abc");
        press(KeyCode.ESCAPE);
        assertThat(marks(0)).isEmpty();
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(comment()).isEqualTo("abc");
    }

    /** The words were lost, and the window said 文献库里没有这篇文献：3c5fb516-…. */
    @Test
    void whatIsWrittenOnATextThatIsTakenAwayLiesOnTheClipboard() {
        mark(FIRST, KeyCode.DIGIT1);
        Document document = open(0).document();
        act(() -> CommentWish.on(desk(), marks(0).getFirst()));
        onFx(() -> {
            ((TextArea) node("comment")).setText("未及保存的想法");
            desk().gate().changeLibrary(library -> Optional.of(Removal.of(library.store(), List.of(document))));
            return true;
        });
        rest();
        assertThat(desk().workspace().state().document(document.id())).isEmpty();
        assertThat(onFx(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("未及保存的想法");
        assertThat(robot.lookup("#notices .trouble").queryAll()).isEmpty();
    }

    @Test
    void aMemoLinksToAPassageAndTheLinkLeadsBack() {
        mark(FIRST, KeyCode.DIGIT1);
        assertThat(onFx(this::cards))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(onFx(() -> roomLeft(cell)))
                        .as("a card is as high as its words")
                        .isLessThan(1));
        click(0, FIRST);
        press(KeyCode.CONTROL, KeyCode.M);
        assertThat(focusOwner()).isSameAs(node("memo-words"));
        robot.write("see ");
        press(KeyCode.CONTROL, KeyCode.L);
        String id = marks(0).getFirst().id();
        TextArea words = (TextArea) node("memo-words");
        assertThat(words.getText()).isEqualTo("see [" + FIRST + "](yandu:annotation/" + id + ")");
        press(KeyCode.ESCAPE);
        assertThat(opened.workspace().store().memos()).hasSize(1);

        act(() -> pane(0).focusedMarkProperty().set(null));
        scrollTo(0, "坚持公信力的维护");
        clickNode("memo-read");
        robot.clickOn(".markdown-link");
        rest();
        assertThat(pane(0).focusedMarkProperty().get()).isEqualTo(id);

        act(() -> desk().bring("side.annotations"));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(opened.workspace().store().memos()).isEmpty();
        assertThat(node("memo-words")).isNull();
        act(() -> desk().bring("side.annotations"));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(((TextArea) node("memo-words")).getText()).startsWith("see [");
    }

    @Test
    void aMemoOnALessonIsBegunFromTheMemosAndFromTheLessonAndLeadsToIt() {
        drag(0, FIRST);
        press(KeyCode.SHORTCUT, KeyCode.L);
        Lesson lesson = opened.workspace().store().lessons().getFirst();
        act(() -> desk().bring("side.memos"));
        act(() -> {
            MenuButton fresh = (MenuButton) node("memo-new");
            fresh.getOnShowing().handle(new Event(MenuButton.ON_SHOWING));
            Menu lessons = fresh.getItems().stream()
                    .filter(item -> "memo.new_lesson".equals(item.getId()))
                    .map(Menu.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertThat(lessons.getItems())
                    .singleElement()
                    .satisfies(item -> assertThat(item.getText()).isEqualTo(lesson.title()));
            lessons.getItems().getFirst().fire();
        });
        assertThat(focusOwner()).isSameAs(node("memo-words"));
        robot.write("first");
        press(KeyCode.ESCAPE);
        assertThat(aboutLesson(lesson)).containsExactly("first");
        assertThat(onFx(() -> ((ListView<?>) node("memos")).getItems()))
                .as("listed although it is about no text")
                .hasSize(1);
        assertThat(onFx(() -> ((Hyperlink) node("memo-subject")).getText())).contains(lesson.title());

        clickNode("memo-subject");
        rest();
        assertThat(isShown("lesson-title")).isTrue();
        act(() -> ((MenuButton) node("lesson-more"))
                .getItems().stream()
                        .filter(item -> "lesson.memo".equals(item.getId()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
        assertThat(focusOwner()).isSameAs(node("memo-words"));
        robot.write("second");
        press(KeyCode.ESCAPE);
        assertThat(aboutLesson(lesson)).containsExactlyInAnyOrder("first", "second");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(aboutLesson(lesson)).containsExactly("first");
    }

    private List<String> aboutLesson(Lesson lesson) {
        return opened.workspace().store().memos().stream()
                .filter(memo -> memo.subject().equals(new Memo.Subject(Memo.Kind.LESSON, lesson.id())))
                .map(Memo::text)
                .toList();
    }

    @Test
    void twoPassagesAreLinkedReadFromBothEndsAndLetGo() {
        mark(FIRST, KeyCode.DIGIT1);
        mark(SECOND, KeyCode.DIGIT2);
        click(0, FIRST);
        press(KeyCode.L);
        assertThat(isShown("relation-ask")).isTrue();
        assertThat(isShown("mark-card")).as("covers what is to be clicked").isFalse();
        click(0, SECOND);
        press(KeyCode.L);
        press(KeyCode.DIGIT2);
        String document = open(0).document().id();
        assertThat(opened.workspace().store().relations(document))
                .extracting(Relation::kind)
                .containsExactly(Relation.Kind.CONTRADICTS);
        assertThat(marks(0)).extracting(Annotation::codes).allMatch(codes -> codes.size() == 1);

        click(0, FIRST);
        assertThat(robot.lookup(".mark-card .relation-row").queryAll()).hasSize(1);
        robot.clickOn(".mark-card .relation-words");
        rest();
        assertThat(pane(0).focusedMark().orElseThrow().anchor().quote().exact()).isEqualTo(SECOND);

        // Without its other end it says nothing, and comes back with it.
        press(KeyCode.DELETE);
        click(0, FIRST);
        assertThat(robot.lookup(".mark-card .relation-row").queryAll()).isEmpty();
        press(KeyCode.CONTROL, KeyCode.Z);
        click(0, FIRST);
        assertThat(robot.lookup(".mark-card .relation-row").queryAll()).hasSize(1);

        act(() -> pane(0).focusedMarkProperty().set(null));
        scrollTo(0, "坚持公信力的维护");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(opened.workspace().store().relations(document)).isEmpty();
        assertThat(pane(0).focusedMark().orElseThrow().anchor().quote().exact()).isIn(FIRST, SECOND);
    }

    @Test
    void undoShowsWhereABookmarkWas() {
        click(0, FIRST);
        press(KeyCode.B);
        int before = pane(0).readingPlaceProperty().get();
        scrollTo(0, "坚持公信力的维护");
        int away = pane(0).readingPlaceProperty().get();
        press(KeyCode.CONTROL, KeyCode.Z);
        String version = open(0).version().id();
        assertThat(opened.workspace().store().bookmarks(version)).isEmpty();
        await(() -> pane(0).readingPlaceProperty().get() < away);
        assertThat(before).isLessThan(away);
    }

    private List<ListCell<?>> cards() {
        return opened.window().root().lookupAll(".annotation-cell").stream()
                .map(cell -> (ListCell<?>) cell)
                .filter(cell -> cell.getGraphic() != null)
                .<ListCell<?>>map(cell -> cell)
                .toList();
    }

    private static double roomLeft(ListCell<?> cell) {
        Region card = (Region) cell.getGraphic();
        return cell.getHeight() - card.prefHeight(card.getWidth()) - cell.snappedTopInset() - cell.snappedBottomInset();
    }

    @Test
    void aCardOfTheListIsAsHighAsItsWords() {
        mark("早在1990年4月他主政福州之初,就决定把改变干部作风作为打开工作局面的突破口," + "“硬环境”短时间内改变较难的情况下,优先提升“软环境”。", KeyCode.DIGIT1);
        assertThat(onFx(() -> ((javafx.scene.layout.Region)
                                stage.getScene().getRoot().lookup(".annotation-card"))
                        .getHeight()))
                .isEqualTo(onFx(() -> {
                    var card = (javafx.scene.layout.Region)
                            stage.getScene().getRoot().lookup(".annotation-card");
                    return card.prefHeight(card.getWidth());
                }));
    }
}
