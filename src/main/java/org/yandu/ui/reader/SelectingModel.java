package org.yandu.ui.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.yandu.annotation.Annotation;
import org.yandu.document.Punctuation;
import org.yandu.document.TextSpan;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.ui.shell.Jump;
import org.yandu.ui.shell.PaneModel;
import org.yandu.workspace.Growing;
import org.yandu.workspace.OpenDocument;

/** Selecting by what a reader takes for one, with the way back; and going from mark to mark. */
final class SelectingModel {

    private final Desk desk;
    private final PaneModel pane;
    private final Habits habits;
    private final IntConsumer caretTo;

    /** From the caret or the first selection to what is selected now. */
    private final Deque<TextSpan> way = new ArrayDeque<>();

    /** @param caretTo puts the caret to a place of the text, with nothing selected */
    SelectingModel(Desk desk, PaneModel pane, Habits habits, IntConsumer caretTo) {
        this.desk = desk;
        this.pane = pane;
        this.habits = habits;
        this.caretTo = caretTo;
    }

    /** What is selected, or the caret as an empty stretch. */
    TextSpan now() {
        TextSpan selection = pane.selectionProperty().get();
        int caret = pane.caretProperty().get();
        return selection == null ? new TextSpan(caret, caret) : selection;
    }

    /** Has the words of the language at hand before the first is asked for: reading the dictionary takes a moment. */
    void prepare() {
        pane.open().ifPresent(open -> {
            String text = open.version().text();
            int word = text.codePoints()
                    .takeWhile(c -> !Character.isIdeographic(c))
                    .map(Character::charCount)
                    .sum();
            desk.background()
                    .read(Job.named("job.open"), () -> new Growing(open).unit(Growing.Unit.WORD, word), found -> {});
        });
    }

    /** Whether nothing else has been selected since it last grew or shrank. */
    boolean isOnTheWay() {
        return now().equals(way.peek());
    }

    /** Selects the next larger unit. */
    void grow() {
        pane.open().ifPresent(open -> {
            if (!isOnTheWay()) {
                way.clear();
                way.push(now());
            }
            TextSpan before = way.element();
            Optional<TextSpan> next = new Growing(open).grow(before);
            // What is selected may be less than was asked for, where the text jumps or its ends are not shown.
            while (next.isPresent() && !select(open, next.get(), before)) {
                next = new Growing(open).grow(next.get());
            }
            next.ifPresentOrElse(span -> way.push(now()), () -> desk.say("reader.all_selected"));
        });
    }

    private boolean select(OpenDocument open, TextSpan wanted, TextSpan before) {
        TextSpan span = habits.alwaysTrimmedProperty().get() ? Punctuation.trimmed(open.version(), wanted) : wanted;
        if (!before.isEmpty() && (span.equals(before) || !span.contains(before))) {
            return false;
        }
        pane.selectionProperty().set(span);
        return now().length() > before.length();
    }

    /** Back by the way it grew; else to the next smaller unit, towards where the selection began. */
    void shrink() {
        TextSpan now = now();
        if (isOnTheWay() && way.size() > 1) {
            way.pop();
            show(way.element());
            return;
        }
        way.clear();
        pane.open().flatMap(open -> new Growing(open).shrink(now, now.start())).ifPresentOrElse(this::show, () -> {
            if (!now.isEmpty()) {
                caretTo.accept(now.start());
            }
        });
    }

    private void show(TextSpan span) {
        if (span.isEmpty()) {
            caretTo.accept(span.start());
        } else {
            pane.selectionProperty().set(span);
        }
    }

    /** Takes the punctuation off the ends of the selection. */
    void trim() {
        pane.open()
                .filter(open -> pane.selectionProperty().get() != null)
                .ifPresentOrElse(
                        open -> {
                            TextSpan trimmed = Punctuation.trimmed(open.version(), now());
                            if (trimmed.equals(now())) {
                                desk.say("reader.nothing_to_trim");
                            } else {
                                boolean onTheWay = isOnTheWay();
                                pane.selectionProperty().set(trimmed);
                                if (onTheWay) {
                                    way.pop();
                                    way.push(now());
                                }
                            }
                        },
                        () -> desk.say("reader.select_first"));
    }

    /** Without the punctuation at its ends, when the reader wants it always so. */
    TextSpan asLiked(OpenDocument open, TextSpan span) {
        return habits.alwaysTrimmedProperty().get() ? Punctuation.trimmed(open.version(), span) : span;
    }

    /** The units from one character to another. */
    Optional<TextSpan> units(Growing.Unit unit, int from, int to) {
        return pane.open().map(open -> {
            Growing growing = new Growing(open);
            TextSpan first = growing.unit(unit, from);
            TextSpan last = growing.unit(unit, to);
            return asLiked(
                    open, new TextSpan(Math.min(first.start(), last.start()), Math.max(first.end(), last.end())));
        });
    }

    /** To the mark after or before the one in focus, or after or before the caret. */
    void toMark(boolean next) {
        List<Annotation> all = pane.open().map(open -> open.markup().all()).orElse(List.of());
        Optional<Annotation> focus = pane.focusedMark();
        int caret = now().start();
        int at = focus.map(all::indexOf).orElse(-1);
        Optional<Annotation> to;
        if (at >= 0
                && focus.orElseThrow().span().start() <= caret
                && caret <= focus.orElseThrow().span().end()) {
            int index = next ? at + 1 : at - 1;
            to = index >= 0 && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
        } else if (next) {
            to = all.stream().filter(mark -> mark.span().start() > caret).findFirst();
        } else {
            to = all.stream().filter(mark -> mark.span().start() < caret).reduce((first, second) -> second);
        }
        to.ifPresentOrElse(this::goTo, () -> desk.say(next ? "reader.last_mark" : "reader.first_mark"));
    }

    private void goTo(Annotation mark) {
        caretTo.accept(mark.span().start());
        pane.focusedMarkProperty().set(mark.id());
        pane.jump(new Jump(mark.span(), Jump.Where.IN_CONTEXT, false));
    }
}
