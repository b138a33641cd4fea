package org.yandu.exchange.out;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yandu.annotation.task.Question;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.exchange.markdown.Footnotes;
import org.yandu.language.Texts;
import org.yandu.lesson.Block;
import org.yandu.lesson.Citing;
import org.yandu.lesson.Citing.Repeats;
import org.yandu.lesson.Citing.Where;
import org.yandu.lesson.Content;
import org.yandu.lesson.Content.Passage;
import org.yandu.lesson.Mentions;
import org.yandu.lesson.Mentions.Mention;
import org.yandu.lesson.Section;
import org.yandu.lesson.WholeLesson;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.SourceDescribing;
import org.yandu.workspace.Workspace;

/** A lesson as Markdown: headings by depth, passages as quotations, each with its citation where the lesson wants it. */
public final class LessonMarkdown {

    private final Workspace workspace;
    private final Texts texts;
    private final WholeLesson whole;
    private final Map<String, OpenDocument> sources = new HashMap<>();
    private final List<Mention> mentions;
    private final List<Mentions.Written> written;
    private final List<String> notes = new ArrayList<>();

    /** Of the note of each mention so far. */
    private final List<Integer> numbers = new ArrayList<>();

    private int mentioned;
    private final StringBuilder out = new StringBuilder();
    private int ownBlocks;
    private int questions;

    private LessonMarkdown(Workspace workspace, WholeLesson whole, Texts texts) {
        this.workspace = workspace;
        this.whole = whole;
        this.texts = texts;
        this.mentions = passages().stream().map(this::mention).toList();
        this.written = Mentions.write(citing(), mentions);
    }

    /** With every section, as the lesson stands. */
    public static String of(Workspace workspace, WholeLesson whole, Texts texts) {
        return of(workspace, whole, true, texts);
    }

    /** @param empty whether sections with nothing in them have their headings */
    public static String of(Workspace workspace, WholeLesson whole, boolean empty, Texts texts) {
        LessonMarkdown markdown = new LessonMarkdown(workspace, whole, texts);
        markdown.write(empty);
        return markdown.out.toString().strip() + "\n";
    }

    /** What a section is called: by its own title, otherwise after its kind. */
    public static String title(Section section, Texts texts) {
        return section.title().isBlank()
                ? texts.get("lesson.section." + section.kind().name().toLowerCase(Locale.ROOT))
                : section.title();
    }

    private void write(boolean empty) {
        line("# " + Safe.markdown(whole.lesson().title()));
        if (whole.minutes() > 0) {
            line(texts.get("lesson.minutes_all", whole.minutes()));
        }
        for (WholeLesson.Met met : whole.inOrder()) {
            if (!empty && whole.isEmpty(met.section())) {
                continue;
            }
            // Markdown has six levels, the first is the lesson's.
            String level = "#".repeat(Math.min(6, met.depth() + 2));
            int minutes = whole.minutes(met.section());
            line(level + " " + Safe.markdown(title(met.section(), texts))
                    + (minutes > 0 ? texts.get("lesson.minutes_in", minutes) : ""));
            whole.blocksOf(met.section().id()).forEach(this::block);
        }
        ending();
    }

    private void line(String text) {
        out.append(text).append("\n\n");
    }

    private void block(Block block) {
        switch (block.content()) {
            case Content.OwnText own -> {
                ownBlocks++;
                // Two texts may both have a first footnote. What has no note is no reference, and is not to lead to one
                // of ours.
                line(Footnotes.renamed(
                        own.markdown().strip(),
                        name -> "[^" + ownBlocks + "-" + name + "]",
                        name -> "\\[^" + name + "]"));
            }
            case Passage passage -> passage(passage);
            case Content.Ask ask -> question(ask.question());
        }
    }

    private List<Passage> passages() {
        return whole.blocksInOrder().stream()
                .map(Block::content)
                .filter(Passage.class::isInstance)
                .map(Passage.class::cast)
                .toList();
    }

    /** Which number a footnote gets is known only when it is shown: none tells that of another. */
    private Citing citing() {
        Citing citing = whole.lesson().citing();
        return citing.repeats() == Repeats.SAME ? new Citing(citing.edition(), citing.where(), Repeats.SHORT) : citing;
    }

    private void passage(Passage passage) {
        DocumentVersion version = workspace.store().version(passage.versionId());
        String words = Safe.markdown(passage.words(version).strip())
                .lines()
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n>\n> ", "> ", ""));
        line(words + note(written.get(mentioned), mentions.get(mentioned).citation() == null));
        mentioned++;
    }

    private Mention mention(Passage passage) {
        Optional<Document> document = workspace.state().document(passage.documentId());
        if (document.isEmpty()) {
            return new Mention(passage.documentId(), null, "");
        }
        OpenDocument source = sources.computeIfAbsent(
                passage.versionId(), id -> workspace.version(passage.documentId(), passage.versionId()));
        String place = source.outline().placeAt(passage.anchor().span().start());
        Citing.Edition edition = whole.lesson().citing().edition();
        return new Mention(
                passage.documentId(), SourceDescribing.citation(workspace.store(), document.get(), edition), place);
    }

    private String note(Mentions.Written now, boolean gone) {
        String text = gone ? texts.get("lesson.source_gone") : now.text();
        if (whole.lesson().citing().where() == Where.BRACKETS) {
            return texts.get("lesson.in_brackets", Safe.markdown(text));
        }
        if (!now.isAgain()) {
            notes.add(text);
        }
        int number = now.isAgain() ? numbers.get(now.first()) : notes.size();
        numbers.add(number);
        return whole.lesson().citing().where() == Where.FOOTNOTES
                ? "[^" + number + "]"
                : "\\[" + number + "\\]" + raised(now.beside());
    }

    private static String raised(String beside) {
        return beside.isEmpty() ? "" : "<sup>" + Safe.xml(beside) + "</sup>";
    }

    private void question(Question question) {
        questions++;
        String must = question.mustCite() > 0 ? texts.get("lesson.must_cite", question.mustCite()) : "";
        line("**" + texts.get("lesson.question", questions) + "** "
                + question.text().strip() + must);
    }

    private void ending() {
        if (notes.isEmpty()) {
            return;
        }
        boolean foot = whole.lesson().citing().where() == Where.FOOTNOTES;
        if (!foot) {
            line("## " + texts.get("lesson.references"));
        }
        for (int i = 0; i < notes.size(); i++) {
            line((foot ? "[^" + (i + 1) + "]: " : "\\[" + (i + 1) + "\\] ") + Safe.markdown(notes.get(i)));
        }
    }
}
