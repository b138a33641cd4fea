package org.yandu.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.workspace.Samples.NOW;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.annotation.Transfer;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.MarkdownSigns;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.outline.Correction;

/** Headings the reader set in a text of Markdown, whose signs are no words but stand in the line. */
class SignedHeadingsTest extends VersioningCase {

    private static final String SIGNED = """
            # 关于加强基层治理的意见

            开头一段话，说明来由和背景。

            ## 一、总体要求

            坚持**“实干”**的作风，推进各项工作落实。

            **保障措施如下**

            加强领导，落实责任。
            """;

    @Test
    @DisplayName("they are as long in the newer text as they were, whether set with their signs or without")
    void whole() {
        begin();
        head("## 一、总体要求");
        head("**保障措施如下**");
        head("关于加强基层治理的意见");
        show(SIGNED.replace("落实责任", "压实责任"));
        assertThat(raw()).containsExactlyInAnyOrder("## 一、总体要求", "**保障措施如下**", "关于加强基层治理的意见");
    }

    @Test
    @DisplayName("words that signs part are found in the line that has them now")
    void parted() {
        begin();
        head("## 一、总体要求");
        show(SIGNED.replace("## 一、总体要求\n\n", "")
                .replace("加强领导，落实责任。", "加强领导，落实责任，这些都写在文件前面，也就是大家所说的**一、总体**要求那一部分里，要时时翻看，不可忘记。"));
        Transfer asked = transfer();
        assertThat(Objects.requireNonNull(asked.after()).in(signed().version().text()))
                .isEqualTo("一、总体**要求");
    }

    private void begin() {
        workspace.ground(
                Samples.importing("s", SIGNED, MarkdownSigns.find(SIGNED).toArray(new Noise[0])));
        workspace.open("s");
    }

    private OpenDocument signed() {
        return workspace.opened("s").orElseThrow();
    }

    private List<String> raw() {
        return signed().shaping().corrections().stream()
                .map(each -> each.span().in(signed().version().text()))
                .toList();
    }

    private Transfer transfer() {
        return workspace.store().transfers(signed().version().id()).getFirst();
    }

    private void head(String words) {
        DocumentVersion version = signed().version();
        int start = version.text().indexOf(words);
        TextSpan span = new TextSpan(start, start + words.length());
        workspace.apply(Editing.correct(
                null, new Correction(words, "s", version.id(), span, 1, null, NOW), "change.heading_add"));
    }

    private void show(String text) {
        Document document = signed().document();
        DocumentVersion next = Editing.corrected(signed(), text, NOW).orElseThrow();
        workspace.apply(Versioning.of(workspace.store(), document, document.showing(next), next, NOW)
                .named("change.correct"));
    }
}
