package org.yandu.retrieval.figures;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yandu.document.Folding;
import org.yandu.retrieval.figures.Figure.Kind;

/**
 * The units numbers are named with. Measure words are a closed class of the language (GB/T 3100 for the measures, the list in the
 * Modern Chinese Dictionary's appendix for the classifiers); where one also begins a common word, what may not follow it is said.
 */
final class Units {

    /** By folded words. */
    private static final Map<String, Unit> UNITS = new LinkedHashMap<>();

    /** A unit, and the characters, or behind bars the words, it does not stand before: 三条例 is no 三条, 二次会议 no 二次. */
    private static final Map<String, String> NOT_BEFORE = new HashMap<>();

    /**
     * What counts.
     *
     * @param name as it is shown, in simplified characters
     * @param strict whether it is an ordinary word too, so that 二…十 before it may be part of a name: 三里, 五保, 两线
     */
    record Unit(String name, Kind kind, boolean strict) {}

    static {
        add(Kind.SHARE, "% ‰ 成/立为了功果员效长都本绩熟交形品套语因分份 折/合算旧扣磨射叠腾");
        add(Kind.POINTS, "个百分点 个基点 基点");
        same("个百分点", "百分点");
        add(Kind.MONEY, "美元 欧元 港元 日元 英镑 澳元 加元 韩元 卢布 元/旦素月件首老宵");
        same("元", "圆/满桌形");
        same("港元", "港币");
        add(Kind.TIMES, "倍/增 番/茄禺");
        add(Kind.PERIOD, "个工作日 工作日 个自然日 自然日 周年 个年度 年/级轻龄代份底末度|[\\d一二三四五六七八九十]{1,3}月 个季度 个多月 个月 个星期 !周/边围刊密到全知边");
        add(Kind.PERIOD, "个学期 学期 学年 课时 学时 个世纪 天/津堂然下空气赋生 小时 分钟/ 秒 周岁 岁 昼夜");
        add(Kind.PERIOD, "!日/期报常益本均前起程夜晚至到上下早凌中-");
        same("小时", "个小时 个钟头 钟头");
        add(Kind.MEASURE, "平方公里 平方千米 平方米 立方米 公里 千米 厘米 毫米 微米 微克 毫克 千克 公斤 公顷 公亩 公吨 海里 英里 英尺 英寸 华里 毫升");
        add(Kind.MEASURE, "平方英尺 平方英里 平方尺 米/制面饭粉 亩 吨 克/服 市斤 斤 升/级学值温 千瓦时 千瓦 兆瓦 瓦时 丈/夫量 尺/度子 !寸 !里/程弄屯河店坡岗地面");
        add(
                Kind.MEASURE,
                "!石/头油块材灰桥 !斗/争志殴 !担/任当保忧心负 !顷 !方/面案式法向针便位程 !度/假过量 磅 桶/装 标箱 TEU 吨公里 人公里 分贝 兆帕 千帕 GB TB MB PB");
        same("平方米", "㎡ m² m2 平米");
        same("平方公里", "km²");
        same("立方米", "m³ m3");
        same("公里", "㎞ km");
        same("千克", "㎏ kg");
        same("厘米", "㎝ cm");
        same("毫米", "㎜ mm");
        same("毫克", "㎎ mg");
        same("千瓦时", "kWh kW·h");
        same("千瓦", "kW");
        same("兆瓦", "MW");
        add(Kind.MEASURE, "摄氏度");
        same("摄氏度", "℃ °C");
        counts();
    }

    private static void counts() {
        add(Kind.COUNT, "人天 人日 例 个 项/目 件 起/来到草点诉始 宗/旨教 条/例件款文 份/额 次/全生要日序于|会议 场/所景地馆 !款/项");
        add(Kind.COUNT, "期/间望限待货工项 批/复准判评 支/持部付撑出 套/餐 台/账阶风湾州山 辆 架/构 座/谈 栋 幢 所/有以在需得谓 处/理罚置于分 间/接 片/区面");
        add(Kind.COUNT, "块/状 张/某贴 枚 本/级市地报次人着帖文县省区院校公办法条规 册 篇 部/门署委分队 门/户槛诊峡 类/型别似 种/植子 级/别 层/面次级 轮 对/于接应象此比外口");
        add(Kind.COUNT, "组/织长成建合 队/伍 只/有要能是 !头/部 株 棵 颗 根/据本 艘 趟 届/时 步/骤入伐 方面 人/民大员才口均类身生物文工力社事行体性心格情士选间防流气");
        add(Kind.COUNT, "名/称单义字城牌誉胜企校列词 位/一置于列居移次 户/籍口外 家/庭长人园属具国乡渠 字/ 题/ 分/钟之别类布析子公局级工散支管行配享开");
        add(Kind.COUNT, "票/据房价 瓶/颈 盏 匹/配 头/部 尾/气 页 笔/者试记画迹 堂/课 双/方向重 根/据本 幅/度员 扇 粒 辆次 盒/子 箱/子 袋/子 把/握手关控柄戏 束/缚");
        add(Kind.COUNT, "桩 床/位上 张次 股/份东权票市 碗 杯/子 罐 !口/号岸碑味 !班/子长次级组车 !船 !车/辆间站主道祸速次皮厢位 !线 !员/工 !圈/子层 !席/位话");
        add(Kind.COUNT, "!站/点 !卷/入 !章/程节 !排/放列名查除水 !列/车入举为出 !节/约日能点省目俭水 !则/是要会能应可必须不将有无为由 !段/落 !样/本板式子 !回/来顾应答家归报收升复");
        add(
                Kind.COUNT,
                "!人份 !任/务命何职 !堆 !乡/村镇亲土 !镇/村区 !村/民庄级支委集 !县/城级委长域 !市/场民区长级直委 !省/份级略直内委 !区/域县长级间 !国/家内际 !校/长园 !保/户障证护险养安持留全密");
        add(Kind.COUNT, "批次 班次 架次 人次 户次 家次 件次 场次 台次 车次 册次 艘次 篇次 例次 只次 头次 床次 项次 处次 亩次 吨次 期次 票次 店次");
    }

    /** Longest first. */
    private static final String ANY = UNITS.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Units::pattern)
            .collect(Collectors.joining("|", "(?:", ")"));

    private Units() {}

    private static void add(Kind kind, String units) {
        for (String each : units.split(" ")) {
            boolean strict = each.startsWith("!");
            String[] parts = each.substring(strict ? 1 : 0).split("/", -1);
            put(parts, new Unit(parts[0], kind, strict));
        }
    }

    /** Other ways to write a unit. */
    private static void same(String unit, String others) {
        for (String each : others.split(" ")) {
            put(each.split("/", -1), of(unit));
        }
    }

    private static void put(String[] parts, Unit unit) {
        String folded = Folding.inPlace(parts[0]);
        UNITS.putIfAbsent(folded, unit);
        if (parts.length > 1 && !parts[1].isEmpty()) {
            NOT_BEFORE.putIfAbsent(folded, Folding.inPlace(parts[1]));
        }
    }

    private static String pattern(String unit) {
        // km is no unit in kmh, and 5g no weight.
        boolean latin =
                unit.charAt(unit.length() - 1) < 0x80 && Character.isLetterOrDigit(unit.charAt(unit.length() - 1));
        String[] not = NOT_BEFORE.getOrDefault(unit, "").split("\\|");
        String characters = not[0] + (latin ? "a-z0-9" : "");
        String words = Stream.of(not).skip(1).map(word -> "(?!" + word + ")").collect(Collectors.joining());
        return Pattern.quote(unit) + (characters.isEmpty() ? "" : "(?![" + characters + "])") + words;
    }

    /** A regular expression for all of them over folded text, without groups. */
    static String any() {
        return ANY;
    }

    /** @param folded what {@link #any} has matched, or the name of a unit */
    static Unit of(String folded) {
        return UNITS.getOrDefault(folded, new Unit(folded, Kind.COUNT, false));
    }

    /** @param unit 元, or a rate such as 元/平方米, which is of the kind of what it is a rate of */
    static Kind kind(String unit) {
        int per = unit.indexOf('/');
        return of(Folding.inPlace(per < 0 ? unit : unit.substring(0, per))).kind();
    }

    /** 元/平方米, 元/(人·月), each in its own name. */
    static String rate(String unit, List<String> per) {
        return per.isEmpty()
                ? of(unit).name()
                : per.stream().map(each -> of(each).name()).collect(Collectors.joining("·", of(unit).name() + "/", ""));
    }
}
