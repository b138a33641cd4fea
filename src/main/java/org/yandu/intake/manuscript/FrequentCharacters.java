package org.yandu.intake.manuscript;

import java.util.BitSet;
import org.yandu.document.Folding;

/**
 * How much a text looks like Chinese: the share of the characters that make up two thirds of any Chinese prose. Bytes read
 * with the wrong charset become rare characters, private ones and foreign letters instead. Written in simplified
 * characters and compared after folding, so that traditional texts count alike.
 */
public final class FrequentCharacters {

    private static final String LIST = "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成"
            + "方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关"
            + "点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立"
            + "及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至"
            + "队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院"
            + "让识候带导争运笔城府省县镇乡村委党府会群众企业济改革服务环境优创施策划规范监督责任制度保障健推进落实强化提升完善加快坚持依照营商信用效机关基层"
            + "杭州浙江省市民政局厅办室通知意见决议案报告总书记习近平同志中央国务院人大代表常委员全体深入贯彻精神特色社会主义思想发展建设治理现代能力体系";

    private static final BitSet FREQUENT = new BitSet();

    static {
        Folding.fold(LIST).codePoints().forEach(FREQUENT::set);
    }

    private FrequentCharacters() {}

    /**
     * @return share from 0 to 1 of the characters beyond ASCII and Chinese punctuation; characters that no text holds count
     *     against it, so that it may fall below 0; 0 when there are none
     */
    public static double share(String text) {
        int counted = 0;
        int frequent = 0;
        int broken = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c < 0x80 || isPunctuation(c)) {
                broken += c < 0x20 && !Character.isWhitespace(c) ? 1 : 0;
                continue;
            }
            counted++;
            if (isBroken(c)) {
                broken++;
            } else if (FREQUENT.get(c)
                    || Folding.fold(Character.toString(c)).codePoints().anyMatch(FREQUENT::get)) {
                frequent++;
            }
        }
        return counted == 0 ? 0 : (double) (frequent - 2 * broken) / counted;
    }

    private static boolean isPunctuation(int c) {
        return (c >= 0x2010 && c <= 0x2027) || (c >= 0x3000 && c <= 0x301F) || (c >= 0xFF01 && c <= 0xFF5E);
    }

    public static boolean isBroken(int c) {
        int type = Character.getType(c);
        return c == 0xFFFD
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.SURROGATE
                || (type == Character.CONTROL && c >= 0x80);
    }
}
