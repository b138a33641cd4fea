package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.document.Folding;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

/**
 * Advertising that a copying site injected: a name directly followed by a domain in brackets, in the middle of a sentence or of a
 * word. A domain alone proves nothing, since 中国政府网（www.gov.cn） is a source; the kind of name, the kind of domain or
 * repetition does. Where the name begins is weighed by {@link AdvertisedName}.
 */
final class Advertisements implements NoiseFinder.Rule {

    /** The names of such sites end like this. */
    private static final Pattern GAMBLING = Pattern.compile(
            "(?:娱乐[城场]?|彩票|彩(?=网$)|棋牌|赌[场城博球]|博彩|百家乐|[时分]{2}彩|[六双]合彩|快[三3]|赛车|老虎机|捕鱼|网投|投注|真人|视讯|足彩|私服|外挂|代孕|办证|发票)"
                    + "(?:游戏|平台|官网|官方|网站|网址?|在线|公司|开户|注册)?$");

    /** Likewise, but only together with a doubtful domain. */
    private static final Pattern GENERIC =
            Pattern.compile("(?:体育|国际|贵宾[会厅]|平台|官网|在线|集团|会所|俱乐部|游戏|贷款|直播|影院|小说|论文|范文)网?$");

    private static final Pattern DOMAIN = Pattern.compile(
            "[(\\[]\\s*(?:https?://)?(?:www\\.)?((?:[a-z0-9-]{1,63}\\.){1,8}[a-z]{2,10})(?:[/:?][^)\\]\\n]{0,80})?\\s*[)\\]]");

    /** Without brackets only right behind a name that leaves no doubt, and with what it promises. */
    private static final Pattern BARE = Pattern.compile(
            "(?<=\\p{IsHan})(?:下载|官网|注册)?\\s?(?:https?://)?(?:www\\.)?((?:[a-z0-9-]{1,63}\\.){1,8}[a-z]{2,10})(?:\\s?(?:注册|开户|下载)?送?(?:彩金|红包|体验金)?(?=\\s|\\p{IsHan}|$))");

    /** Letters and a lucky number: xpj001.com, hg88.vip; 163.com and 51job.com begin with theirs. */
    private static final Pattern CODED = Pattern.compile("[a-z]{1,6}\\d{2,6}\\.(?:com|net|org|[a-z]{2,6})");

    /** Of the generic ends, what a site with a coded domain calls itself. */
    private static final Pattern BRAND = Pattern.compile("(?:体育|国际|平台|会所|俱乐部|贵宾[会厅]|直播)$");

    /** Words that only such sites have in their domain. */
    private static final Pattern GAMBLING_DOMAIN = Pattern.compile(
            "(?:.*\\.)?(?:bet|casino|poker|lotto|slots?|caipiao|qipai|yule|bocai|duchang|xpj|wnsr)\\d{2,6}\\..*");

    /** Registries where such sites are at home. */
    private static final Pattern DOUBTFUL = Pattern.compile(
            ".*\\.(?:cc|vip|xyz|top|club|bet|win|fun|live|pw|tk|ml|ga|cf|gq|icu|loan|men|party|casino|poker|ag|ws|la|biz|buzz|rest|bid)");

    /** Whose lottery is no advertisement. */
    private static final Pattern OFFICIAL =
            Pattern.compile(".*\\.(?:gov|edu|ac|mil)(?:\\.[a-z]{2})?|.*\\.org\\.[a-z]{2}");

    private static final Pattern TRUSTED = Pattern.compile(".*\\.(?:gov|edu|org|ac|mil)(?:\\.[a-z]{2})?|.*\\.cn");

    /** An injected name has at most so many characters. */
    static final int LONGEST = 12;

    /** One domain in brackets, in offsets of the text. */
    record Place(int open, int close, String domain, String before) {}

    @Override
    public void find(String text, List<Line> lines, List<Noise> found) {
        List<Place> places = new ArrayList<>();
        for (Line line : lines) {
            // Nearly all lines name no site; only those that do are matched.
            if (LineChars.hasDomain(line.folded())) {
                places(line, places);
            }
        }
        if (places.isEmpty()) {
            return;
        }
        Map<String, Integer> common = commonTails(places);
        Map<String, Integer> times = new HashMap<>();
        places.forEach(place -> times.merge(place.domain(), 1, Integer::sum));
        List<Place> injected = places.stream()
                .filter(p -> isInjected(p, times.getOrDefault(p.domain(), 0)))
                .toList();
        if (injected.isEmpty()) {
            return;
        }
        AdvertisedName names = new AdvertisedName(Folding.inPlace(text));
        injected.forEach(p -> names.learn(p, common.getOrDefault(key(p), 0)));
        for (Place place : injected) {
            int length = names.length(place, common.getOrDefault(key(place), 0));
            TextSpan span = new TextSpan(place.open() - length, place.close());
            found.add(new Noise(span, Noise.Kind.ADVERTISEMENT, "noise.advertisement"));
        }
    }

    private static void places(Line line, List<Place> places) {
        Matcher matcher = DOMAIN.matcher(line.folded());
        while (matcher.find()) {
            places.add(place(line, matcher));
        }
        Matcher bare = BARE.matcher(line.folded());
        while (bare.find()) {
            Place place = place(line, bare);
            if (GAMBLING.matcher(place.before()).find()) {
                places.add(place);
            }
        }
    }

    private static Place place(Line line, Matcher matcher) {
        String folded = line.folded();
        int from = matcher.start();
        while (from > 0 && matcher.start() - from < LONGEST && Character.isLetterOrDigit(folded.charAt(from - 1))) {
            from--;
        }
        return new Place(
                line.start() + matcher.start(),
                line.start() + matcher.end(),
                matcher.group(1),
                folded.substring(from, matcher.start()));
    }

    private static boolean isInjected(Place place, int times) {
        if (GAMBLING.matcher(place.before()).find()) {
            return !TRUSTED.matcher(place.domain()).matches() || isCoded(place);
        }
        if (TRUSTED.matcher(place.domain()).matches()) {
            return false;
        }
        if (GAMBLING_DOMAIN.matcher(place.domain()).matches()) {
            return true;
        }
        boolean coded = CODED.matcher(place.domain()).matches();
        boolean doubtful = DOUBTFUL.matcher(place.domain()).matches();
        if ((coded || doubtful) && (AdvertisedName.isKnown(place.before()) || AdvertisedName.spelt(place) > 0)) {
            return true;
        }
        if (coded && BRAND.matcher(place.before()).find()) {
            return true;
        }
        boolean digits = place.domain().chars().anyMatch(c -> c >= '0' && c <= '9');
        return doubtful
                        && (times > 1
                                || digits
                                || GENERIC.matcher(place.before()).find())
                || digits && times > 2;
    }

    /** 恒大彩票(hd55.cn): anybody may have a domain in .cn, and no lottery of the state has such a one. */
    private static boolean isCoded(Place place) {
        return CODED.matcher(place.domain()).matches()
                && !OFFICIAL.matcher(place.domain()).matches()
                && !Mentions.isTold(place.before());
    }

    /** How long the generic end of a name is, such as 娱乐; 0 when it has none. */
    static int genericLength(String name) {
        for (Pattern pattern : List.of(GAMBLING, GENERIC)) {
            Matcher matcher = pattern.matcher(name);
            if (matcher.find()) {
                return matcher.end() - matcher.start();
            }
        }
        return 0;
    }

    private static String key(Place place) {
        return place.domain() + "\n" + place.before();
    }

    /**
     * For every place, the longest end of its name that most of the places before the same domain share that share an end with it
     * at all. The longest that any two share would take in a 的 that stands before both by chance.
     */
    private static Map<String, Integer> commonTails(List<Place> places) {
        Map<String, Integer> shared = new HashMap<>();
        for (Place place : places) {
            for (int length = 2; length <= place.before().length(); length++) {
                shared.merge(tail(place, length), 1, Integer::sum);
            }
        }
        Map<String, Integer> tails = new HashMap<>();
        for (Place place : places) {
            int shortest = Math.max(2, genericLength(place.before()) + 1);
            int all = shortest > place.before().length() ? 0 : shared.getOrDefault(tail(place, shortest), 0);
            int common = 0;
            for (int length = shortest; all > 1 && length <= place.before().length(); length++) {
                common = shared.getOrDefault(tail(place, length), 0) >= Math.max(2, all * 0.6) ? length : common;
            }
            tails.put(key(place), common);
        }
        return tails;
    }

    private static String tail(Place place, int length) {
        return place.domain() + "\n" + place.before().substring(place.before().length() - length);
    }
}
