package org.yandu.exchange.lessons.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.yandu.exchange.Progress;
import org.yandu.exchange.paper.Book;
import org.yandu.exchange.paper.PaperOptions.Numbers;
import org.yandu.exchange.paper.PdfFile;
import org.yandu.exchange.paper.Shape;
import org.yandu.exchange.paper.ShippedFaces;
import org.yandu.exchange.script.Note;
import org.yandu.exchange.script.Run;
import org.yandu.exchange.script.Script;
import org.yandu.exchange.script.Script.Part;
import org.yandu.language.Texts;

/** Footnotes stand on the page that refers to them, headings lead to their pages, and nothing is left out. */
class LessonPagesTest {

    private static final Texts TEXTS = Texts.of(Locale.SIMPLIFIED_CHINESE);
    private static final ShippedFaces FACES = new ShippedFaces();

    /** Sections, each with a paragraph whose note stands at its end. */
    private static Script script(int sections, String note) {
        List<Part> parts = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        for (int i = 1; i <= sections; i++) {
            Note foot = new Note(Note.Kind.FOOT, i, false, List.of(Run.of("注释甲" + i + "乙" + note)));
            notes.add(foot);
            parts.add(new Part.Heading(1 + i % 2, "标题" + i, 0, 0, true));
            parts.add(Part.Words.of(List.of(Run.of("正文吉祥。".repeat(60) + "结尾丙" + i + "丁"), Run.of(foot))));
        }
        parts.add(new Part.Ask("q", "问题 1", List.of(Part.Words.of(List.of(Run.of("何为信用？")))), List.of(), List.of()));
        return new Script(new Script.Head("一课", "教案", 0, Instant.EPOCH), parts, notes, List.of(), List.of());
    }

    private static List<String> pages(Script script, Sheet sheet) throws IOException {
        Book book = new LessonPages(FACES, TEXTS).set(script, sheet, true, Numbers.NONE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfFile(FACES).write(book, script.title(), Progress.NONE, out);
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(pdf).replaceAll("\\R", ""));
            }
            assertThat(pdf.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .startsWith("标题1");
            assertThat(pdf.getPage(0).getAnnotations()).isNotEmpty();
        }
        return pages;
    }

    /** As in Word: the numbers of the pages before are gone on with. */
    @Test
    void linesOfAHandoutAreCountedThrough() {
        Book book = new LessonPages(FACES, TEXTS).set(script(8, "短。"), Sheet.HANDOUT, false, Numbers.LINES);
        List<Integer> numbers = book.pages().stream()
                .flatMap(page -> page.shapes().stream())
                .filter(Shape.Words.class::isInstance)
                .map(Shape.Words.class::cast)
                .filter(words -> words.text().matches("\\d+") && words.x() + 1 < Sheet.HANDOUT.left())
                .map(words -> Integer.valueOf(words.text()))
                .toList();
        assertThat(book.pages()).hasSizeGreaterThan(2);
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size())
                        .map(i -> i * 5)
                        .boxed()
                        .toList());
    }

    @Test
    void aNoteStandsAtTheFootOfThePageThatRefersToIt() throws IOException {
        for (Sheet sheet : Sheet.values()) {
            List<String> pages = pages(script(20, "短。"), sheet);
            for (int i = 1; i <= 20; i++) {
                String note = "注释甲" + i + "乙";
                assertThat(indexOf(pages, note)).as(note).isEqualTo(indexOf(pages, "结尾丙" + i + "丁"));
            }
            assertThat(String.join("", pages)).contains("何为信用？");
        }
    }

    @Test
    void aNoteLongerThanAPageGoesOn() throws IOException {
        String all = String.join("", pages(script(3, "长".repeat(3000) + "完"), Sheet.TEACHING));

        assertThat(all.chars().filter(c -> c == '长').count()).isEqualTo(9_000);
        assertThat(all.chars().filter(c -> c == '完').count()).isEqualTo(3);
    }

    private static int indexOf(List<String> pages, String words) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).contains(words)) {
                return i;
            }
        }
        throw new AssertionError("nowhere: " + words);
    }
}
