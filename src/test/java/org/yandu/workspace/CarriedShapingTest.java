package org.yandu.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.workspace.Samples.NOW;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.outline.Correction;
import org.yandu.outline.order.Arrangement;
import org.yandu.outline.order.Arrangement.Part;

/** Headings the reader set, and the order he accepted, when the text is corrected. */
class CarriedShapingTest extends VersioningCase {

    private static final String ASKED = """
            三问
            石磊
            问水
            水从哪里来？水从山上来。山上的树是谁栽的？是三代人栽的。
            问路
            路往哪里去？路往城里去。去了的人还回来吗？有的回，有的不回。
            问人
            人往哪里站？站在百姓一边。站得稳，风吹不倒。
            """;

    private static final String SLOGANS = """
            标语里的四十年
            墙上的字，一层压着一层。我在江北三个县抄了一个夏天，抄下两百多条，选几条说说。
            八十年代
            要想富，先修路！
            少生孩子多种树！
            九十年代
            治穷先治愚，致富靠科技！
            """;

    private static final String TORN = """
            生活圈建设实施方案
            为贯彻落实国家关于推进便民生活圈建设的部署，制定本方案。
            三、保障措施
            （一）加强领导
            成立由分管副市长任组长的工作专班，商务、民政、住建等部门参加。
            （二）强化督查
            每半年通报一次进度，对连续两次排名末位的区约谈主要负责人。
            一、总体要求
            坚持以人民为中心，把群众身边的小事办好。
            二、重点任务
            没有菜店的社区，由街道提供不少于六十平方米的公有用房。
            """;

    @Test
    @DisplayName(
            "two characters each, one paragraph between them rewritten, or taken out: the lines stayed, the headings stay")
    void shortHeadings() {
        heads(ASKED, "问水", "问路", "问人");
        correct("水从哪里来？水从山上来。山上的树是谁栽的？是三代人栽的。", "渠修通了，田里就有了收成，全村人喝上了干净的井水。");
        assertThat(headings()).containsExactly("问水", "问路", "问人");
        correct("渠修通了，田里就有了收成，全村人喝上了干净的井水。\n", "");
        assertThat(headings()).containsExactly("问水", "问路", "问人");
    }

    @Test
    @DisplayName("the paragraph before a heading is taken out")
    void paragraphBefore() {
        heads(SLOGANS, "八十年代", "九十年代");
        correct("墙上的字，一层压着一层。我在江北三个县抄了一个夏天，抄下两百多条，选几条说说。\n", "");
        assertThat(headings()).containsExactly("八十年代", "九十年代");
    }

    @Test
    @DisplayName("words written to a heading belong to it")
    void editedHeading() {
        heads(SLOGANS, "八十年代", "九十年代");
        correct("\n九十年代\n", "\n九十年代（一九九〇年起）\n");
        assertThat(headings()).containsExactly("八十年代", "九十年代（一九九〇年起）");
    }

    @Test
    @DisplayName("a heading that is gone is not put on the same words in a sentence, and is named")
    void goneHeading() {
        heads(SLOGANS, "八十年代", "九十年代");
        DocumentVersion before = now().version();
        correct("\n九十年代\n治穷先治愚，致富靠科技！", "\n人们说，到了九十年代，治穷先治愚。");
        assertThat(headings()).containsExactly("八十年代");
        assertThat(Versioning.lost(workspace.store(), before, now().version())).containsExactly("九十年代");
    }

    @Test
    @DisplayName(
            "an order that was accepted keeps whole lines: a heading replaced by a sentence cuts no sentence in two")
    void orderKeepsLines() {
        arrange();
        correct("（一）加强领导\n", "由常务副市长牵头，成立专门的班子，各部门都要派人。\n");
        assertThat(order()).isEqualTo("""
                *一、总体要求
                坚持以人民为中心，把群众身边的小事办好。
                *二、重点任务
                没有菜店的社区，由街道提供不少于六十平方米的公有用房。
                *三、保障措施
                由常务副市长牵头，成立专门的班子，各部门都要派人。
                成立由分管副市长任组长的工作专班，商务、民政、住建等部门参加。
                （二）强化督查
                每半年通报一次进度，对连续两次排名末位的区约谈主要负责人。
                """);
    }

    @Test
    @DisplayName("a line split in two, and a line put in, are read where they stand; a heading that is gone is named")
    void orderWithNewLines() {
        arrange();
        DocumentVersion before = now().version();
        correct("把群众身边的小事办好。\n", "把群众身边的小事办好。\n居民出家门十五分钟就能买到菜。\n");
        correct("，商务、民政、住建等部门参加。", "。\n商务、民政、住建等部门参加，定期会商。");
        assertThat(order()).contains("""
                坚持以人民为中心，把群众身边的小事办好。
                居民出家门十五分钟就能买到菜。
                *二、重点任务
                """).contains("""
                成立由分管副市长任组长的工作专班。
                商务、民政、住建等部门参加，定期会商。
                （二）强化督查
                """);
        correct("二、重点任务\n", "");
        assertThat(Versioning.lost(workspace.store(), before, now().version())).containsExactly("二、重点任务");
        assertThat(order()).startsWith("*一、总体要求\n坚持以人民").contains("就能买到菜。\n没有菜店的社区");
    }

    private void heads(String text, String... titles) {
        rewrite(text);
        for (String title : titles) {
            int at = text.indexOf("\n" + title + "\n") + 1;
            TextSpan span = new TextSpan(at, at + title.length());
            workspace.apply(Editing.correct(
                    null, new Correction(title, "d", now().version().id(), span, 1, null, NOW), "change.x"));
        }
    }

    private List<String> headings() {
        return now().shaping().corrections().stream()
                .map(Correction::span)
                .sorted()
                .map(now().version()::quote)
                .toList();
    }

    private void arrange() {
        rewrite(TORN);
        List<Part> parts = List.of(
                part("一、总体要求", true),
                part("坚持以人民为中心，把群众身边的小事办好。", false),
                part("二、重点任务", true),
                part("没有菜店的社区，由街道提供不少于六十平方米的公有用房。", false),
                part("三、保障措施", true),
                part(TORN.substring(TORN.indexOf("（一）加强"), TORN.indexOf("\n一、总体")), false));
        workspace.apply(
                Editing.arrange(now(), new Arrangement("o", "d", now().version().id(), parts))
                        .orElseThrow());
    }

    private Part part(String words, boolean heading) {
        int at = TORN.indexOf(words);
        return new Part(new TextSpan(at, at + words.length()), heading);
    }

    private String order() {
        return now().arrangement().orElseThrow().parts().stream()
                .map(part -> (part.heading() ? "*" : "") + now().version().quote(part.span()))
                .flatMap(words -> Arrays.stream(words.split("\n")))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
