package org.yandu.retrieval.figures;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yandu.retrieval.figures.Figure.Kind;

/**
 * The units numbers are named with. Measure words are a closed class of the language (GB/T 3100 for the measures, the list in the
 * Modern Chinese Dictionary's appendix for the classifiers); where one also begins a common word, what may not follow it is said.
 */
final class Units {

    private static final Map<String, Kind> KINDS = new LinkedHashMap<>();

    /** A unit, and the characters it does not stand before: 三条例 is no 三条. */
    private static final Map<String, String> NOT_BEFORE = new LinkedHashMap<>();

    static {
        add(Kind.SHARE, "% ‰ 成/立为了功果员效长都");
        add(Kind.POINTS, "个百分点 百分点 个基点");
        add(Kind.MONEY, "美元 欧元 港元 日元 英镑 元/旦素月");
        add(Kind.TIMES, "倍 番");
        add(Kind.PERIOD, "个工作日 工作日 个自然日 自然日 周年 个年度 年/级轻龄代份 个季度 个多月 个月 个星期 周/边围刊 天/津堂然下 个小时 小时 分钟/ 秒 岁");
        add(Kind.MEASURE, "平方公里 平方千米 平方米 立方米 公里 千米 厘米 毫米 微克 毫克 千克 公斤 公顷 海里 米 亩 吨 克/服 斤 升/级 千瓦时 千瓦 兆瓦");
        add(Kind.MEASURE, "摄氏度 GB TB MB PB");
        add(
                Kind.COUNT,
                "户次 家次 人次 件次 场次 台次 班次 架次 车次 批次 人天 例 个 项/目 件 起/来到草点诉始 宗/旨教 条/例件款 份/额 次/会全生要日 场/所景地馆"
                        + " 期/间望限待货 批/复准判评 支/持部付 套/餐 台/账阶风湾州 辆 架/构 座/谈 栋 幢 所/有以在需得谓 处/理罚置于分 间/接 片/区面"
                        + " 块 张/某贴 枚 本/级市地报次 册 篇 部/门署委分队 门/户槛诊 类/型别似 种/植子 级/别 层/面次级 轮 对/于接应象此比外口"
                        + " 组/织长成建合 队/伍 只/有要能是 头/部 株 棵 颗 根/据本 艘 趟 届 步/骤入伐 方面 人/民大员才口均类身生物文工力社事行体性心格情士选间防流气"
                        + " 名/称单义字城牌誉胜企校列词 位/一置 户/籍口外 家/庭长人园属具国 字/ 题/ 分/钟之别类布析子公局级工散支管行配享开");
    }

    /** Longest first. */
    private static final String ANY = KINDS.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Units::pattern)
            .collect(Collectors.joining("|", "(?:", ")"));

    private Units() {}

    private static void add(Kind kind, String units) {
        for (String each : units.split(" ")) {
            String[] parts = each.split("/", -1);
            KINDS.put(parts[0], kind);
            if (parts.length > 1 && !parts[1].isEmpty()) {
                NOT_BEFORE.put(parts[0], parts[1]);
            }
        }
    }

    private static String pattern(String unit) {
        String not = NOT_BEFORE.get(unit);
        return Pattern.quote(unit) + (not == null ? "" : "(?![" + not + "])");
    }

    /** A regular expression for all of them, without groups. */
    static String any() {
        return ANY;
    }

    static Kind kind(String unit) {
        return KINDS.getOrDefault(unit, Kind.COUNT);
    }
}
