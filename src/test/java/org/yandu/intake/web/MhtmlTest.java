package org.yandu.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;

class MhtmlTest {

    @Test
    @DisplayName("quoted-printable, as Chromium saves")
    void quotedPrintable() {
        Reading read = Intake.read("page.mhtml", WebSamples.mhtml("quoted-printable", "GBK"));
        assertThat(read.format()).isEqualTo("mhtml");
        assertThat(HtmlTest.clean(read)).isEqualTo(WebPages.UNIVERSITY_TEXT);
        assertThat(read.encoding()).isEqualTo("GB18030");
    }

    @Test
    @DisplayName("base64, and a name that says nothing")
    void base64() {
        Reading read = Intake.read("page", WebSamples.mhtml("base64", "UTF-8"));
        assertThat(read.format()).isEqualTo("mhtml");
        assertThat(HtmlTest.clean(read)).isEqualTo(WebPages.UNIVERSITY_TEXT);
    }

    @Test
    @DisplayName("a page without parts, and a text that begins like a mail")
    void single() {
        String page = "MIME-Version: 1.0\nContent-Type: text/html;\n charset=utf-8\n\n<p>推进信用建设</p>";
        assertThat(Intake.read("a", page.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("推进信用建设\n");
        String text = "From: 张三\nSubject: 关于信用建设\n\nContent-Type: text/html 是一种类型。";
        assertThat(Intake.read("a", text.getBytes(StandardCharsets.UTF_8)).format())
                .isEqualTo("txt");
    }
}
