package org.yandu.exchange.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.swing.text.Document;
import javax.swing.text.rtf.RTFEditorKit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.yandu.document.Header;
import org.yandu.document.TextSpan;
import org.yandu.workspace.OpenDocument;

class QuotationTest {

    private static final Header HEADER = new Header("年度报告", null, "李文艺", null, null, "2023-04-13", null);
    private static final Quotation QUOTATION = new Quotation("守信者{一路}\\绿灯𠮷\n<b>第二行", HEADER, "txt", "三（二）第4段");

    @Test
    void plain() {
        assertThat(QUOTATION.text(QuoteStyle.PLAIN, Reports.ZH))
                .isEqualTo("“守信者{一路}\\绿灯𠮷\n<b>第二行”（《年度报告》，李文艺，2023-04-13，三（二）第4段）");
    }

    @Test
    void footnote() {
        assertThat(QUOTATION.text(QuoteStyle.FOOTNOTE, Reports.ZH))
                .isEqualTo("“守信者{一路}\\绿灯𠮷\n<b>第二行”[1]\n\n[1] 李文艺. 年度报告[R]. 2023-04-13: 三（二）第4段.");
    }

    @Test
    void markdown() {
        assertThat(QUOTATION.text(QuoteStyle.MARKDOWN, Reports.ZH))
                .isEqualTo("> 守信者{一路}\\\\绿灯𠮷\n>\n> \\<b\\>第二行\n>\n> —— 李文艺. 年度报告\\[R\\]. 2023-04-13: 三（二）第4段.\n");
        assertThat(QUOTATION.html(QuoteStyle.MARKDOWN, Reports.ZH)).isEmpty();
    }

    @Test
    void htmlEscapesAndCarriesAFootnote() {
        org.jsoup.nodes.Document page = Jsoup.parse(QUOTATION.html(QuoteStyle.FOOTNOTE, Reports.ZH));

        assertThat(page.select("b")).isEmpty();
        assertThat(page.select("p").get(1).text()).isEqualTo("<b>第二行”[1]");
        assertThat(page.select("div#ftn1").text()).isEqualTo("[1] 李文艺. 年度报告[R]. 2023-04-13: 三（二）第4段.");
    }

    @Test
    void rtfIsRead() throws Exception {
        RTFEditorKit kit = new RTFEditorKit();
        Document document = kit.createDefaultDocument();
        String rtf = QUOTATION.rtf(QuoteStyle.PLAIN, Reports.ZH);
        kit.read(new ByteArrayInputStream(rtf.getBytes(StandardCharsets.US_ASCII)), document, 0);

        assertThat(document.getText(0, document.getLength())).startsWith("“守信者{一路}\\绿灯𠮷\n<b>第二行”（《年度报告》");
        assertThat(QUOTATION.rtf(QuoteStyle.FOOTNOTE, Reports.ZH)).contains("{\\footnote\\pard");
    }

    @Test
    void noiseIsNotQuoted() {
        OpenDocument open = Reports.open("d", Reports.TEXT);
        int start = Reports.TEXT.indexOf("信(赌");

        assertThat(Quotation.of(open, new TextSpan(start, start + 15)).words()).isEqualTo("信用要人人守护。");
    }
}
