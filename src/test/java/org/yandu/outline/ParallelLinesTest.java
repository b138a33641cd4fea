package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.document.Header;

/** Short pieces with short headings; verses, names and talk have none. */
class ParallelLinesTest {

    @Test
    @DisplayName("lines alike that nothing closes, where everything else is closed")
    void alike() {
        assertThat(heads("问水\n水从哪里来？水从山上来。\n问路\n路往哪里去？路往城里去。\n问人\n人往哪里站？站在百姓一边。\n"))
                .containsExactly("问水", "问路", "问人");
        assertThat(
                        heads(
                                "墙上的字，一层压着一层。我在江北三个县抄了一个夏天。\n八十年代\n要想富，先修路！\n那时的标语是催人的。\n九十年代\n一人外出，全家脱贫！\n电话：打得通，通得远，村村通。\n新世纪\n绿水青山就是金山银山。\n"))
                .containsExactly("八十年代", "九十年代", "新世纪");
        assertThat(heads("治县如绣花，也如过关。\n一过人情关\n县城小，转个弯就是亲戚。\n二过数字关\n数字好看，路不好走。\n三过自己关\n最难过的关，照镜子就看得见。\n"))
                .containsExactly("一过人情关", "二过数字关", "三过自己关");
    }

    @Test
    @DisplayName("two are too few; verses, names, what stands together and what is not alike is nothing")
    void none() {
        assertThat(heads("问水\n水从哪里来？\n问路\n路往哪里去？\n")).isEmpty();
        assertThat(heads("春眠不觉晓\n处处闻啼鸟。\n夜来风雨声\n花落知多少。\n白日依山尽\n黄河入海流。\n")).isEmpty();
        assertThat(heads("王大芳\n我说两句。\n王大勇\n我也说两句。\n王大静\n都说完了。\n")).isEmpty();
        assertThat(heads("问水\n问路\n水从哪里来？\n问人\n人往哪里站？\n问天\n天知道。\n")).isEmpty();
        assertThat(heads("首页\n水从哪里来？\n关于我们\n路往哪里去？\n返回顶部\n人往哪里站？\n")).isEmpty();
    }

    private static List<String> heads(String text) {
        return Outliner.outline("标题\n" + text, List.of(), Header.titled("标题"))
                .nodes()
                .map(OutlineNode::words)
                .toList();
    }
}
