package org.yandu.outline.lines;

/** What the names of most people begin with; a line of two or three characters that begins so may be a name. */
public final class Surnames {

    /** For a class of a regular expression. */
    public static final String COMMON = "赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕张孔曹严金魏陶姜谢邹苏潘葛范彭鲁韦马方俞任袁柳鲍史唐费薛雷贺倪汤罗郝毕安常于傅顾孟黄穆萧尹姚邵汪毛戴宋庞熊"
            + "纪舒屈项祝董梁杜阮蓝席季贾江郭林钟徐邱高夏蔡田樊胡凌霍万柯管卢莫房丁邓洪包左石崔龚程陆翁段侯武刘景詹龙叶黎白蒲赖卓蔺池乔温庄晏柴阎向古易廖欧曾游肖涂聂关甘车卜";

    /** Those of two characters that are met. */
    public static final String COMPOUND =
            "欧阳|司徒|上官|诸葛|司马|东方|皇甫|尉迟|公孙|令狐|慕容|夏侯|端木|轩辕|司空|独孤|南宫|宇文|长孙|澹台|闻人|钟离|申屠|东郭|百里|宗政|呼延|赫连|濮阳|淳于|单于|太史|鲜于|拓跋|万俟|左丘";

    private Surnames() {}
}
