package org.yandu.exchange.lessons;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.yandu.exchange.lessons.word.LessonWord;
import org.yandu.exchange.lessons.word.Look;
import org.yandu.exchange.out.LessonMarkdown;
import org.yandu.exchange.out.OutFile;
import org.yandu.exchange.script.Script;
import org.yandu.exchange.script.ScriptMaker;
import org.yandu.language.Texts;
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
        Script script = ScriptMaker.of(workspace, whole, options.wish(), texts);
        switch (format) {
            case DOCX_OFFICIAL -> LessonWord.write(script, Look.OFFICIAL, options.contents(), texts, out);
            case DOCX_TEACHING -> LessonWord.write(script, Look.TEACHING, options.contents(), texts, out);
            case HANDOUT_DOCX -> LessonWord.write(script, Look.HANDOUT, options.contents(), texts, out);
            case MARKDOWN ->
                out.write(LessonMarkdown.of(workspace, whole, texts).getBytes(StandardCharsets.UTF_8));
            default -> throw new IOException("not yet: " + format);
        }
        out.flush();
    }

    /** What the lesson quotes in own words and questions and no text of the library has so; to be shown before anything is written. */
    public List<Script.Wrong> wrong(WholeLesson whole) {
        return ScriptMaker.wrong(workspace, whole, texts);
    }
}
