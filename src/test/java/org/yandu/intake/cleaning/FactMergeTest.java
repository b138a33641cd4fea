package org.yandu.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.document.Header;
import org.yandu.intake.manuscript.Facts;

class FactMergeTest {

    private static final String BODY = "为深入贯彻落实党中央、国务院决策部署，进一步推进社会信用体系建设，结合本市实际，现就有关事项作如下说明。\n";

    @Test
    @DisplayName("what the text says is believed, what it does not say is filled in")
    void filled() {
        Header header = header("标题一行字\n作者：张三\n" + BODY, new Facts("别的文件", "李四", "2020-01-02", "某某网"));
        assertThat(header).isEqualTo(new Header("标题一行字", null, "张三", null, null, "2020-01-02", "某某网"));
    }

    @Test
    @DisplayName("a title of the file instead of the file's name, or where it stands in the text")
    void title() {
        assertThat(header(BODY, facts("信用建设说明")).title()).isEqualTo("信用建设说明");
        assertThat(header("政策文库精选\n信用 建设说明\n" + BODY, facts("信用建设说明")).title()).isEqualTo("信用建设说明");
        assertThat(header("政策文库精选\n" + BODY, facts("信用建设说明")).title()).isEqualTo("政策文库精选");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Microsoft Word - 1.doc", "文档1", "未命名", "untitled", "意见稿.docx", "1", " "})
    void noTitles(String title) {
        assertThat(header(BODY, facts(title)).title()).isEqualTo("file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Administrator", "微软用户", "user", "a@b.cn", "123", "lenovo"})
    void noNames(String name) {
        assertThat(header(BODY, new Facts(null, name, null, null)).author()).isNull();
    }

    private static Facts facts(String title) {
        return new Facts(title, null, null, null);
    }

    private static Header header(String text, Facts facts) {
        return HeaderFinder.find(text, List.of(), "file.x", facts);
    }
}
