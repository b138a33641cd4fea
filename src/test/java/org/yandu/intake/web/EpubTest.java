package org.yandu.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.document.MarkedHeading.By;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;
import org.yandu.intake.manuscript.Zips;

class EpubTest {

    @Test
    @DisplayName("pages in the order of the spine, headings from the contents, notes where they stand")
    void book() {
        Reading read = Intake.read("book.epub", Zips.zip(WebSamples.book()));
        assertThat(read.format()).isEqualTo("epub");
        assertThat(read.text()).isEqualTo("第一章 总论\n治理之道[1]在于得民心。\n第一节　基层\n基层稳则天下安。\n第二章 分论\n信用是市场经济的基石。\n[1] 见《论语》。\n");
        assertThat(read.structure().headings())
                .extracting(h -> h.span().in(read.text()), h -> h.level(), h -> h.by())
                .containsExactly(
                        tuple("第一章 总论", 1, By.TAG), tuple("第一节　基层", 2, By.BOOKMARK), tuple("第二章 分论", 1, By.BOOKMARK));
        assertThat(read.structure().notes()).extracting(n -> n.in(read.text())).containsExactly("[1] 见《论语》。");
        assertThat(read.header().author()).isEqualTo("张三、李四");
        assertThat(read.header().date()).isEqualTo("2021-06");
    }

    @Test
    @DisplayName("a book of the older kind has its contents in toc.ncx")
    void ncx() {
        Map<String, String> book = new LinkedHashMap<>(WebSamples.book());
        book.remove("OEBPS/nav.xhtml");
        Reading read = Intake.read("book", Zips.zip(book));
        assertThat(read.structure().headings())
                .extracting(h -> h.level(), h -> h.by())
                .contains(tuple(2, By.BOOKMARK));
    }

    @Test
    @DisplayName("scrambled fonts are no lock, everything else is")
    void encrypted() {
        Map<String, String> book = new LinkedHashMap<>(WebSamples.book());
        String method =
                "<encryption><enc:EncryptedData><enc:EncryptionMethod Algorithm='%s'/></enc:EncryptedData></encryption>";
        book.put("META-INF/encryption.xml", method.formatted("http://www.idpf.org/2008/embedding"));
        assertThat(Intake.read("book.epub", Zips.zip(book)).text()).contains("治理之道");
        book.put("META-INF/encryption.xml", method.formatted("http://www.w3.org/2001/04/xmlenc#aes128-cbc"));
        assertThatThrownBy(() -> Intake.read("book.epub", Zips.zip(book)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().kind()).isEqualTo(Kind.FILE_ENCRYPTED));
    }

    @Test
    @DisplayName("a path that leads out of the book is told as what it is, and not as damage")
    void paths() {
        Map<String, String> book = new LinkedHashMap<>(WebSamples.book());
        book.put("../../evil.txt", "x");
        assertThatThrownBy(() -> Intake.read("book.epub", Zips.zip(book)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().kind()).isEqualTo(Kind.FILE_UNSAFE));
    }

    @Test
    @DisplayName("entities from outside are not looked up")
    void noEntities() {
        Map<String, String> book = new LinkedHashMap<>(WebSamples.book());
        book.merge(
                "OEBPS/a.xhtml",
                "",
                (old, none) -> "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                        + "<html><body><p>甲&x;乙</p></body></html>");
        assertThat(Intake.read("book.epub", Zips.zip(book)).text())
                .contains("甲&x;乙")
                .doesNotContain("root:");
    }
}
