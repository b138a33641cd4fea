package org.yandu.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.intake.cleaning.Found.noise;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.document.Header;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

/** What texts say of sites, or as sites do, and what was lost of them. */
class TextOfTheWebTest {

    private static final String LAW = """
            人力资源市场条例
            第一条 为了规范人力资源市场，制定本条例。
            第十八条 人力资源服务机构发布招聘信息，应当真实、合法。
            第十九条 平台应当对用户发布的信息进行审核，发现违法的，应当停止传输。
            第二十条 统计机构发布年度报告，接受社会监督。
            妥善处理网络版权问题，加强部门联系，形成工作合力。""";

    private static final String ESSAY = """
            首页
            林一舟
            我教书三十年，每届学生发新书，我都让他们先看首页。
            首页
            两个字，写在黑板上，谁也不说话。
            打印
            是那时候的新鲜事。校长从县里背回一台油印机，说从此不用抄卷子。
            分享
            是我教给他们的第二个词。半块红薯，三个人分，就叫分享。
            关闭窗口
            是冬天最后走的那个学生的事，他总是忘。
            上一篇：写的是父亲。下一篇：写的是母亲。
            点击率这样的话，当年没有。
            多年以后他们回来看我，说最记得的是首页。""";

    private static final String NOTES = """
            老报人手记
            张望
            一张报纸的版面上，总有那么几行小字。
            转载请注明出处，这句话父亲不懂，他说，抄去就抄去，话传开了就好。
            推荐阅读
            父亲推荐我读的第一本书是《新华字典》。
            关于我们
            这一家人，我写得太少了。
            返回顶部
            父亲晚年爬到钟楼顶上，说要再看一眼全城。
            完""";

    private static final String STREET = """
            街上的字
            林一舟
            老街往东走，第一家铺子没有名字，招牌只有两个字：
            打印
            铺子的主人姓陈，五十多岁，话不多。
            他教徒弟第一天只讲一个词。
            分享
            徒弟不懂，他就把半块饼掰开，递过去。
            隔壁是旧书店，门口挂一块木牌。
            收藏
            店主说，书不在多，在有人记得。
            再往前是渡口，船头漆着两个字。
            返回
            去的人多，回来的人少，船家说写着好看。
            报栏的玻璃裂了，底下露出半行铅字：
            阅读全文
            可全文早被雨水泡没了。
            菜市场的大娘也学会了新词。
            扫一扫
            她说这三个字比吆喝省力气。
            祠堂的匾下有人用粉笔写了四个字。
            版权所有
            孩子们看不懂，绕着柱子跑。
            祖父的账本每页最后都写着三个字。
            下一页
            翻过去，还是赊欠和归还。
            天黑以后，字就都看不见了。""";

    private static final String WORDS = """
            三个词
            妹妹出门前，母亲只说了一个词。
            分享
            她把糖分给同车的人。
            父亲也说了一个词。
            收藏
            她把车票夹在书里。
            我什么也没说，只在站台上写了两个字。
            返回
            那年冬天她真的回来了。""";

    private static final String HALL = """
            祠堂
            祠堂的匾下有人用粉笔写了四个字。
            版权所有
            孩子们看不懂，绕着柱子跑。
            天黑以后，字就都看不见了。""";

    private static final String NOTICE = """
            关于规范网站署名的通知
            各科室：
            为规范网站署名，现就有关事项通知如下。
            一、规范标题
            标题应当准确，不得夸大。
            二、规范来源
            转载稿件应当写明来源。
            三、规范署名
            原创稿件署作者真名。
            版权声明：页面底部统一写“版权归本站所有”。
            各科室应当于月底前完成整改。
            联系人：王明
            桥州市政务办
            2023年5月4日""";

    private static final String COLUMNS = "栏目说明\n本站栏目包括：\n首页\n要闻\n评论\n视频\n每个栏目由专人负责。";

    private static final String PLAN = """
            县融媒体中心网站改版方案
            一、栏目设置
            首页 新闻 政务 民生 视频 专题
            以上六个栏目保留，其余合并。
            二、页面要求
            首页 > 新闻 > 正文
            这一行放在标题之上。""";

    @ParameterizedTest
    @DisplayName(
            "law on what users and bodies publish, words of sites between sentences, columns below a numbered heading")
    @ValueSource(strings = {LAW, ESSAY, NOTES, PLAN, COLUMNS, STREET, WORDS, HALL, NOTICE})
    void stays(String text) {
        assertThat(noise(text)).isEmpty();
    }

    @Test
    @DisplayName(
            "an essay called 首页, and by whom it is: a word below which 是 begins the next line is not defined there")
    void header() {
        Header header = HeaderFinder.find(ESSAY, NoiseFinder.find(ESSAY), "x.txt");
        assertThat(header.title()).isEqualTo("首页");
        assertThat(header.author()).isEqualTo("林一舟");
        String other = ESSAY.replace("首页", "门口");
        assertThat(HeaderFinder.find(other, NoiseFinder.find(other), "x.txt").title())
                .isEqualTo("门口");
    }

    @Test
    @DisplayName("the same law without numbers on a page, and what its site does not answer for")
    void claims() {
        String text = "首页 > 政策 > 正文\n" + LAW.replaceAll("第.{1,3}条 ", "") + "\n%s\n版权所有 桥州网 网站地图";
        assertThat(noise(text.formatted("桥州是好地方。"))).containsExactly("首页 > 政策 > 正文", "版权所有 桥州网 网站地图");
        for (String claim : List.of("以上内容由桥州号作者上传发布，仅代表作者观点。", "如产生版权问题，请联系我们及时删除。", "所有资料均由用户自行上传，仅供学习交流。")) {
            assertThat(noise(text.formatted(claim))).contains(claim);
        }
    }

    @Test
    @DisplayName("beside what shows a site a word between sentences is a button, unless the next line says what it is")
    void onAPage() {
        String text = "首页 > 副刊 > 正文\n" + ESSAY + "\n%s\n那一天下着雨，我没有带伞。\n版权所有 桥州网 网站地图";
        assertThat(noise(text.formatted("打印本页")))
                .contains("打印本页", "版权所有 桥州网 网站地图")
                .doesNotContain("打印", "分享", "关闭窗口");
    }

    @Test
    @DisplayName("the same words beside a counter, and two of them in a row, are buttons")
    void buttons() {
        assertThat(noise(WORDS.replace("她把车票", "浏览：112次\n她把车票"))).contains("分享", "返回");
        assertThat(noise(WORDS.replace("分享\n", "分享\n打印\n"))).contains("分享", "打印", "收藏", "返回");
    }

    @Test
    @DisplayName("a claim below the last sentence of a section is the site's")
    void claimAtTheEnd() {
        String claim = "版权声明：页面底部统一写“版权归本站所有”。";
        String text = NOTICE.substring(0, NOTICE.indexOf(claim)) + claim;
        assertThat(noise(text)).containsExactly(claim);
    }

    @ParameterizedTest
    @DisplayName("papers that stay in force, announced or each with the day it was made in brackets")
    @ValueSource(strings = {"经清理，决定下列行政规范性文件继续有效。", "经清理，有三件文件继续有效。"})
    void papers(String announced) {
        String text = "首页 > 政务公开 > 正文\n关于文件清理的决定\n2010-04-05 来源：杭州市政府\n" + announced
                + "\n杭州市城市房屋租赁管理办法（2008年5月12日）\n杭州市养犬管理规定（2009年6月1日）\n关于加强绿化工作的通知（2009年7月2日）";
        assertThat(noise(text)).containsExactly("首页 > 政务公开 > 正文");
    }

    @Test
    @DisplayName("an announced list of titles with their days")
    void announced() {
        String text = "首页 > 政务公开 > 正文\n2010-04-05 来源：杭州市政府\n现将继续有效的文件公布如下。\n杭州市城市绿化 2008-05-12\n杭州市养犬管理 2009-06-01";
        assertThat(noise(text)).containsExactly("首页 > 政务公开 > 正文");
    }

    @Test
    @DisplayName("the first line below an empty one may be the title")
    void title() {
        String article = "\n弘扬好家风建设新时代文明村庄\n来源：县委宣传部 2023-01-02\n家风是一个家庭的精神内核。家风正，民风淳。";
        assertThat(noise("\n家风家训\n要闻\n新闻\n党建" + article)).doesNotContain("家风家训");
    }

    @Test
    @DisplayName("counters in rows, each like its neighbour, are what a table says")
    void rows() {
        assertThat(noise("账号传播情况\n账号甲 转发 12 收藏 30\n账号乙 转发 15 收藏 31\n以上为一周数据。")).isEmpty();
        assertThat(noise("短视频传播表\n账号 转发 收藏\n账号甲 转发 12 收藏 30\n账号乙 转发 15 收藏 31\n账号丙 转发 15\n以上为一周数据。"))
                .isEmpty();
        assertThat(noise("账号传播情况\n2023-01-02 转发 12\n2023-01-03 转发 1.5万\n以上为一周数据。"))
                .isEmpty();
        assertThat(noise("桥头村的一盏灯\n林小舟 转发 12 收藏 30\n路口有灯，灯下有人。")).containsExactly("转发 12", "收藏 30");
    }

    @Test
    @DisplayName("one entry like a sentence does not keep a list of other articles")
    void teaser() {
        String article = "基层减负减什么\n" + "今年以来，全县清理报表六十余项，干部下村时间明显增多，群众办事更加方便。\n".repeat(12);
        String list = "相关阅读\n我县召开防汛会议，部署下一步工作。\n粮食收购工作启动\n全县春耕有序推进\n桥头村修路记";
        assertThat(noise(article + list)).containsExactly(list.split("\n"));
    }

    @Test
    @DisplayName("a title that runs over pages comes back once, and never from among the page numbers")
    void runningTitle() {
        String title = "桥州市绿化规划";
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 6; i++) {
            text.append("绿化要先规划，再栽树，树要成林，林要成带，护林的人要有饭吃，这件事年年都要讲，月月都要\n")
                    .append(i)
                    .append('\n');
            text.append(title).append("\n讲，天天都要讲。栽下去的树要有人管，管树的人要有人问，这样过了十年，山上就青了，水就清\n");
            text.append("了，人心也就齐了。\n");
        }
        List<Noise> without = NoiseFinder.find(text.toString());
        assertThat(NoiseFinder.find(text.toString(), List.of(), title)).isEqualTo(without);
        assertThat(without)
                .extracting(n -> n.span().in(text.toString()).strip())
                .contains(title);
    }

    @Test
    @DisplayName("a menu of forty lines that the format took does not use up the head of the page")
    void longMenu() {
        String menu = "栏目\n".repeat(40);
        String text = menu + "桥头村的一盏灯\n发布时间：2021-04-05 打印本页 关闭窗口\n路口有灯，灯下有人。\n" + "人心就亮。\n".repeat(40) + "版权所有 桥州网";
        List<Noise> known = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            known.add(new Noise(new TextSpan(i * 3, i * 3 + 3), Noise.Kind.NAVIGATION, "noise.links"));
        }
        assertThat(NoiseFinder.find(text, known, null))
                .extracting(n -> n.span().in(text))
                .contains("打印本页 关闭窗口");
    }
}
