package org.yandu.exchange.accession;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yandu.exchange.accession.Outcome.Status;

/** Files of one name from the folders of several years or places: a reader's marks on last year's report had moved to this year's. */
class OtherYearTest extends TakingCase {

    private static final String REPORT = """
            东山市人民政府2021年信用建设年度报告

            2021年，东山市坚持依法依规，推动信用信息归集共享，形成守信激励和失信惩戒的长效机制。现将有关情况报告如下。
            一、主要做法
            完善信用修复制度，畅通修复渠道，做到线上一次受理、一次告知，全年修复信用记录18624件。
            二、存在问题
            少数干部对信用工作认识不足，基层力量薄弱，文书不够规范。
            东山市人民政府
            2022年1月20日
            """;

    private static final String NEXT =
            REPORT.replace("2022年", "2023年").replace("2021年", "2022年").replace("18624", "17011");

    private static final String OTHER_CITY = REPORT.replace("东山", "清河").replace("18624", "9021");

    private static final String RULES = """
            东山市信用管理办法
            （2019年5月6日东山市人民政府令第12号公布）

            第一条　为了规范信用信息的归集、披露和使用，保护信用主体合法权益，制定本办法。
            第二条　本市行政区域内信用信息的归集、披露、使用和监督管理，适用本办法。
            第三条　信用主管部门应当建立信用修复制度，自受理之日起十个工作日内办结。
            """;

    private Outcome second(String name, String first, String second) {
        take(name, first);
        return take(name, second);
    }

    @Test
    void nextYearsReportAndAnotherCitysAreDocumentsOfTheirOwn() {
        for (String other : List.of(NEXT, OTHER_CITY)) {
            Outcome outcome = second("年度报告.txt", REPORT, other);
            assertThat(outcome.status()).isEqualTo(Status.IMPORTED);
            assertThat(outcome.kin().beside()).isEqualTo("东山市人民政府2021年信用建设年度报告");
            assertThat(outcome.kin().perhaps()).isEmpty();
        }
        assertThat(library.state().documents()).hasSize(3);
    }

    /** One title, one form, another meeting: the second notice had come in as the newer text of the first. */
    @Test
    void noticesOfTwoMeetingsAreTwoAndADraftOfAWeekBeforeIsOne() {
        String notice = """
                关于召开全市宣传部长会议的通知
                各县（市、区）委宣传部：
                　　经研究，定于2024年1月12日召开全市宣传部长会议。现将有关事项通知如下：
                　　一、会议内容
                　　总结工作，部署下阶段重点任务。请参会人员提前到场，无特殊情况不得请假。请各单位于会前将参会人员名单报市委宣传部办公室。

                中共东岭市委宣传部
                2024年1月8日
                """;
        String next = notice.replace("1月", "7月").replace("8日", "10日");
        assertThat(second("会议通知1.txt", notice, notice.replace("8日", "9日")).status())
                .isEqualTo(Status.NEW_VERSION);
        assertThat(take("会议通知2.txt", next).status()).isEqualTo(Status.IMPORTED);
    }

    @Test
    void alsoWhenTheyComeInTogether() {
        List<Outcome> outcomes =
                takeAll(text("甲/年度报告.txt", REPORT), text("乙/年度报告.txt", NEXT), text("丙/年度报告.txt", OTHER_CITY));
        assertThat(outcomes).extracting(Outcome::status).containsOnly(Status.IMPORTED);
        assertThat(outcomes).extracting(each -> each.kin().beside()).containsExactly(null, "甲/年度报告.txt", "甲/年度报告.txt");
    }

    /** The titles are the same, the days below them are a year apart. */
    @Test
    void aNoticeOfEveryYear() {
        String notice = "关于做好春节值班工作的通知\n\n各科室：\n请安排好值班，保持联络畅通，遇有重大情况立即报告，不得擅离职守。\n县府办\n2021年2月3日\n";
        assertThat(second("通知.txt", notice, notice.replace("2021", "2022")).status())
                .isEqualTo(Status.IMPORTED);
    }

    @Test
    void twoNoticesThatPartInTheirTitlesOnly() {
        String notice = "关于元旦放假的通知\n\n各科室：\n放假期间请安排好值班，保持联络畅通，遇有重大情况立即报告，不得擅离职守，值班表请于节前报县府办。\n县府办\n";
        assertThat(second("通知.txt", notice, notice.replace("元旦", "春节")).status())
                .isEqualTo(Status.IMPORTED);
    }

    @Test
    void theSameRulesRevisedAreANewerText() {
        String revised = RULES.replace("公布）", "公布，2023年7月8日修订）").replace("十个工作日", "五个工作日");
        assertThat(second("办法.txt", RULES, revised).status()).isEqualTo(Status.NEW_VERSION);
        assertThat(take("办法.txt", revised.replace("信用管理办法", "信用管理办法（2024年修订）")).status())
                .isEqualTo(Status.NEW_VERSION);
        assertThat(library.state().documents()).hasSize(1);
    }

    @Test
    void aDraftOfTheSameNameUnderAnotherTitleIsOneWhenItsWordsAreTheSame() {
        assertThat(second("论文.txt", RULES, RULES.replace("东山市信用管理办法", "信用信息怎样归集"))
                        .status())
                .isEqualTo(Status.NEW_VERSION);
        assertThat(take("论文.txt", RULES.replace("东山市信用管理办法", "信用信息怎样归集与披露")).status())
                .isEqualTo(Status.NEW_VERSION);
    }
}
