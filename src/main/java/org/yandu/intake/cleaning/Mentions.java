package org.yandu.intake.cleaning;

import java.util.regex.Pattern;

/** How a sentence leads to a site it names, and how it goes on from there. What stands between such words is spoken of, and is the author's. */
final class Mentions {

    /** So far before a name somebody is sent there: 请登录江州市政务服务网. */
    private static final int BEFORE = 8;

    private static final Pattern TOLD =
            Pattern.compile("登[录陆]|访问|关注|进入|浏览|打开|点击|通过|详见|参见|查[阅看询]|搜索|下载|报名|网[址站][:]?$|官网|域名|公众号|邮箱");

    /** What a name is said to do. */
    private static final String SAYING =
            "显示|发布|报[道名]|统计|数据|刊[登发载]|消息|查[阅看询]|办理|认为|指出|称|[讯电]|提供|公布|开[展通设]|进行|了解|下载|举办|组织|联合|推出|网站|平台|正式|成立";

    private static final Pattern SAID = Pattern.compile(SAYING);

    /** And what is said of it. */
    private static final Pattern GOES_ON = Pattern.compile("[的上中内为是在和与及等或也都将已可对向由以]|" + SAYING);

    private Mentions() {}

    /** Whether the words before an offset of a folded line send a reader to what follows. */
    static boolean isTold(String folded, int start) {
        return isTold(folded.substring(Math.max(0, start - BEFORE), start));
    }

    /** Whether words before a name send a reader there. */
    static boolean isTold(String before) {
        return TOLD.matcher(before).find();
    }

    /** Whether a folded line says from an offset on what somebody named before it does or is. */
    static boolean goesOn(String folded, int end) {
        return GOES_ON.matcher(folded).region(end, folded.length()).lookingAt();
    }

    /** Whether it says what he does; 的 and 在 follow anything. */
    static boolean acts(String folded, int end) {
        return SAID.matcher(folded).region(end, folded.length()).lookingAt();
    }
}
