package org.yandu.intake.cleaning;

import java.util.Set;
import java.util.regex.Pattern;

/** What Chinese names of people begin with. */
final class FamilyNames {

    /** Those of two characters. */
    static final String COMPOUND =
            "欧阳|司徒|上官|诸葛|司马|东方|皇甫|尉迟|公孙|令狐|慕容|夏侯|端木|轩辕|司空|独孤|南宫|宇文|长孙|澹台|闻人|钟离|申屠|东郭|百里|宗政|仲长|呼延|赫连|濮阳|淳于|单于|太史|公羊|鲜于|闾丘|拓跋|万俟"
                    + "|左丘|谷梁|公冶|公西|乐正|漆雕|壤驷|宰父|夹谷|巫马|子车|颛孙|司寇|太叔|梁丘|东门|西门|南门|北堂|第五";

    /** The two hundred commonest, which cover more than 95 of 100 people. */
    private static final String COMMON = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹"
            + "孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤温葛祁阮柳乔赖庞樊兰殷施洪翟安颜倪牛芦季俞章鲁伍申尤毕聂焦邢岳齐梅庄辛管祝左涂谷舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲游裴席卫屈鲍覃霍翁甘景柏宁柯柴冉房蓝华阎佟桑荆麦桂燕敖楚宫蔺楼冀岑冼巫巩阚晏邬储闻卓米仇戚漆虞嵇昝娄匡缪邝茅滕"
            + "庾璩郗阙鄢亓栾隋宓苟";

    /** The others of the 百家姓 and some of the south; many are words as well, so that a name needs another sign than one of these. */
    private static final String RARE =
            "褚窦云奚郎昌凤花酆廉时傅皮卞康元平和穆萧湛禹狄贝明臧计成谈危刁骆支解应宗宣贲郁单杭包诸吉钮荀羊於惠家封芮羿汲邴糜松井富乌巴弓牧隗山车全班仰秋仲伊仇暴钭厉戎祖符束幸司韶郜蓟薄印宿怀蒲邰从鄂索咸籍屠蒙池阴胥能苍双党贡劳逄姬扶堵宰郦雍却濮寿通边扈郏浦尚农别瞿充慕连茹习宦艾鱼容古易慎戈终暨居衡步都满弘国文寇广禄东殳沃利蔚越夔隆师厍晁勾融冷訾那简饶空毋沙乜养鞠须丰巢蒯相查后红竺权逯盖益桓公"
                    + "招区鄞麻强路水常乐皇苻粟寻迟植莘种柒";

    /** The prefectures of GB/T 2260 that begin with one of the commonest. */
    private static final Set<String> CITIES = Set.of(
            ("石家庄 唐山 秦皇岛 张家口 邢台 吕梁 沈阳 葫芦岛 白山 白城 齐齐哈尔 徐州 苏州 温州 金华 马鞍山 安庆 黄山 龙岩 景德镇 郑州 许昌 周口 安阳 焦作 武汉 黄石 黄冈 荆州 荆门 张家界 娄底 岳阳 邵阳"
                            + " 梅州 江门 柳州 贺州 钦州 安顺 毕节 林芝 安康 张掖 武威 金昌 白银 黄南 石嘴山 兰州")
                    .split(" "));

    private static final Pattern DOUBLE = Pattern.compile("^(?:" + COMPOUND + ")");

    private FamilyNames() {}

    /** Whether a name begins with one of those most people have. */
    static boolean begin(String name) {
        return !name.isEmpty()
                && (COMMON.indexOf(name.charAt(0)) >= 0 || DOUBLE.matcher(name).find());
    }

    /** 张家界: begins like a name, and is a city. */
    static boolean isCity(String name) {
        return CITIES.contains(name);
    }

    /** Whether it may begin so, where something else says that it is a name. */
    static boolean mayBegin(String name) {
        return begin(name) || !name.isEmpty() && RARE.indexOf(name.charAt(0)) >= 0;
    }
}
