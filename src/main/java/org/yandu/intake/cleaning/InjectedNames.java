package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** The longest name before a bracket, in characters. */
    private static final int LONGEST = 8;

    /** Behind so many different things stands what no author would set twice: the address of a site by whose name it only copies. */
    private static final int COPIED = 2;

    /** And what he may name: he may give the address of a shop twice. */
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
                start = site.from(names);
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
     * By domain the names it has where it is a site's that lives on copying: it stands in brackets with such a name behind several different things,
     * and nowhere is it referred to. An author gives an address once, and where he tells somebody to go.
     */
    private static Map<String, Set<String>> repeated(List<BracketedSite> sites) {
        Map<String, Set<String>> names = new HashMap<>();
        sites.stream().collect(Collectors.groupingBy(BracketedSite::domain)).forEach((domain, all) -> {
            List<BracketedSite> named = all.stream()
                    .filter(site -> CopyingSites.isName(site.name()) && !site.isSource())
                    .toList();
            boolean copies = named.stream().anyMatch(site -> CopyingSites.isOnlyCopied(site.name()));
            long behind = named.stream().map(BracketedSite::before).distinct().count();
            if (behind >= (copies ? COPIED : NAMED) && all.stream().noneMatch(BracketedSite::isReference)) {
                names.put(
                        domain, named.stream().map(BracketedSite::name).collect(Collectors.toCollection(HashSet::new)));
            }
        });
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
            return Mentions.isTold(folded, open) ? -1 : open;
        }
        if (!site.isReference() && site.standsAlone()) {
            return open;
        }
        if (!site.name().isEmpty()) {
            boolean copies = CopyingSites.isOnlyCopied(site.name());
            boolean within = isWithin(folded, open, site.end(), copies) && !Mentions.isTold(folded, open);
            return within && CopyingSites.isName(site.name()) ? open : -1;
        }
        int named = open - named(folded, open, site.end(), site.domain());
        return named == open || Mentions.isTold(folded, named) ? -1 : named;
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
                && !(copies ? Mentions.acts(folded, end) : Mentions.goesOn(folded, end));
    }
}
