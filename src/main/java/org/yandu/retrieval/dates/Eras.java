package org.yandu.retrieval.dates;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Folding;
import org.yandu.retrieval.dates.DateSpan.Kind;

/**
 * The eras Chinese years were counted in, from the Tang on, and the Japanese ones since 1868; a name that was used twice within these is left out. First years and
 * lengths are those of the usual tables (the appendix of the Modern Chinese Dictionary). The months of an imperial year are those of
 * the moon, so that of such a date only the year is said; the Western year is the one most of the era's year fell into.
 */
final class Eras {

    /** A year of the era and how many it had; {@code solar} where its months are those of the Western calendar. */
    private record Era(int first, int years, boolean solar) {}

    /** By folded name; those that are names of places too, with what must stand before. */
    private static final Map<String, Era> ERAS = new LinkedHashMap<>();

    private static final String DYNASTY = "[唐宋元明清·]";

    /** These are places, or ordinary words: 绍兴五年来. */
    private static final String PLACES =
            "绍兴 庆元 嘉定 政和 宝庆 隆兴 景泰 崇宁 会昌 大中 中和 天宝 宣德 正德 大德 太和 至大 重和 宣和 正统 成化 建文 泰定 隆庆 开元 永昌 至和 景德 乾德 大观 元和 元丰 治平 咸平";

    static {
        add(
                "武德618.9 贞观627.23 永徽650.6 开元713.29 天宝742.15 大历766.14 建中780.4 贞元785.21 元和806.15 长庆821.4 开成836.5 会昌841.6 大中847.14 咸通860.15 乾符874.6 中和881.5 光启885.4");
        add(
                "建隆960.4 乾德963.6 开宝968.9 太平兴国976.9 雍熙984.4 端拱988.2 淳化990.5 至道995.3 咸平998.6 景德1004.4 大中祥符1008.9 天禧1017.5 乾兴1022.1 天圣1023.10 明道1032.2 景祐1034.5");
        add(
                "宝元1038.3 康定1040.2 庆历1041.8 皇祐1049.6 至和1054.3 嘉祐1056.8 治平1064.4 熙宁1068.10 元丰1078.8 元祐1086.9 绍圣1094.5 元符1098.3 崇宁1102.5 大观1107.4 政和1111.8 重和1118.2 宣和1119.7 靖康1126.2");
        add(
                "建炎1127.4 绍兴1131.32 隆兴1163.2 乾道1165.9 淳熙1174.16 绍熙1190.5 庆元1195.6 嘉泰1201.4 开禧1205.3 嘉定1208.17 宝庆1225.3 绍定1228.6 端平1234.3 嘉熙1237.4 淳祐1241.12 宝祐1253.6 开庆1259.1 景定1260.5 咸淳1265.10 德祐1275.2");
        add("中统1260.5 元贞1295.3 大德1297.11 至大1308.4 皇庆1312.2 延祐1314.7 至治1321.3 泰定1324.5 至正1341.28");
        add(
                "洪武1368.31 建文1399.4 永乐1403.22 洪熙1425.1 宣德1426.10 正统1436.14 景泰1450.8 天顺1457.8 成化1465.23 弘治1488.18 正德1506.16 嘉靖1522.45 隆庆1567.6 万历1573.48 泰昌1620.1 天启1621.7 崇祯1628.17");
        add("顺治1644.18 康熙1662.61 雍正1723.13 乾隆1736.60 嘉庆1796.25 道光1821.30 咸丰1851.11 同治1862.13 光绪1875.34 宣统1909.3");
        ERAS.put("民国", new Era(1912, 188, true));
        ERAS.put("明治", new Era(1868, 45, false));
        ERAS.put("大正", new Era(1912, 15, true));
        ERAS.put("昭和", new Era(1926, 64, true));
        ERAS.put("平成", new Era(1989, 31, true));
        ERAS.put("令和", new Era(2019, 81, true));
    }

    private Eras() {}

    private static void add(String eras) {
        for (String each : eras.split(" ")) {
            String name = each.replaceAll("[\\d.]", "");
            String[] numbers = each.substring(name.length()).split("\\.");
            ERAS.put(Folding.inPlace(name), new Era(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), false));
        }
    }

    /** A regular expression for their names over folded text, without groups. */
    static String any() {
        String places = Folding.inPlace(PLACES);
        return ERAS.keySet().stream()
                .map(name -> places.contains(name) ? "(?<=" + DYNASTY + ")" + name : name)
                .collect(Collectors.joining("|"));
    }

    /** The characters their names begin with. */
    static String firsts() {
        return ERAS.keySet().stream()
                .map(name -> name.substring(0, 1))
                .distinct()
                .collect(Collectors.joining());
    }

    /** @param m 1 the era, 2 its year, 3 the month, 4 the day; {@code null} when the era had no such year or month */
    static @Nullable DateSpan read(Matcher m) {
        Era era = ERAS.get(m.group(1));
        int number = m.group(2).equals("元") ? 1 : Calendar.number(m.group(2));
        if (era == null || number < 1 || number > era.years()) {
            return null;
        }
        String year = Calendar.year(era.first() + number - 1);
        if (m.group(3) == null || !era.solar()) {
            return DateSpan.of(Kind.YEAR, year);
        }
        String month = Calendar.month(year, m.group(3));
        String day = month == null || m.group(4) == null ? month : Calendar.day(month, m.group(4));
        return day == null ? null : DateSpan.of(day.length() == 7 ? Kind.MONTH : Kind.DAY, day);
    }
}
