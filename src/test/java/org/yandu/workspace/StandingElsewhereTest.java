package org.yandu.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.anchor.Grade;
import org.yandu.annotation.Transfer;

/** Short marks in a text that was reworked thoroughly: their words are there, and it is never said that they are gone. */
class StandingElsewhereTest extends VersioningCase {

    private static final String BEFORE = """
            关于“积分超市”运行情况的调查
            钱从三处来：镇里拿一点，企业捐一点，村集体添一点。
            群众参与是超市开得下去的根本。
            二、积分怎样算出来
            打扫门前一次计一分，调解邻居纠纷一次计五分，给孤寡老人送饭一次计二分。
            积分由村民小组评议，公示三天，没有人提意见才能入账。
            群众参与是评分公道的根本。
            三、积分换来了什么
            换来的不只是肥皂。有人用积分给儿子换了一张奖状，贴在堂屋正中。
            """;

    private static final String AFTER = """
            关于“积分超市”运行情况的调查报告
            钱从三处来：镇财政拿一点，企业捐一点，村集体添一点。
            二、积分换来了什么
            换来的不只是肥皂。有人用积分给孩子换了一张奖状，贴在堂屋正中。
            三、积分怎样算出来
            打扫门前一次计一分，调解邻里纠纷一次计五分，给孤寡老人送饭一次计三分。
            积分由村民小组集中评议，公示五天，没有人提出意见才能入账。
            群众参与是评分公道的根本。
            """;

    @Test
    @DisplayName(
            "what stands in the newer text is placed or asked about, with a place to see; only what is in it no more is lost")
    void asked() {
        rewrite(BEFORE);
        at("one", BEFORE.indexOf("计一分") + 1, 2);
        at("first", BEFORE.indexOf("根本"), 2);
        at("second", BEFORE.lastIndexOf("根本"), 2);
        at("village", BEFORE.indexOf("村集体"), 3);
        at("gone", BEFORE.indexOf("超市开得下去"), 6);
        rewrite(AFTER);
        for (String id : new String[] {"one", "first", "second", "village"}) {
            Transfer transfer = transfer(id);
            assertThat(transfer.grade()).as(id).isNotEqualTo(Grade.ORPHAN);
            assertThat(transfer.reason()).as(id).isNotEqualTo("anchor.reason.gone");
            assertThat(Objects.requireNonNull(transfer.after()).isEmpty())
                    .as(id)
                    .isFalse();
        }
        assertThat(transfer("first").grade()).isEqualTo(Grade.DOUBTFUL);
        assertThat(isOnNewText("first")).isFalse();
        assertThat(transfer("gone").reason()).isEqualTo("anchor.reason.gone");
    }

    private void at(String id, int start, int length) {
        workspace.apply(Samples.adding(Samples.annotation(id, now().version(), start, start + length, "c")));
    }
}
