package org.yandu.exchange.handout;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Predicate;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.task.Assignment;
import org.yandu.document.Document;
import org.yandu.exchange.Progress;
import org.yandu.exchange.lessons.pages.LessonPages;
import org.yandu.exchange.lessons.pages.Sheet;
import org.yandu.exchange.lessons.word.LessonWord;
import org.yandu.exchange.lessons.word.Look;
import org.yandu.exchange.paper.Book;
import org.yandu.exchange.paper.PaperOptions.Numbers;
import org.yandu.exchange.paper.PdfFile;
import org.yandu.exchange.paper.ShippedFaces;
import org.yandu.exchange.script.Reading;
import org.yandu.exchange.script.Script;
import org.yandu.language.Texts;
import org.yandu.workspace.Workspace;

/**
 * Something to read on paper, ready to be written.
 *
 * @param script what stands in it
 * @param numbers in its margin
 */
public record Handout(Script script, Numbers numbers) {

    /**
     * How it is made.
     *
     * @param comments whether comments on what is marked stand in footnotes
     * @param coder whose marks are shown; empty for everybody's
     */
    public record Wish(Numbers numbers, boolean marks, boolean comments, String coder) {

        private Reading.Wish reading(String usual) {
            String whose = coder.isEmpty() ? usual : coder;
            Predicate<Annotation> shown =
                    mark -> marks && (whose.isEmpty() || mark.coder().equals(whose));
            return new Reading.Wish(shown, comments, numbers == Numbers.PARAGRAPHS);
        }
    }

    public static Handout of(Workspace workspace, Document document, Wish wish, Texts texts) {
        return new Handout(Reading.of(workspace, document, wish.reading(""), texts), wish.numbers());
    }

    /** Of what a packet gives out; unless somebody else is wished for, with the marks of whoever made it: those of a class are no examples. */
    public static Handout of(Workspace workspace, Assignment assignment, Wish wish, Texts texts) {
        return new Handout(Reading.of(workspace, assignment, wish.reading(assignment.maker()), texts), wish.numbers());
    }

    public Book pages(ShippedFaces faces, Texts texts) {
        return new LessonPages(faces, texts).set(script, Sheet.HANDOUT, false, numbers);
    }

    /** The stream stays open. */
    public void pdf(Texts texts, OutputStream out) throws IOException {
        ShippedFaces faces = new ShippedFaces();
        new PdfFile(faces).write(pages(faces, texts), script.title(), Progress.NONE, out);
    }

    /** As a Word file; the stream stays open. */
    public void word(Texts texts, OutputStream out) throws IOException {
        LessonWord.write(script, numbers == Numbers.LINES ? Look.HANDOUT : Look.HANDOUT_BARE, false, texts, out);
    }
}
