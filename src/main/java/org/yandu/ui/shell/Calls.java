package org.yandu.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yandu.retrieval.marks.Retrieval;

/**
 * What one room wants of another, or of the window, without knowing it: it calls, and whoever can do it hears. {@link Desk#say},
 * {@link Desk#bring} and {@link Desk#show} are short for the three commonest. What is wanted of one text is told to its
 * {@link PaneModel}, and what is wanted of the themes to the {@link Shelf}, which knows whether they may change. For the JavaFX thread.
 */
public final class Calls {

    private final Wishes<MemoWish> memos = new Wishes<>();
    private final Wishes<ExportWish> exports = new Wishes<>();
    private final Wishes<Retrieval> questions = new Wishes<>();
    private final Wishes<TermWish> terms = new Wishes<>();
    private final Wishes<List<PassageClip>> passages = new Wishes<>();
    private final Wishes<String> lessons = new Wishes<>();
    private final Wishes<String> classes = new Wishes<>();
    private final Wishes<String> suggestions = new Wishes<>();

    private final Wishes<String> orders = new Wishes<>();
    private final Wishes<CommentWish> comments = new Wishes<>();
    private final Wishes<IntakeWish> intake;
    private final Wishes<String> messages = new Wishes<>();
    private final Wishes<String> overtaken = new Wishes<>();
    private final Wishes<Offer> offers = new Wishes<>();
    private final Wishes<String> panels = new Wishes<>();
    private final Wishes<String> sights = new Wishes<>();
    private final Wishes<Locale> languages = new Wishes<>();
    private final Wishes<Path> libraries = new Wishes<>();
    private @Nullable String lastMessage;

    /** @param taking whether something may come in, where it is said when not */
    Calls(Predicate<IntakeWish> taking) {
        this.intake = new Wishes<>(taking);
        messages.listen(words -> lastMessage = words);
        overtaken.listen(words -> lastMessage = words.equals(lastMessage) ? null : lastMessage);
    }

    // ---- of the window ----

    /** A short word in the status line, in the language of the reader. */
    public Wishes<String> messages() {
        return messages;
    }

    /** What was said in the status line and is true no more. */
    Wishes<String> overtaken() {
        return overtaken;
    }

    /** What was said last, for whoever comes too late to hear it. */
    Optional<String> lastMessage() {
        return Optional.ofNullable(lastMessage);
    }

    /** What stands above the texts, with a button. */
    public Wishes<Offer> offers() {
        return offers;
    }

    /** A panel by its id, that is to come to the front with the cursor in it. */
    public Wishes<String> panels() {
        return panels;
    }

    /** A panel by its id, that is to come to the front; the cursor stays where it is. */
    public Wishes<String> sights() {
        return sights;
    }

    /** The language the window is to speak; it is made anew. */
    public Wishes<Locale> languages() {
        return languages;
    }

    /** Another library that is to be seen in this window, by its folder; an empty path for the one the window began with. */
    public Wishes<Path> libraries() {
        return libraries;
    }

    // ---- of rooms ----

    /** What is to be written into a comment; see {@link CommentWish}. */
    public Wishes<CommentWish> comments() {
        return comments;
    }

    /** Texts that are to come in, and what is asked about those that have. */
    public Wishes<IntakeWish> intake() {
        return intake;
    }

    public Wishes<MemoWish> memos() {
        return memos;
    }

    /** What is to go out. */
    public Wishes<ExportWish> exports() {
        return exports;
    }

    /** What is asked of all annotations by another room: the answer is brought into view. */
    public Wishes<Retrieval> questions() {
        return questions;
    }

    /** What is to be done with words as such. */
    public Wishes<TermWish> terms() {
        return terms;
    }

    /** Passages that are wanted in the lesson that is being made. */
    public Wishes<List<PassageClip>> passages() {
        return passages;
    }

    /** A document in focus, by its id, whose order of reading is to be looked through. */
    public Wishes<String> orders() {
        return orders;
    }

    /** A lesson that is to be shown, by the id of itself, a section or a block of it. */
    public Wishes<String> lessons() {
        return lessons;
    }

    /** A class that is to be seen, by the id of a document it has read; empty for whichever. */
    public Wishes<String> classes() {
        return classes;
    }

    /** A theme by its id, for which passages are to be suggested. */
    public Wishes<String> suggestions() {
        return suggestions;
    }
}
