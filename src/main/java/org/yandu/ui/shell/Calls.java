package org.yandu.ui.shell;

import java.util.List;
import org.yandu.retrieval.marks.Retrieval;

/** What one room wants of another without knowing it: it calls, and the room that can do it hears. For the JavaFX thread. */
public final class Calls {

    private final Wishes<MemoWish> memos = new Wishes<>();
    private final Wishes<ExportWish> exports = new Wishes<>();
    private final Wishes<Retrieval> questions = new Wishes<>();
    private final Wishes<TermWish> terms = new Wishes<>();
    private final Wishes<List<PassageClip>> passages = new Wishes<>();
    private final Wishes<String> lessons = new Wishes<>();
    private final Wishes<String> classes = new Wishes<>();
    private final Wishes<String> suggestions = new Wishes<>();

    Calls() {}

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
