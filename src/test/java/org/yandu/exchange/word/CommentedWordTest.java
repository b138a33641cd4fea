package org.yandu.exchange.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.exchange.bundle.Packing;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Samples;
import org.yandu.workspace.Workspace;

class CommentedWordTest {

    @TempDir
    Path folder;

    /** As in seed 003, where paragraphs of half a page begin with their heading. */
    @Test
    void aHeadingWithTextBehindItIsNotAHeadingOfTheWholeParagraph() throws IOException {
        try (Workspace workspace = new Workspace(SqliteStore.open(folder, Access.READ_WRITE), Clock.systemUTC())) {
            workspace.apply(Samples.importing(
                    "d1",
                    "一、主要舉措和成效\n(一)統籌推進法治政府建設。製度化清單化形成方案，各級政府和部門落實各項工作任務。\n"
                            + "(二)聚焦中心工作。全市各級政府落實法治政府建設各項工作任務，主動報告重大問題。"));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            CommentedWord.write(Packing.of(workspace, "d1", AnnotationQuery.of("d1")), out);

            try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
                assertThat(word.getParagraphs())
                        .filteredOn(each -> String.valueOf(each.getStyle()).startsWith("Heading"))
                        .extracting(XWPFParagraph::getText)
                        .containsExactly("一、主要舉措和成效");
                assertThat(word.getParagraphs().get(1).getRuns())
                        .filteredOn(run -> run.isBold())
                        .singleElement()
                        .satisfies(run -> assertThat(run.text()).isEqualTo("(一)統籌推進法治政府建設。"));
            }
        }
    }
}
