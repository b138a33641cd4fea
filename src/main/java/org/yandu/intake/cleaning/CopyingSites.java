package org.yandu.intake.cleaning;

import java.util.regex.Pattern;

/** What sites call themselves that live on copying texts: 第一范文网, 看书吧, 五二文学2018. */
final class CopyingSites {

    private static final Pattern KIND = Pattern.compile(
            "(?:网|网站|吧|之家|文学|文库|书库|书屋|书城|书院|论文库|论坛|论文|小说|阁|范文|彩票|娱乐|娱乐城|棋牌|体育|社区|影院|直播|手机版|频道|在线)\\d{0,4}$");

    /** Of those kinds, what nobody names as a source: behind one of them 的 goes on with the sentence around it. */
    private static final Pattern COPIES = Pattern.compile("范文|文秘|论文|小说|文学$|吧$");

    private CopyingSites() {}

    /** Whether folded words end as such a name does. */
    static boolean isName(String words) {
        return KIND.matcher(words).find();
    }

    /** Whether they name what no author has anything from. */
    static boolean isOnlyCopied(String name) {
        return COPIES.matcher(name).find();
    }
}
