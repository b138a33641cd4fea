package org.yandu.exchange.script;

import java.util.ArrayList;
import java.util.List;
import org.yandu.language.Texts;
import org.yandu.lesson.Citing;
import org.yandu.lesson.Citing.Where;
import org.yandu.lesson.Mentions;

/** Hands out what stands behind each passage: the sign of its note, or its source in brackets. */
final class Cited {

    private final Where where;
    private final List<Mentions.Mention> mentions;
    private final List<Mentions.Written> written;
    private final Notes notes;
    private final Texts texts;

    /** Of every mention so far; none where sources stand in brackets. */
    private final List<Note> met = new ArrayList<>();

    private int next;

    /** @param mentions all of them, in their order */
    Cited(Citing citing, List<Mentions.Mention> mentions, Notes notes, Texts texts) {
        this.where = citing.where();
        this.mentions = mentions;
        this.written = Mentions.write(citing, mentions);
        this.notes = notes;
        this.texts = texts;
    }

    /** Of the next mention. */
    Run next() {
        Mentions.Written now = written.get(next);
        String text = mentions.get(next).citation() == null ? texts.get("lesson.source_gone") : now.text();
        next++;
        if (where == Where.BRACKETS) {
            return Run.of(texts.get("lesson.in_brackets", text));
        }
        Note note = note(now, text);
        met.add(note);
        return Run.of(note, where == Where.ENDNOTES ? now.beside() : "");
    }

    private Note note(Mentions.Written now, String text) {
        if (where == Where.ENDNOTES) {
            return now.isAgain() ? met.get(now.first()) : notes.add(Note.Kind.END, true, List.of(Run.of(text)));
        }
        List<Run> runs = now.isAgain()
                ? List.of(Run.of(Mentions.SAME), Run.numberOf(met.get(now.first())), Run.of(now.behind()))
                : List.of(Run.of(text));
        return notes.add(Note.Kind.FOOT, true, runs);
    }
}
