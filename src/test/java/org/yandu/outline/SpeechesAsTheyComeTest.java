package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.document.Header;

/** What speeches showed at first sight, told again with invented words. */
class SpeechesAsTheyComeTest {

    private static final String SAID = "全县上下一起动手，把该办的事一件一件办好，群众看得见、摸得着，都说日子有了奔头。\n";

    @Test
    @DisplayName(
            "what an excerpt breaks off behind counts alone: said in front, said in so many words, or above the first below it")
    void brokenOff() {
        assertThat(levels("讲两个问题：\n（一）怎样看待群众；\n（二）怎样对待自己。\n（一）怎样看待群众。" + SAID)).containsExactly("1 （一）");
        assertThat(levels("一\n" + SAID + "（一）关于学风问题。" + SAID + "（二）关于文风问题。" + SAID))
                .containsExactly("1 一", "2 （一）", "2 （二）");
        assertThat(levels(SAID + "第一个关键字：实\n" + SAID)).containsExactly("1 第一个关键字：");
        assertThat(levels(SAID + "第一部分，讲讲今年要办的三件大事。\n" + SAID)).containsExactly("1 第一部分，");
        assertThat(levels("一、看清形势\n" + SAID + "（一）改进工作作风。" + SAID)).containsExactly("1 一、", "2 （一）");
        assertThat(levels("一、看清形势\n要做到：\n（一）改进工作作风。" + SAID)).containsExactly("1 一、");
        String wall = SAID.strip().repeat(4);
        assertThat(levels(wall + "下面提三点希望： 一、认清形势,找准农业工作的难点 " + wall)).containsExactly("1 一、");
    }

    @Test
    @DisplayName(
            "二、 at the end of the paragraph before goes on from 一、 on its line, and not where it goes on in a sentence")
    void tails() {
        String said = SAID.strip();
        String text = "一、要保证质量。\n" + said + "二、要加快进度。\n" + said + "三、要优化服务。\n" + SAID;
        assertThat(levels(text)).containsExactly("1 一、", "1 二、", "1 三、");
        assertThat(levels("一、要保证质量。\n" + said + "三、要优化服务。\n" + SAID)).containsExactly("1 一、");
    }

    @Test
    @DisplayName(
            "第一， and 第二， part a speech where paragraphs stand between them, and are points where they follow each other")
    void partsInTwo() {
        assertThat(levels(SAID + "第一，精兵才能打胜仗。" + SAID + SAID + SAID + "第二，改革还要往前走。" + SAID))
                .containsExactly("1 第一，", "1 第二，");
        assertThat(levels(SAID + "第一，精兵才能打胜仗。" + SAID + "第二，改革还要往前走。" + SAID)).isEmpty();
    }

    @Test
    @DisplayName("in Markdown the steps of a list are none, nor a paragraph set large, and ## may close the title too")
    void markdown() {
        String text = "## 一、操作演示\n\n" + SAID + "\n**步骤：**\n1. 打开家长页\n2. 点击按钮\n3. 展示进度环\n\n## 二、收尾\n\n" + SAID;
        assertThat(levels(text)).containsExactly("1 ## 一、", "1 ## 二、");
        assertThat(levels("###### 各位来宾，大家早上好！" + SAID.strip().repeat(3) + "\n" + SAID))
                .isEmpty();
        assertThat(Outliner.outline("# 发言稿 #\n\n" + SAID, List.of(), Header.titled("发言稿"))
                        .roots())
                .isEmpty();
    }

    @Test
    @DisplayName("a dash typed for 一 is the number that the next one counts on from, and elsewhere a dash")
    void dashes() {
        String text = "一、看清形势\n（—）基础还不牢。" + SAID + "（二）人手还不够。" + SAID + "二、抓好落实\n（-）抓早。" + SAID + "（二）抓小。" + SAID;
        assertThat(levels(text)).containsExactly("1 一、", "2 （—）", "2 （二）", "1 二、", "2 （-）", "2 （二）");
        assertThat(levels("—、看清形势\n" + SAID + "二、抓好落实\n" + SAID)).containsExactly("1 —、", "1 二、");
        assertThat(levels("一、看清形势\n（—）基础还不牢。" + SAID + "二、抓好落实\n" + SAID)).containsExactly("1 一、", "1 二、");
        assertThat(Outliner.outline("标题\n" + text, List.of(), Header.titled("标题"))
                        .nodes()
                        .skip(1)
                        .findFirst()
                        .orElseThrow()
                        .place())
                .isEqualTo("一（一）");
    }

    @Test
    @DisplayName("第一种：… alone above what is said of it divides a section; the sorts that a sentence counts do not")
    void sorts() {
        String text = "一、两种态度\n" + SAID + "第一种：走马看花的态度。\n" + SAID + "第二种：下马看花的态度。  \n" + SAID;
        assertThat(levels(text)).containsExactly("1 一、", "2 第一种：", "2 第二种：");
        assertThat(levels("一、两种态度\n" + SAID + "第一种，走马看花。" + SAID + "第二种，下马看花。" + SAID))
                .containsExactly("1 一、");
    }

    @Test
    @DisplayName("in one line without a blank （一） may follow a title of any length, where （二） comes later")
    void wall() {
        String said = SAID.strip();
        String text = "一、认清形势，切实增强抓作风的紧迫感" + said.repeat(5) + "二、突出重点，着力解决作风上存在的突出问题（一）解决思想不纯的问题。" + said
                + "（二）解决办事拖拉的问题。" + said + "（三）解决纪律松弛的问题。" + said + "三、加强领导，确保取得实效" + said.repeat(3);
        assertThat(levels("同志们：今天开个会。" + text)).containsExactly("1 一、", "1 二、", "2 （一）", "2 （二）", "2 （三）", "1 三、");
    }

    @Test
    @DisplayName("一、 is a heading also alone in a line whose ends are lost, where （一） follows it at once")
    void leadsOn() {
        String said = SAID.strip() + " ";
        String text = said.repeat(3) + "一、增强忧患意识 （一）形势逼人，不进则退 " + said.repeat(2) + "（二）任务压人，不干不行 " + said.repeat(2);
        assertThat(levels(text)).containsExactly("1 一、", "2 （一）", "2 （二）");
    }

    @Test
    @DisplayName("the first below stuck to its title is a heading where the second begins a line")
    void stuck() {
        String text = "一、为什么要讲安全1. 人命关天。\n" + SAID + "2. 责任如山。\n" + SAID + "二、怎样才能安全\n" + SAID;
        assertThat(levels(text)).containsExactly("1 一、", "2 1.", "2 2.", "1 二、");
        assertThat(levels(text.replace("2. 责任如山。\n", ""))).containsExactly("1 一、", "1 二、");
    }

    @Test
    @DisplayName("proposals of whole sentences are a list: one below the other, or long ones that are announced")
    void proposals() {
        String talk = "最近想了几件事，同你们谈谈。\n（一）路子是对的，要坚持下去。" + SAID + "（二）多种经营要抓，潜力很大。\n（三）科学种田要抓，要有人钻研。\n" + SAID;
        assertThat(levels(talk)).isEmpty();
        String announced = "我有下列提议：\n（一）对于全县二十年来的历史档案，应当集中人力分工合作地整理出来，不要各干各的。" + SAID
                + "（二）对于在职干部的学习，应当确立以研究本地实际问题为中心的方针，不再关起门来空谈。" + SAID;
        assertThat(levels(announced)).isEmpty();
    }

    @Test
    @DisplayName("an excerpt in Markdown may begin with a section; a title above sections is none")
    void sections() {
        assertThat(words("## 三\n" + SAID + "## 四\n" + SAID, "三")).containsExactly("三", "四");
        assertThat(words("## 走出去\n" + SAID + "## 沉下来\n" + SAID, "走出去")).containsExactly("走出去", "沉下来");
        assertThat(words("## 调查\n" + SAID + "### 走出去\n" + SAID, "调查")).containsExactly("走出去");
        assertThat(words("## 调查\n" + SAID + "## 一、走出去\n" + SAID + "## 二、沉下来\n" + SAID, "调查"))
                .containsExactly("一、走出去", "二、沉下来");
    }

    @Test
    @DisplayName("titles that a list at the head names divide a collection, whatever they look like")
    void anthology() {
        String speech = "\n——在毕业典礼上的讲话\n王一明\n同学们：\n" + SAID + "一、胸怀家国\n" + SAID + "二、终身学习\n" + SAID;
        String list = "1.百年风华正茂 2\n2.青春不散场，归来仍少年 6\n3.你就是大树的样子 10\n4.学以成人 14\n";
        String text = "毕业典礼讲话合集\n目录\n" + list + "百年风华正茂" + speech + "青春不散场，归来仍少年" + speech + "你就是大树的样子" + speech
                + "学以成人" + speech;
        assertThat(words(text, "毕业典礼讲话合集")).hasSize(12).startsWith("百年风华正茂", "一、胸怀家国", "二、终身学习", "青春不散场，归来仍少年");
        String cut = "毕业典礼讲话合集\n讲话目录\n" + list + "5.行远思恩 18\n6.不负青春 22\n百年风华正茂\n——在毕业典礼上的讲话\n同学们：\n" + SAID;
        assertThat(words(cut, "毕业典礼讲话合集")).containsExactly("百年风华正茂");
        assertThat(words(cut.replace("讲话目录\n", ""), "毕业典礼讲话合集")).isEmpty();
    }

    @Test
    @DisplayName("首先，… and 其次，… alone on their lines divide a section; sentences that begin so do not")
    void spoken() {
        String text = "一、敬畏生命\n首先，生命是奇迹，要用心守护\n" + SAID + "其次，生命是责任，要用行动担当\n" + SAID + "最后，生命是传承\n" + SAID + "二、敬畏规则\n"
                + SAID;
        assertThat(levels(text)).containsExactly("1 一、", "2 首先，", "2 其次，", "2 最后，", "1 二、");
        assertThat(levels(text.replace("守护\n", "守护。").replace("担当\n", "担当。").replace("传承\n", "传承。")))
                .containsExactly("1 一、", "1 二、");
    }

    @Test
    @DisplayName(
            "01 above a word of two characters is a heading; who speaks, with his post in brackets, is no part of one")
    void shortTitles() {
        assertThat(levels("01\n爱国\n" + SAID + "02\n敬业\n" + SAID)).containsExactly("1 01", "1 02");
        String text = "会议发言摘登\n" + SAID + "深耕三尺讲台\n周玲（县一中教师）\n" + SAID + "把论文写在大地上\n陈建军（农技站站长）\n" + SAID
                + "办有温度的企业\n许晓燕（食品公司经理）\n" + SAID;
        assertThat(words(text, "会议发言摘登")).containsExactly("深耕三尺讲台", "把论文写在大地上", "办有温度的企业");
    }

    @Test
    @DisplayName("two clauses of one length behind a colon belong to the title, names and times do not")
    void sayings() {
        assertThat(words("一、“早”：抓早抓小，防患未然\n" + SAID + "二、“实”：实事求是，依法办事\n" + SAID, "标题"))
                .containsExactly("一、“早”：抓早抓小，防患未然", "二、“实”：实事求是，依法办事");
        assertThat(words("一、时间：3月4日，周三\n" + SAID + "二、人员：张三，李四，王五\n" + SAID, "标题"))
                .containsExactly("一、时间", "二、人员");
    }

    @Test
    @DisplayName("numerals without a sign may leave one out where the titles end alike")
    void leftOut() {
        assertThat(levels("一 工业和农业的关系\n" + SAID + "三 国家和个人的关系\n" + SAID)).containsExactly("1 一", "1 三");
        assertThat(levels("一 工业和农业的关系\n" + SAID + "三 怎样调动大家\n" + SAID)).isEmpty();
    }

    @Test
    @DisplayName("in one line without blanks a title ends where a word is said twice, or where sentences begin")
    void seams() {
        String said = SAID.strip();
        String text = "今天讲三点。一、抓市场市场是企业的生命线，要深耕细作。" + said.repeat(3) + "二、增强抓质量的责任感产品就是脸面。" + said.repeat(3)
                + "三、立足岗位，提高主动性积极性近年来有些同志松了劲。" + said.repeat(3);
        assertThat(words(text, "标题")).containsExactly("一、抓市场", "二、增强抓质量的责任感", "三、立足岗位，提高主动性积极性");
    }

    @Test
    @DisplayName(
            "the first may have stayed in the line above, behind a sentence, where the second begins a line; a list stays one")
    void firsts() {
        String text = "刚才传达了文件，下面我讲两点意见：一、统一思想。" + SAID + "二、严明纪律。（一）管住嘴。" + SAID + "（二）管住手。" + SAID;
        assertThat(levels(text)).containsExactly("1 一、", "1 二、", "2 （一）", "2 （二）");
        assertThat(levels("我提几点要求，也是希望：1.转变角色，变成村里人。\n2.多多走动，走遍每一户。\n3.守住规矩，不吃拿卡要。\n" + SAID))
                .isEmpty();
    }

    @Test
    @DisplayName("（甲） above paragraphs that count through is a heading, and these are none")
    void counted() {
        String said = "全縣上下一起動手，把該辦的事一件一件辦好，群眾看得見。\n";
        String text = "一、引言\n1. " + said + "2. " + said + "二、發展經濟\n（甲）鞏固地位\n3. " + said + "4. " + said + "（乙）發展創科\n5. "
                + said + "三、改善民生\n6. " + said + "7. " + said;
        assertThat(levels(text)).containsExactly("1 一、", "1 二、", "2 （甲）", "2 （乙）", "1 三、");
    }

    @Test
    @DisplayName(
            "paragraphs whose first sentences begin alike and say what they are about divide a speech; what is asked of somebody does not")
    void openings() {
        String text = "刚才大家发了言，我谈几点体会，同志们参考。\n必须始终坚定信念。信念是灵魂，" + SAID + "必须始终站稳立场。立场是方向，" + SAID + SAID
                + "必须始终自我革命。革命是品格，" + SAID;
        assertThat(words(text, "标题")).containsExactly("必须始终坚定信念", "必须始终站稳立场", "必须始终自我革命");
        assertThat(words(text.replace("必须始终", "希望你们"), "标题")).isEmpty();
        assertThat(words(text.replaceAll("，" + SAID.strip(), "。"), "标题")).isEmpty();
    }

    @Test
    @DisplayName(
            "an excerpt may begin with （一） in the place of the title, and inside a section whose number is above it")
    void excerpts() {
        String begins = "（一）加强政治建设\n1.学深悟透。" + SAID + "2.知行合一。" + SAID + "3.以上率下。" + SAID;
        assertThat(words(begins, "（一）加强政治建设")).startsWith("（一）加强政治建设").hasSize(4);
        String inside =
                SAID + "（三）强化要素保障\n1.保障用地。" + SAID + "2.保障资金。" + SAID + "四、加强组织领导\n（一）提升能力。" + SAID + "（二）转变作风。" + SAID;
        assertThat(levels(inside)).containsExactly("2 （三）", "3 1.", "3 2.", "1 四、", "2 （一）", "2 （二）");
    }

    @Test
    @DisplayName("in one line without a blank 1、 may follow a title, where 2、 comes later")
    void wallOfFigures() {
        String said = SAID.strip();
        String text = "今天讲三件事。一、为什么要开展安全月" + said.repeat(3) + "二、安全月要干什么1、查隐患。" + said + "2、学规程。" + said + "3、练本领。"
                + said + "三、谁来干" + said.repeat(2);
        assertThat(levels(text)).containsExactly("1 一、", "1 二、", "2 1、", "2 2、", "2 3、", "1 三、");
    }

    private static List<String> words(String text, String title) {
        return Outliner.outline(text, List.of(), Header.titled(title))
                .nodes()
                .filter(OutlineNode::isHeading)
                .map(OutlineNode::words)
                .toList();
    }

    private static List<String> levels(String text) {
        return Outliner.outline("标题\n" + text, List.of(), Header.titled("标题"))
                .nodes()
                .filter(OutlineNode::isHeading)
                .map(each -> each.level() + " " + each.marker().strip())
                .toList();
    }
}
