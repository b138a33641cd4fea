package org.yandu.intake.cleaning;

import java.util.regex.Pattern;
import org.yandu.document.Folding;

/** Words that say what somebody is or did, and stand where names do: 市长 林志远, 作者 | 沈南　编辑 | 阿木. Nobody is called so. */
final class Offices {

    private static final String DID =
            "责任编辑|责编|编辑|美编|校对|审校|复审|终审|审核|监制|制作|排版|设计|摄影|剪辑|视频|策划|统筹|运营|插画|题图|封面|供图|翻译|来源|出品|图片|图文|记者|通讯员|实习生";

    private static final String IS =
            "(?:常务)?副?(?:省长|市长|区长|县长|乡长|镇长|州长|村长|局长|厅长|部长|处长|科长|署长|司长|行长|院长|校长|会长|社长|所长|站长|馆长|秘书长|检察长|理事长|董事长)"
                    + "|副?(?:书记|主任|主席|教授|研究员|局长)|总理|总经理|讲师|博士|发言人|行政长官";

    /** 编辑 | or 图 /, behind which other people are named. */
    static final String LABEL = "(?:" + DID + "|图|文)\\s*[:|/]";

    private static final Pattern WORD = Pattern.compile(DID + "|" + IS);

    private Offices() {}

    /** @param name in either script */
    static boolean is(String name) {
        return WORD.matcher(Folding.inPlace(name.strip())).matches();
    }
}
