package org.yandu.intake.cleaning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

/**
 * Addresses of sites within a word, bare or in brackets, in whatever dress they come: 始第一范文网www.a.com终, 始WWW.A.COM终, 始(看书网 www。a。com)终,
 * 始a点com终, 始w w w . a . c o m终; and what else copying sites set in brackets within a word. That a word is whole again without it is
 * the proof, for nobody writes an address into a word; so only offices are left alone, and who tells a reader to go there.
 */
final class HiddenAddresses implements NoiseFinder.Rule {

    private static final String REGISTRY =
            "(?:com|net|org|cn|cc|la|top|vip|info|xyz|me|tv|co|biz|club|site|online|wang|ltd|app|pro|io|us|hk|tw|in|so|pw|ws|icu|fun|win)";

    private static final Pattern ADDRESS =
            Pattern.compile("(?<![a-z0-9.-])(?:https?[:/]{1,3})?(?<domain>(?:[a-z0-9][a-z0-9-]{0,40}\\.){1,4}"
                    + REGISTRY
                    + "(?![a-z]))(?:/[a-z0-9/._?=&%#-]{0,60})?|www\\.[\\p{IsHan}a-z0-9]{1,10}\\.(?:中国|公司|网络|网址|"
                    + REGISTRY + ")");

    /** Offices are referred to, even where the reference stands badly. */
    private static final Pattern OFFICIAL = Pattern.compile(".*\\.(?:gov|edu|ac|mil)(?:\\.[a-z]{2})?");

    /** What they promise behind it. */
    private static final Pattern PROMISE = Pattern.compile("(?:免费|最新|最快|手机|全文|首发|更新|阅读|下载|章节|提供|整理|更方便|欢迎您|欢迎你)+");

    /**
     * What stands in brackets without an address: 百度搜索：五二文学 最快更新, 代写QQ123456789. An office that helps, 导办、代办, or a search
     * engine that is named is none: what no text on public affairs says, or a number to turn to.
     */
    private static final Pattern CALL =
            Pattern.compile("最[快新]更新|最新章节|无弹窗|代[写发]|(?:百度|搜索|qq|微信|薇信|[vw]x|v信|扣扣)[^\\p{IsHan}]{0,4}[a-z0-9_-]{5,}");

    private static final String OPEN = "([{<《〈〖「『‹\"'";
    private static final String CLOSE = ")]}>》〉〗」』›\"'";

    /** Within brackets a name stands before the address, of so many characters. */
    private static final int BEFORE = 18;

    /** And a promise behind it. */
    private static final int BEHIND = 12;

    /** The longest name before a bare address. */
    private static final int NAME = 10;

    /** Who tells a reader to go to a site does it right before its name. */
    private static final int TOLD = 4;

    /** The longest remark in brackets that is looked into. */
    private static final int REMARK = 30;

    @Override
    public void find(String text, List<Line> lines, List<Noise> found) {
        Claimed claimed = new Claimed(found);
        for (Line line : lines) {
            remarks(line, claimed);
            if (BareAddress.mayHold(line.folded())) {
                addresses(line, claimed);
            }
        }
    }

    private static void addresses(Line line, Claimed claimed) {
        BareAddress plain = BareAddress.of(line.folded());
        Matcher address = ADDRESS.matcher(plain.text());
        while (address.find()) {
            String domain = address.group("domain");
            boolean office = domain != null && OFFICIAL.matcher(domain).matches();
            TextSpan span = office ? null : around(line.folded(), plain.from(address.start()), plain.to(address.end()));
            if (span != null) {
                claimed.add(line, span);
            }
        }
    }

    /** The address with the brackets, the name and the promise around it; {@code null} where it cuts no word. */
    private static @Nullable TextSpan around(String folded, int start, int end) {
        int open = open(folded, start);
        int close = open < 0 ? -1 : close(folded, end);
        if (close >= 0) {
            return cuts(folded, open, close + 1) || isOdd(folded, open, start) ? new TextSpan(open, close + 1) : null;
        }
        Matcher promise = PROMISE.matcher(folded).region(end, folded.length());
        int promised = promise.lookingAt() ? promise.end() : end;
        for (int length = 0; length <= Math.min(NAME, start); length++) {
            int from = start - length;
            if (length > 0 && !Character.isLetterOrDigit(folded.charAt(from))) {
                break;
            }
            boolean named = length == 0 || CopyingSites.isName(folded.substring(from, start));
            for (int to : named ? new int[] {end, promised} : new int[0]) {
                TextSpan span = spaced(folded, from, to);
                if (cuts(folded, span.start(), span.end())) {
                    return span;
                }
            }
        }
        return null;
    }

    /** With the blanks on either side. */
    private static TextSpan spaced(String folded, int from, int to) {
        int start = from;
        int end = to;
        while (start > 0 && folded.charAt(start - 1) == ' ') {
            start--;
        }
        while (end < folded.length() && folded.charAt(end) == ' ') {
            end++;
        }
        return new TextSpan(start, end);
    }

    private static boolean cuts(String folded, int start, int end) {
        return CutWords.joins(folded, start, end)
                && !Mentions.isTold(folded.substring(Math.max(0, start - TOLD), start));
    }

    /** Whether a name and an address stand in brackets that no author takes. */
    private static boolean isOdd(String folded, int open, int address) {
        String name = folded.substring(open + 1, address).strip();
        return BracketedSite.isOdd(folded.charAt(open))
                && CopyingSites.isName(name)
                && !Mentions.isTold(name)
                && !Mentions.isTold(folded, open);
    }

    private static int open(String folded, int start) {
        for (int i = start - 1; i >= Math.max(0, start - BEFORE); i--) {
            char c = folded.charAt(i);
            if (OPEN.indexOf(c) >= 0) {
                return i;
            }
            if ("。;!?".indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    private static int close(String folded, int end) {
        for (int i = end; i < Math.min(folded.length(), end + BEHIND); i++) {
            char c = folded.charAt(i);
            if (CLOSE.indexOf(c) >= 0) {
                return i;
            }
            if ("。;!?".indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** Brackets within a word that hold the name of such a site, or a call. How a character is read, 饕(tāo)餮, stays. */
    private static void remarks(Line line, Claimed claimed) {
        String folded = line.folded();
        for (int open = 1; open < folded.length(); open++) {
            int kind = "([{".indexOf(folded.charAt(open));
            if (kind < 0) {
                continue;
            }
            int until = Math.min(folded.length() - 1, open + REMARK + 1);
            int close = folded.indexOf(")]}".charAt(kind), open, until);
            boolean near = close > open + 2;
            boolean han = near
                    && Character.isIdeographic(folded.charAt(open - 1))
                    && Character.isIdeographic(folded.charAt(close + 1));
            String remark = han ? folded.substring(open + 1, close) : "";
            boolean advertises = CALL.matcher(remark).find() || CopyingSites.isName(remark);
            if (advertises && CutWords.cut(folded, open, close + 1)) {
                claimed.add(line, new TextSpan(open, close + 1));
            }
        }
    }
}
