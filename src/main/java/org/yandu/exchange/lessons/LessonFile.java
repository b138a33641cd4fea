package org.yandu.exchange.lessons;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.yandu.exchange.Progress;
import org.yandu.exchange.cards.AnkiDeck;
import org.yandu.exchange.cards.Cards;
import org.yandu.exchange.cards.TsvDeck;
import org.yandu.exchange.lessons.pages.LessonPages;
import org.yandu.exchange.lessons.pages.Sheet;
import org.yandu.exchange.lessons.slides.SlideFile;
import org.yandu.exchange.lessons.word.LessonWord;
import org.yandu.exchange.lessons.word.Look;
import org.yandu.exchange.out.LessonMarkdown;
import org.yandu.exchange.out.OutFile;
import org.yandu.exchange.out.Safe;
import org.yandu.exchange.paper.Book;
import org.yandu.exchange.paper.PaperOptions.Numbers;
import org.yandu.exchange.paper.PdfFile;
import org.yandu.exchange.paper.ShippedFaces;
import org.yandu.exchange.script.Script;
import org.yandu.exchange.script.ScriptMaker;
import org.yandu.language.Texts;
import org.yandu.lesson.Citing;
import org.yandu.lesson.Lesson;
import org.yandu.lesson.WholeLesson;
import org.yandu.workspace.Workspace;

/** Writes lessons. */
public final class LessonFile {

    private final Workspace workspace;
    private final Texts texts;

    /** @param texts of the language the words beside the reader's own are written in */
    public LessonFile(Workspace workspace, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
    }

    /**
     * As a file that is there as a whole or not at all; long work, never on the thread of the window.
     *
     * @throws org.yandu.document.ProblemException FILE_UNWRITABLE; what was there before is untouched
     */
    public void write(WholeLesson whole, LessonFormat format, LessonOptions options, Path file) {
        OutFile.write(file, out -> {
            write(whole, format, options, out);
            return true;
        });
    }

    /** The stream stays open. */
    public void write(WholeLesson whole, LessonFormat format, LessonOptions options, OutputStream out)
            throws IOException {
        if (format.isCards()) {
            cards(whole, format, out);
            return;
        }
        if (format == LessonFormat.MARKDOWN) {
            String words = LessonMarkdown.of(workspace, citing(whole, options), options.empty(), texts);
            put(options.report() ? words + checked(whole) : words, out);
            return;
        }
        Script script = ScriptMaker.of(workspace, whole, wish(format, options), texts);
        if (format.isHandout()) {
            script = script.called(texts.get("lesson.handout"));
        }
        switch (format) {
            case DOCX_OFFICIAL -> LessonWord.write(script, Look.OFFICIAL, options.contents(), texts, out);
            case DOCX_TEACHING -> LessonWord.write(script, Look.TEACHING, options.contents(), texts, out);
            case HANDOUT_DOCX -> LessonWord.write(script, Look.HANDOUT, options.contents(), texts, out);
            case PDF -> pages(script, Sheet.TEACHING, options.contents(), out);
            case HANDOUT_PDF -> pages(script, Sheet.HANDOUT, false, out);
            case SLIDES -> SlideFile.write(script, texts, out);
            case HTML -> put(LessonHtml.of(script, options.contents(), texts), out);
            case MARKDOWN, ANKI, TSV -> throw new IllegalStateException("written above: " + format);
        }
        out.flush();
    }

    /** Each slide names its source in words, so that the last one lists every source once. */
    private static ScriptMaker.Wish wish(LessonFormat format, LessonOptions options) {
        return format == LessonFormat.SLIDES
                ? options.citing(new Citing(options.citing().edition(), Citing.Where.ENDNOTES))
                        .wish()
                : options.wish();
    }

    private void pages(Script script, Sheet sheet, boolean contents, OutputStream out) throws IOException {
        ShippedFaces faces = new ShippedFaces();
        Numbers numbers = sheet == Sheet.HANDOUT ? Numbers.LINES : Numbers.NONE;
        Book book = new LessonPages(faces, texts).set(script, sheet, contents, numbers);
        new PdfFile(faces).write(book, script.title(), Progress.NONE, out);
    }

    private void cards(WholeLesson whole, LessonFormat format, OutputStream out) throws IOException {
        Cards cards = LessonCards.of(workspace, whole, texts);
        if (format == LessonFormat.ANKI) {
            AnkiDeck.write(cards, workspace.store(), out);
        } else {
            put(TsvDeck.write(cards), out);
        }
    }

    /** What is wrong with its quotations, as Markdown. */
    private String checked(WholeLesson whole) {
        List<Script.Wrong> wrong = wrong(whole);
        StringBuilder out = new StringBuilder(wrong.isEmpty() ? "" : "\n## " + texts.get("lesson.wrong") + "\n");
        for (Script.Wrong each : wrong) {
            out.append("\n- **")
                    .append(each.verdict())
                    .append("**：")
                    .append(line(each.quoted()))
                    .append('\n');
            if (!each.repaired().isEmpty()) {
                out.append("  - ")
                        .append(line(texts.get("lesson.wrong.source", each.source(), each.repaired())))
                        .append('\n');
            }
        }
        return out.toString();
    }

    private static String line(String words) {
        return Safe.markdown(words.replaceAll("\\s+", " "));
    }

    private static WholeLesson citing(WholeLesson whole, LessonOptions options) {
        Lesson lesson = whole.lesson();
        return new WholeLesson(lesson.citing(options.citing(), lesson.modified()), whole.sections(), whole.blocks());
    }

    private static void put(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** What the lesson quotes in own words and questions and no text of the library has so; to be shown before anything is written. */
    public List<Script.Wrong> wrong(WholeLesson whole) {
        return ScriptMaker.wrong(workspace, whole, texts);
    }
}
