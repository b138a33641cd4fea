package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

/**
 * The name and the address of a site, or the address alone, in brackets within a word or a sentence: 始(www.a.com)终, 始文秘之家(www.wmzj.org)终; in whatever
 * brackets, and with the name before or behind.
 * What stands where no author would set it counts, whatever it is called: within a word, or, where the brackets hold both name and address of a kind
 * of site that lives on copying, within a sentence that goes on as if nothing stood there or behind the end of one. What was found so once is noise
 * wherever it stands in brackets. Who is named as a source, is told to be visited or is an office stays.
 */
final class InjectedNames implements NoiseFinder.Rule {

    private static final Pattern BRACKETS = Pattern.compile(
            "[(\\[{《‹<〈〖\"']\\s*(?<name>[\\p{IsHan}a-z0-9]{0,16}?)\\s*[:,|-]?\\s*(?<site>(?:https?://)?(?:www\\.)?(?<domain>(?:[a-z0-9-]{1,63}\\.){1,8}[a-z]{2,10})(?:[/:?][^)\\]}》›>〉〗\"\\n\\p{IsHan}]{0,80})?)\\s*[:,|-]?\\s*(?<behind>[\\p{IsHan}a-z0-9]{0,16}?)\\s*[)\\]}》›>〉〗\"']");

    private static final Pattern TOLD =
            Pattern.compile("登[录陆]|访问|关注|进入|浏览|打开|点击|通过|详见|参见|查[阅看询]|搜索|下载|报名|网[址站][:]?$|官网|域名|公众号|邮箱");

    /** What a name is said to do. */
    private static final String SAYING =
            "显示|发布|报[道名]|统计|数据|刊[登发载]|消息|查[阅看询]|办理|认为|指出|称|[讯电]|提供|公布|开[展通设]|进行|了解|下载|举办|组织|联合|推出|网站|平台|正式|成立";

    /** And what is said of it. */
    private static final Pattern GOES_ON = Pattern.compile("[的上中内为是在和与及等或也都将已可对向由以]|" + SAYING);

    private static final Pattern SAID = Pattern.compile(SAYING);

    private static final int BEFORE = 8;

    /** The longest name before a bracket, in characters. */
    private static final int LONGEST = 8;

    /** Behind so many different things stands what nobody has anything from. */
    private static final int COPIED = 2;

    /** And what an author may name: he may give the address of a shop twice. */
    private static final int NAMED = 3;

    @Override
    public void find(String text, List<Line> lines, List<Noise> found) {
        List<BracketedSite> sites = sites(lines);
        Map<String, Set<String>> proven = repeated(sites);
        for (BracketedSite site : sites) {
            if (start(site) >= 0) {
                proven.computeIfAbsent(site.domain(), domain -> new HashSet<>()).add(site.name());
            }
        }
        Claimed claimed = new Claimed(found);
        for (BracketedSite site : sites) {
            int start = start(site);
            Set<String> names = proven.get(site.domain());
            if (start < 0 && names != null && !site.isReference()) {
                start = site.startWith(names);
            }
            if (start >= 0) {
                claimed.add(site.line(), new TextSpan(start, site.end()));
            }
        }
    }

    private static List<BracketedSite> sites(List<Line> lines) {
        List<BracketedSite> sites = new ArrayList<>();
        for (Line line : lines) {
            if (!LineChars.hasDomain(line.folded())) {
                continue;
            }
            Matcher brackets = BRACKETS.matcher(line.folded());
            while (brackets.find()) {
                String name = brackets.group("name").isEmpty() ? brackets.group("behind") : brackets.group("name");
                sites.add(new BracketedSite(line, brackets.start(), brackets.end(), name, brackets.group("domain")));
            }
        }
        return sites;
    }

    /**
     * The domains with the names they have, of what stands in brackets with its name more than once, or of a kind that may be named more than twice, each time behind something else,
     * and is nowhere referred to: an author gives an address once, and where he tells somebody to go.
     */
    private static Map<String, Set<String>> repeated(List<BracketedSite> sites) {
        Map<String, Set<String>> names = new HashMap<>();
        Map<String, Set<String>> before = new HashMap<>();
        Set<String> few = new HashSet<>();
        for (BracketedSite site : sites) {
            if (CopyingSites.isName(site.name()) && !site.isSource()) {
                names.computeIfAbsent(site.domain(), domain -> new HashSet<>()).add(site.name());
                before.computeIfAbsent(site.domain(), domain -> new HashSet<>()).add(site.before());
            }
        }
        names.forEach((domain, called) -> {
            boolean copies = called.stream().anyMatch(CopyingSites::isOnlyCopied);
            if (before.getOrDefault(domain, Set.of()).size() < (copies ? COPIED : NAMED)) {
                few.add(domain);
            }
        });
        names.keySet().removeAll(few);
        sites.stream().filter(BracketedSite::isReference).forEach(site -> names.remove(site.domain()));
        return names;
    }

    /** Where the noise begins in a line, or -1 for a reference. */
    private static int start(BracketedSite site) {
        String folded = site.line().folded();
        int open = site.open();
        if (site.isReferenceByName()) {
            return -1;
        }
        if (CutWords.cut(folded, open, site.end())) {
            return isTold(folded, open) ? -1 : open;
        }
        if (!site.isReference() && site.standsAlone()) {
            return open;
        }
        if (!site.name().isEmpty()) {
            boolean copies = CopyingSites.isOnlyCopied(site.name());
            boolean within = isWithin(folded, open, site.end(), copies) && !isTold(folded, open);
            return within && CopyingSites.isName(site.name()) ? open : -1;
        }
        int named = open - named(folded, open, site.end(), site.domain());
        return named == open || isTold(folded, named) ? -1 : named;
    }

    /** How long the name before a bracket is that cuts a word: the address spells it, or it ends as such names do. */
    private static int named(String folded, int open, int end, String domain) {
        boolean kind = CopyingSites.isName(folded.substring(Math.max(0, open - LONGEST), open));
        for (int length = 2; length <= Math.min(LONGEST, open); length++) {
            String name = folded.substring(open - length, open);
            if (!Character.isLetterOrDigit(name.charAt(0))) {
                return 0;
            }
            if (CutWords.cut(folded, open - length, end) && (kind || Initials.spelt(name, 0, domain) == length)) {
                return length;
            }
        }
        return 0;
    }

    /** Whether the sentence goes on behind it, and not as one goes on that has named somebody. */
    private static boolean isWithin(String folded, int open, int end, boolean copies) {
        return open > 0
                && end < folded.length()
                && Character.isIdeographic(folded.charAt(open - 1))
                && Character.isIdeographic(folded.charAt(end))
                && !(copies ? SAID : GOES_ON)
                        .matcher(folded)
                        .region(end, folded.length())
                        .lookingAt();
    }

    /** Whether a line says from an offset on what somebody named before it does or is. */
    static boolean goesOn(String folded, int end) {
        return GOES_ON.matcher(folded).region(end, folded.length()).lookingAt();
    }

    /** Whether the words before an offset send a reader to what follows. */
    static boolean isTold(String folded, int start) {
        return isTold(folded.substring(Math.max(0, start - BEFORE), start));
    }

    /** Whether words before a name send a reader there. */
    static boolean isTold(String before) {
        return TOLD.matcher(before).find();
    }
}
