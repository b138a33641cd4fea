package org.yandu.ui.notes;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Bookmark;
import org.yandu.annotation.PlaceLink;
import org.yandu.document.TextSpan;
import org.yandu.ui.parts.Words;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.ui.shell.PaneModel;
import org.yandu.workspace.Bookmarking;
import org.yandu.workspace.OpenDocument;

/** Makes links to what the reader has before him: the selected words, or the mark in focus. */
final class MemoLinks {

    /** Enough to recognise a passage; a link is no quotation. */
    private static final int WORDS = 24;

    private final Desk desk;

    MemoLinks(Desk desk) {
        this.desk = desk;
    }

    /**
     * A link to the selection, else to the mark in focus; a selection that is no mark gets a bookmark to be linked to.
     *
     * @param name what the link is to be called; blank for the words it leads to
     * @param then told the link as Markdown
     */
    void atHand(String name, Consumer<String> then) {
        PaneModel pane = desk.focused();
        Optional<OpenDocument> open = pane.open();
        TextSpan selection = pane.selectionProperty().get();
        if (open.isPresent() && selection != null) {
            own(open.get(), selection)
                    .ifPresentOrElse(
                            mark -> then.accept(link(mark, name)), () -> bookmark(open.get(), selection, name, then));
        } else {
            pane.focusedMark()
                    .ifPresentOrElse(mark -> then.accept(link(mark, name)), () -> desk.say("memo.nothing_to_link"));
        }
    }

    private static Optional<Annotation> own(OpenDocument open, TextSpan span) {
        return open.markup().in(span).stream()
                .filter(mark -> mark.span().equals(span))
                .findFirst();
    }

    private static String link(Annotation mark, String name) {
        return PlaceLink.to(mark).markdown(name(name, mark.anchor().quote().exact()));
    }

    private static String name(String wanted, String words) {
        return wanted.isBlank() ? Words.shortened(words, WORDS) : wanted;
    }

    private void bookmark(OpenDocument open, TextSpan span, String name, Consumer<String> then) {
        AtomicReference<@Nullable Bookmark> made = new AtomicReference<>();
        desk.gate()
                .change(
                        open,
                        now -> Bookmarking.on(now, span, Instant.now()).map(bookmark -> {
                            made.set(bookmark);
                            return Bookmarking.add(bookmark);
                        }));
        // After it, since there is one writer.
        desk.background()
                .write(
                        Job.named("job.save"),
                        () -> Optional.ofNullable(made.get()),
                        bookmark -> bookmark.ifPresent(there -> then.accept(PlaceLink.to(there)
                                .markdown(name(name, there.anchor().quote().exact())))));
    }
}
