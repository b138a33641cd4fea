package org.yandu.ui.lesson;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Memo;
import org.yandu.document.Document;
import org.yandu.lesson.Block;
import org.yandu.lesson.WholeLesson;
import org.yandu.retrieval.LessonQuotes;
import org.yandu.retrieval.LessonQuotes.Item;
import org.yandu.retrieval.QuoteRepair;
import org.yandu.retrieval.QuoteSpot;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.ui.shell.MemoWish;
import org.yandu.workspace.Workspace;

/** Whether what is quoted stands so in the texts of the library, and what to do about it. */
final class GuardModel {

    static final String PANEL = "side.quotes";

    /** What is looked at. */
    enum Scope {
        LESSON,
        MEMOS,
        PASTED;

        String textKey() {
            return "quotes.scope." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A quotation as it is listed.
     *
     * @param where it was written, in words
     * @param place of it in its source; empty when there is none
     */
    record Line(Item item, String where, String place) {}

    /** What came of it; {@code null} lines while nothing has been looked at. */
    record Answer(List<Line> lines, long wrong) {

        static final Answer NONE = new Answer(List.of(), 0);

        static Answer of(List<Line> lines) {
            return new Answer(
                    lines, lines.stream().filter(line -> !line.item().isRight()).count());
        }
    }

    private final Desk desk;
    private final LessonsModel lessons;
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.LESSON);
    private final StringProperty pasted = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(Answer.NONE);
    private final AtomicInteger asked = new AtomicInteger();
    private boolean seen;

    GuardModel(Desk desk, LessonsModel lessons) {
        this.desk = desk;
        this.lessons = lessons;
        scope.addListener(o -> check());
        pasted.addListener(o -> check());
        lessons.currentProperty().addListener(o -> check());
        desk.gate().lastChangeProperty().addListener(o -> check());
    }

    Desk desk() {
        return desk;
    }

    ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    /** A text written elsewhere. */
    StringProperty pastedProperty() {
        return pasted;
    }

    ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** Somebody looks at it now, or nobody does; nothing is worked out for nobody. */
    void setSeen(boolean now) {
        seen = now;
        check();
    }

    private void check() {
        int number = asked.incrementAndGet();
        if (!seen) {
            return;
        }
        Scope what = scope.get();
        String words = pasted.get();
        LessonModel lesson = lessons.currentProperty().get();
        desk.background().read(Job.named("job.quotes"), () -> work(what, words, lesson), lines -> {
            if (number == asked.get()) {
                answer.set(Answer.of(lines));
            }
        });
    }

    private List<Line> work(Scope what, String words, @Nullable LessonModel lesson) {
        Workspace workspace = desk.workspace();
        LessonQuotes quotes = new LessonQuotes(workspace);
        return switch (what) {
            case LESSON ->
                lesson == null
                        ? List.of()
                        : workspace
                                .store()
                                .lesson(lesson.id())
                                .map(whole -> quotes.of(whole).stream()
                                        .map(item -> line(quotes, item, where(whole, item)))
                                        .toList())
                                .orElse(List.of());
            case MEMOS ->
                workspace.store().memos().stream()
                        .flatMap(memo -> quotes.of(memo).stream().map(item -> line(quotes, item, where(memo))))
                        .toList();
            case PASTED ->
                quotes.written(new QuoteSpot.Pasted(), words).stream()
                        .map(item -> line(quotes, item, ""))
                        .toList();
        };
    }

    private static Line line(LessonQuotes quotes, Item item, String where) {
        return new Line(item, where, quotes.placeOf(item));
    }

    private String where(WholeLesson whole, Item item) {
        String block = blockOf(item.spot());
        return whole.block(block)
                .map(Block::sectionId)
                .flatMap(whole::section)
                .map(section -> SectionLine.nameOf(section, desk.texts()))
                .orElse("");
    }

    private String where(Memo memo) {
        return memo.title().isBlank() ? desk.texts().get("quotes.memo") : memo.title();
    }

    private static String blockOf(QuoteSpot spot) {
        return switch (spot) {
            case QuoteSpot.OfPassage of -> of.blockId();
            case QuoteSpot.InBlock in -> in.blockId();
            case QuoteSpot.InKey in -> in.blockId();
            case QuoteSpot.InMemo in -> "";
            case QuoteSpot.Pasted pasted -> "";
        };
    }

    // ---- what to do about it ----

    static boolean canRepair(Line line) {
        return QuoteRepair.isPossible(line.item().checked());
    }

    /** Puts the words of the source in its place. */
    void repair(Line line) {
        Item item = line.item();
        if (!canRepair(line)) {
            desk.say("quotes.cannot_repair");
        } else if (item.spot() instanceof QuoteSpot.Pasted) {
            QuoteRepair.in(pasted.get(), item.checked()).ifPresent(pasted::set);
        } else {
            desk.gate().changeLibrary(workspace -> QuoteRepair.change(workspace, item, Instant.now()));
        }
    }

    /** To the words in the source. */
    void goToSource(Line line) {
        Document document = line.item().checked().document();
        if (document != null && !line.item().checked().result().spans().isEmpty()) {
            desk.goTo(document.id(), line.item().checked().result().spans().getFirst());
        } else {
            desk.say("quotes.no_source");
        }
    }

    /** To where it was written. */
    void goToWords(Line line) {
        if (line.item().spot() instanceof QuoteSpot.InMemo in) {
            desk.calls().memos().wish(new MemoWish.Show(in.memoId()));
        } else if (!blockOf(line.item().spot()).isEmpty()) {
            desk.calls().lessons().wish(blockOf(line.item().spot()));
        }
    }
}
