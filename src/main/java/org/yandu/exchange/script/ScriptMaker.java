package org.yandu.exchange.script;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.yandu.codebook.Code;
import org.yandu.document.Document;
import org.yandu.exchange.out.LessonMarkdown;
import org.yandu.exchange.script.Script.Part;
import org.yandu.exchange.script.Script.Wrong;
import org.yandu.language.Texts;
import org.yandu.lesson.Block;
import org.yandu.lesson.Citing;
import org.yandu.lesson.Content;
import org.yandu.lesson.Section;
import org.yandu.lesson.WholeLesson;
import org.yandu.retrieval.LessonQuotes;
import org.yandu.retrieval.QuoteCheck;
import org.yandu.workspace.Workspace;

/** Reads a lesson into a script: numbers its questions and notes and fetches the words of its passages. */
public final class ScriptMaker {

    /**
     * What is wanted of a lesson.
     *
     * @param themes whether the themes of marked words are shown
     * @param answers whether those the instructor has in mind are
     * @param report whether wrong quotations are looked for
     * @param empty whether sections with nothing in them have their headings
     */
    public record Wish(Citing citing, boolean themes, boolean answers, boolean report, boolean empty) {}

    private final Workspace workspace;
    private final Texts texts;
    private final Quoting quoting;
    private final Asking asking;
    private final Notes notes = new Notes();
    private final Cited cited;
    private final List<Part> parts = new ArrayList<>();
    private final Set<String> themes = new LinkedHashSet<>();
    private int questions;

    private ScriptMaker(Workspace workspace, WholeLesson whole, Wish options, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
        this.quoting = new Quoting(workspace, texts, options.themes());
        this.asking = new Asking(workspace, texts, notes, options.answers());
        this.cited = new Cited(
                options.citing(),
                passages(whole)
                        .map(passage ->
                                quoting.mention(passage, options.citing().edition()))
                        .toList(),
                notes,
                texts);
    }

    public static Script of(Workspace workspace, WholeLesson whole, Wish options, Texts texts) {
        ScriptMaker maker = new ScriptMaker(workspace, whole, options, texts);
        for (WholeLesson.Met met : whole.inOrder()) {
            if (options.empty() || !whole.isEmpty(met.section())) {
                maker.section(whole, met);
            }
        }
        String kind = texts.get("lesson.kind." + whole.lesson().kind().name().toLowerCase(Locale.ROOT));
        String title = whole.lesson().title().strip();
        return new Script(
                new Script.Head(
                        title.isEmpty() ? kind : title,
                        whole.lesson().kind() == org.yandu.lesson.Lesson.Kind.BLANK ? "" : kind,
                        whole.minutes(),
                        whole.lesson().modified()),
                maker.parts,
                maker.notes.all(),
                workspace.state().codebook().pick(maker.themes),
                options.report() ? wrong(workspace, whole, texts) : List.of());
    }

    private void section(WholeLesson whole, WholeLesson.Met met) {
        Section section = met.section();
        int level = met.depth() + 1;
        parts.add(new Part.Heading(
                level,
                LessonMarkdown.title(section, texts),
                whole.minutes(section),
                whole.minutesBefore(section),
                true));
        whole.blocksOf(section.id()).forEach(block -> block(block, level));
    }

    private void block(Block block, int level) {
        switch (block.content()) {
            case Content.OwnText own -> parts.addAll(OwnWords.parts(own.markdown(), level, notes));
            case Content.Passage passage -> parts.add(passage(passage));
            case Content.Ask ask -> parts.add(asking.of(ask.question(), ++questions));
        }
    }

    private Part passage(Content.Passage passage) {
        List<List<Run>> paragraphs = new ArrayList<>(quoting.words(passage));
        if (paragraphs.isEmpty()) {
            paragraphs.add(List.of());
        }
        List<Run> last = new ArrayList<>(paragraphs.getLast());
        last.add(cited.next());
        paragraphs.set(paragraphs.size() - 1, last);
        Set<String> ids = new LinkedHashSet<>();
        paragraphs.forEach(
                line -> line.forEach(run -> run.themes().stream().map(Code::id).forEach(ids::add)));
        themes.addAll(ids);
        return new Part.Passage(
                paragraphs,
                quoting.source(passage),
                workspace.state().codebook().pick(ids));
    }

    /** In the order they are met. */
    private static Stream<Content.Passage> passages(WholeLesson whole) {
        return whole.blocksInOrder().stream()
                .map(Block::content)
                .filter(Content.Passage.class::isInstance)
                .map(Content.Passage.class::cast);
    }

    /** What is quoted and no text of the library has so, a passage that stayed with an older text of its document included. */
    public static List<Wrong> wrong(Workspace workspace, WholeLesson whole, Texts texts) {
        return new LessonQuotes(workspace)
                .of(whole).stream()
                        .filter(item -> !item.isRight())
                        .map(item -> wrong(item.checked(), texts))
                        .toList();
    }

    private static Wrong wrong(QuoteCheck.Checked checked, Texts texts) {
        Document document = checked.document();
        return new Wrong(
                checked.quoted().words(),
                texts.get("quote.verdict." + checked.result().verdict().name().toLowerCase(Locale.ROOT)),
                document == null ? "" : texts.get("quote.title", document.title()),
                checked.result().repaired());
    }
}
