package org.yandu.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.workspace.Samples.NOW;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.anchor.Grade;
import org.yandu.annotation.Transfer;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;

/** What is offered for marks that are not found as they were. */
class OfferedPlacesTest extends VersioningCase {

    private static final String BEFORE = """
            学员座谈会记录
            张老师说，试点要先想清楚再做。
            李老师说，试点不是样板，是用来出错的。
            大家都同意，并商定下月再议。
            """;

    private static final String AFTER = """
            座谈纪要（修订）
            会上谈到三件事，分述如下：头一件，试点怎样选。
            第二件，由谁来评。第三件，试点出了错怎么办，各人看法不一。
            下月接着议。
            """;

    @Test
    @DisplayName("two marks of one word are asked about at two places, in their order")
    void distinct() {
        rewrite(BEFORE);
        at("first", BEFORE.indexOf("试点"), 2);
        at("second", BEFORE.lastIndexOf("试点"), 2);
        rewrite(AFTER);
        assertThat(start("first")).isEqualTo(AFTER.indexOf("试点"));
        assertThat(start("second")).isEqualTo(AFTER.lastIndexOf("试点"));
    }

    @Test
    @DisplayName("two marks on the very same word are asked about at the same place")
    void together() {
        rewrite(BEFORE);
        at("first", BEFORE.indexOf("试点"), 2);
        at("again", BEFORE.indexOf("试点"), 2);
        rewrite(AFTER);
        assertThat(start("again")).isEqualTo(start("first"));
    }

    @Test
    @DisplayName("a clause whose beginning or end was rewritten comes over as a whole")
    void wholeClause() {
        mark("m", LAW);
        correct("提高依法行政水平是优化软环境的关键举措，", "全面提升依法行政水平是优化软环境的重中之重，");
        assertThat(offered("m")).isEqualTo("全面提升依法行政水平是优化软环境的重中之重");
    }

    @Test
    @DisplayName(
            "a clause that was marked with its own mark of punctuation does not take the next one, which was not marked")
    void ownMark() {
        correct("要持续推进机关效能建设。", "他说：“要持续推进机关效能建设。”");
        mark("m", "要持续推进机关效能建设。");
        correct("要持续推进机关效能建设。", "要持续推进全县机关效能建设。");
        assertThat(offered("m")).isEqualTo("要持续推进全县机关效能建设。");
    }

    @Test
    @DisplayName("a quotation mark that opens behind a marked comma stays outside")
    void opening() {
        correct("加强组织领导，落实", "加强组织领导，“十四五”落实");
        mark("m", "加强组织领导，");
        correct("加强组织领导，", "加强全县组织领导，");
        assertThat(offered("m")).isEqualTo("加强全县组织领导，");
    }

    @Test
    @DisplayName("however many rewritten marks a text has, it is read once")
    void readOnce() {
        mark("a", LAW);
        mark("b", GRID);
        mark("c", "加强组织领导，落实工作责任");
        Map<String, Integer> read = new HashMap<>();
        Heritage counting = (Heritage) Proxy.newProxyInstance(
                Heritage.class.getClassLoader(), new Class<?>[] {Heritage.class}, (self, method, args) -> {
                    if (method.getName().equals("version")) {
                        read.merge((String) args[0], 1, Integer::sum);
                    }
                    return method.invoke(workspace.store(), args);
                });
        String text = TEXT.replace("行政水平", "行政能力").replace("网格化管理", "精细化管理").replace("工作责任", "各项责任");
        DocumentVersion next = Editing.corrected(now(), text, NOW).orElseThrow();
        Document document = now().document();
        assertThat(Versioning.of(counting, document, document.showing(next), next, NOW)
                        .transfers())
                .extracting(Transfer::grade)
                .containsOnly(Grade.EDITED);
        assertThat(read).containsEntry(document.currentVersion(), 1);
    }

    @Test
    @DisplayName("of a mark in the midst of a clause only what was marked comes over")
    void withinClause() {
        mark("m", "行政水平是优化软环境");
        correct("行政水平是优化软环境", "办事水平是优化软环境");
        assertThat(offered("m")).doesNotContain("提高");
    }

    @Test
    @DisplayName("a word that began its line is offered as that word, and not with what stands before it now")
    void wordAtTheEdge() {
        rewrite(BEFORE);
        at("m", BEFORE.indexOf("大家"), 2);
        rewrite(AFTER.replace("各人看法不一", "会上大家看法不一"));
        assertThat(offered("m")).isEqualTo("大家");
    }

    private void at(String id, int start, int length) {
        workspace.apply(Samples.adding(Samples.annotation(id, now().version(), start, start + length, "c")));
    }

    private int start(String id) {
        return Objects.requireNonNull(transfer(id).after()).start();
    }

    private String offered(String id) {
        Transfer transfer = transfer(id);
        return now().version().quote(Objects.requireNonNull(transfer.after()));
    }
}
