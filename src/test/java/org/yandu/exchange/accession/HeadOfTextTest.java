package org.yandu.exchange.accession;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Header;
import org.yandu.workspace.Editing;
import org.yandu.workspace.OpenDocument;

class HeadOfTextTest extends TakingCase {

    private static final String BODY = "\n\n一、基本情况\n\n去年，全镇完成了年初确定的各项任务。\n\n二、下一步打算\n\n今年，要把群众的事情办得更好。\n";

    private Header corrected(String from, String to) {
        OpenDocument open = only();
        DocumentVersion next = Editing.corrected(open, open.version().text().replace(from, to), Instant.EPOCH)
                .orElseThrow();
        return HeadOfText.following(open.document(), open.version(), next);
    }

    @Test
    void titleAndDateFollowTheCorrectedText() {
        take("a.txt", "安平镇2023年工作总结\n2024年1月3日" + BODY);
        assertThat(only().document().title()).isEqualTo("安平镇2023年工作总结");
        Header title = corrected("年工作", "年度工作");
        assertThat(title.title()).isEqualTo("安平镇2023年度工作总结");
        assertThat(title.date()).isEqualTo("2024-01-03");
        assertThat(corrected("1月3日", "1月5日").date()).isEqualTo("2024-01-05");
        assertThat(corrected("去年", "上年")).isEqualTo(only().document().header());
    }

    @Test
    void whatTheReaderSetStays() {
        take("a.txt", "安平镇2023年工作总结\n2024年1月3日" + BODY);
        Header set = new Header("安平总结", null, "林某", null, null, "2024-01-03", null);
        library.apply(Editing.describe(only().document(), set).orElseThrow());
        Header after = corrected("年工作", "年度工作");
        assertThat(after.title()).isEqualTo("安平总结");
        assertThat(after.author()).isEqualTo("林某");
    }

    /** What the reader set is what the line says: it is the line that is corrected. */
    @Test
    void aTitleThatIsALineOfTheTextFollowsThatLine() {
        take("a.txt", "工作动态\n\n安平镇2023年工作总结" + BODY);
        Header set = new Header("工作动态", null, null, null, null, null, null);
        Editing.describe(only().document(), set).ifPresent(library::apply);
        assertThat(corrected("工作动态", "工作动态一").title()).isEqualTo("工作动态一");
    }

    /** A line put in above the title, and the title taken out: what stands at its place then is another line. */
    @Test
    void aTitleIsNotWhateverComesToStandAtItsPlace() {
        take("a.txt", "工作动态\n\n安平镇2023年工作总结" + BODY);
        Header set = new Header("工作动态", null, null, null, null, null, null);
        Editing.describe(only().document(), set).ifPresent(library::apply);
        assertThat(corrected("工作动态", "平政发〔2023〕5号\n工作动态").title()).isEqualTo("工作动态");
        assertThat(corrected("工作动态", "工作动态编者按\n工作动态").title()).isEqualTo("工作动态");
        assertThat(corrected("工作动态\n\n", "").title()).isEqualTo("工作动态");
    }
}
