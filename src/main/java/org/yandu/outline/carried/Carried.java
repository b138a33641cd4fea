package org.yandu.outline.carried;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yandu.document.TextSpan;
import org.yandu.outline.head.BrokenTitle;
import org.yandu.outline.head.FrontMatter;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.Candidate.Form;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.lines.Heading;
import org.yandu.outline.lines.Reason;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.Numeral;
import org.yandu.outline.numbers.Style;
import org.yandu.outline.runs.Ground;

/**
 * What a notice carries and prints behind its date: 关于印发……方案的通知, and below it the plan under its own title. That title heads the plan as
 * 附件 would, which may be missing: 一、 of the plan stands below it, also where the notice itself has no headings.
 */
public final class Carried {

    /** What a notice says it carries, in its title. */
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:印发|转发|批转|发布|下发|公布|颁布|颁发)(?:新?修订(?:后)?的?|修改后的)?(.{4,80}?)的?(?:通知|函|公告|通告|决定|令|批复)(?:\\([^()]{1,12}\\))?$|关于(?:印发|转发|批转)(.{4,80})(?<!通知|函|公告|通告|决定|令|批复|\\))$");

    /** The notice itself, below the title that a site gives what it carries. */
    private static final Pattern NOTICE = Pattern.compile("关于(?:印发|转发|批转).{4,80}通知(?:\\([^()]{1,12}\\))?$");

    private static final Pattern GIVES = Pattern.compile("印发|转发|批转|发布|下发|公布|颁布|颁发|遵照执行|贯彻执行|(?:同意|批准)《");

    /** As notices say it that a site shows without their title. */
    private static final Pattern SENT = Pattern.compile(
            "现(?:(?:将|把|予).{0,90})?(?:印发|转发|批转|发布|下发|公布|颁布|颁发)|(?:印发|转发|批转|下发)给你们|请.{0,8}(?:遵照|贯彻)执行|(?:同意|批准)《");

    private static final Pattern NAMED = Pattern.compile("《([^《》\\n]{4,60})》");

    /** 附件：1.…, and the next of its items. */
    private static final Pattern LISTED =
            Pattern.compile("(?:附 {0,8}件?(?: {0,8}\\d{1,2})? ?[:.、] ?)(?:\\d{1,2} ?[.、,] ?)?(.{4,60})");

    private static final Pattern ITEM = Pattern.compile("\\d{1,2} ?[.、,] ?(.{4,60})");

    private static final Pattern DATE = Pattern.compile(
            "\\(?(?:\\d{4}|[〇零一二三四五六七八九○o0]{4}) ?年 ?[\\d一二三四五六七八九十]{1,2} ?月 ?[\\d一二三四五六七八九十]{1,3} ?日\\)?");

    /** Where the lines were joined the date stands at the end. */
    private static final Pattern DATED = Pattern.compile("(?:" + DATE.pattern() + ")$");

    /** 《…》, 的, 关于 and what stands in brackets behind come and go from one place to the other. */
    private static final Pattern LOOSE = Pattern.compile("[ \"《》〈〉<>的*#]|关于|(?:\\([^()]{1,12}\\))+$");

    /** 转发《更新专家库》的通知 above 关于更新专家库的通知. */
    private static final Pattern ABOUT = Pattern.compile("(?:通知|公告|通告|函)$");

    /** What is put before an assembly comes with an explanation. */
    private static final Pattern PROPOSAL = Pattern.compile("提请.{2,60}议案(?:\\([^()]{1,12}\\))?$");

    /** A title set over so many lines. */
    private static final int LINES = 3;

    private static final int SHORTEST = 8;

    private static final int LONGEST = 70;

    /** Its own text begins so soon below. */
    private static final int NEAR = 4;

    /** Shape and place agree, but no number says so. */
    private static final double CONFIDENCE = 0.85;

    private final CleanText text;
    private final List<Heading> found;
    private final FrontMatter front;
    private final Set<Integer> contents;
    private final Set<Integer> taken = new HashSet<>();
    private final Set<Integer> begun;
    private final Set<String> names = new HashSet<>();

    /** What a sentence says is given, of which reports and readings speak too: asked only below the date of what hands on. */
    private final Set<String> given = new HashSet<>();

    /** Whether the title, a line below it or a list of attachments says that something comes along. */
    private boolean handsOn;

    private boolean dated;

    /** Its title, which may stand again below the order that puts a rule in force. */
    private String own = "";

    private Carried(
            CleanText text, List<Heading> found, List<Candidate> candidates, FrontMatter front, Set<Integer> contents) {
        this.text = text;
        this.found = found;
        this.front = front;
        this.contents = contents;
        this.begun = found.stream().map(heading -> heading.candidate().line()).collect(Collectors.toSet());
        candidates.forEach(candidate -> taken.add(candidate.line()));
        for (Heading heading : found) {
            // A title of several lines belongs to its 附件 already.
            for (int line = text.lineAt(heading.start()); line <= text.lineAt(heading.end() - 1); line++) {
                boolean plain = heading.reason() == Reason.SHORT_LINE;
                taken.add(plain ? -1 : line);
            }
        }
    }

    /**
     * @param found in text order
     * @param front head of the notice
     * @param contents lines of tables of contents, which stand below the title of what is carried
     * @return with the titles of what it carries
     */
    public static List<Heading> with(
            CleanText text, List<Heading> found, List<Candidate> candidates, FrontMatter front, Set<Integer> contents) {
        Carried carried = new Carried(text, found, candidates, front, contents);
        List<Heading> titles = carried.titles();
        if (titles.isEmpty()) {
            return found;
        }
        Set<Integer> starts = titles.stream().map(Heading::start).collect(Collectors.toSet());
        List<Heading> all = new ArrayList<>(titles);
        found.stream().filter(heading -> !starts.contains(heading.start())).forEach(all::add);
        all.sort(Comparator.comparingInt(Heading::start));
        return all;
    }

    private List<Heading> titles() {
        String title = front.titles().stream()
                .sorted()
                .map(line -> text.lines.get(line).in(text.folded).replace(" ", ""))
                .collect(Collectors.joining());
        own = key(title);
        Matcher subject = SUBJECT.matcher(title);
        boolean gives = subject.find();
        handsOn = gives;
        if (gives) {
            names.add(key(subject.group(1) == null ? subject.group(2) : subject.group(1)));
        }
        List<Heading> titles = named();
        titles = titles.isEmpty() ? inLine() : titles;
        titles = titles.isEmpty() && (gives || PROPOSAL.matcher(title).find()) ? behindDate() : titles;
        titles = titles.isEmpty() && handsOn ? Delivered.titles(text, this::isFree, own) : titles;
        return titles.isEmpty() ? Introduced.title(text, found, front.lines(), taken, contents, own) : titles;
    }

    /** Lines that say again what was named above: in the title, with the word that gives it, or in the list of attachments. */
    private List<Heading> named() {
        List<Heading> titles = new ArrayList<>();
        boolean said = false;
        boolean listed = false;
        for (int line = 0; line < text.lines.size(); line++) {
            int at = line;
            boolean free = said && isFree(line);
            int last = free ? last(line, until -> isName(at, until)) : -1;
            if (last >= 0 && isFollowed(last)) {
                titles.add(heading(line, last));
                names.remove(key(words(line, last)));
                given.remove(key(words(line, last)));
                line = last;
                continue;
            }
            String words = text.lines.get(line).in(text.folded);
            boolean notice = words.length() <= LONGEST && NOTICE.matcher(words).find();
            own = notice ? "" : own;
            listed = list(words, listed);
            handsOn |= notice || listed || SENT.matcher(words).find();
            dated |= DATED.matcher(words).find();
            if (!front.lines().contains(line)) {
                said |= Ground.isSentence(text, line);
                boolean gives = GIVES.matcher(words).find();
                Matcher named = NAMED.matcher(words);
                while (gives && named.find()) {
                    given.add(key(named.group(1)));
                }
            }
        }
        return titles;
    }

    /** @return whether the list goes on */
    private boolean list(String words, boolean listed) {
        boolean first = words.startsWith("附");
        Matcher item = (first ? LISTED : ITEM).matcher(words);
        boolean is = (first || listed) && item.matches();
        if (is) {
            names.add(key(item.group(1)));
        }
        return is;
    }

    /** What is called in another way than the notice says stands directly below its date. */
    private List<Heading> behindDate() {
        boolean said = false;
        for (int line = 1; line < text.lines.size(); line++) {
            int at = line;
            boolean inFront = front.lines().contains(line - 1);
            said |= !inFront && Ground.isSentence(text, line - 1);
            boolean dated = (said || !inFront)
                    && DATE.matcher(text.lines.get(line - 1).in(text.folded)).matches();
            if (dated && isFree(line)) {
                int last = last(line, until -> BrokenTitle.isNamed(words(at, until)));
                if (last >= 0 && isFollowed(last)) {
                    return List.of(heading(line, last));
                }
            }
        }
        return List.of();
    }

    private boolean isFree(int line) {
        return !front.lines().contains(line) && !taken.contains(line);
    }

    /** The line such a title ends with, or -1. */
    private int last(int first, IntPredicate whole) {
        for (int last = first; last < Math.min(text.lines.size(), first + LINES) && isFree(last); last++) {
            String words = text.lines.get(last).in(text.folded);
            if (words.length() > LONGEST || "。;:,".indexOf(words.charAt(words.length() - 1)) >= 0) {
                return -1;
            }
            if (whole.test(last)) {
                return last;
            }
        }
        return -1;
    }

    private boolean isName(int first, int last) {
        String words = words(first, last);
        String key = key(words);
        boolean handedOn = isHandedOn(first);
        boolean whole = names.contains(key) || (handedOn && given.contains(key));
        if (key.length() < SHORTEST) {
            return whole;
        }
        return !key.equals(own) && (whole || (BrokenTitle.isNamed(words) && endsName(key, handedOn)));
    }

    private boolean endsName(String key, boolean handedOn) {
        String about = ABOUT.matcher(key).replaceFirst("");
        boolean known = about.length() >= SHORTEST && names.stream().anyMatch(name -> name.endsWith(about));
        return known
                || names.stream().anyMatch(name -> name.endsWith(key))
                || (handedOn && given.stream().anyMatch(name -> name.endsWith(key)));
    }

    /** Below the date, or with the sign of Markdown before it, as converters set it without a blank. */
    private boolean isHandedOn(int line) {
        return handsOn && (dated || text.folded.charAt(text.lines.get(line).start()) == '#');
    }

    private String words(int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int line = first; line <= last; line++) {
            words.append(text.lines.get(line).in(text.folded));
        }
        return words.toString();
    }

    static String key(String words) {
        return LOOSE.matcher(words).replaceAll("");
    }

    /** Whether its text, or its first heading, stands below, and not the next name of a list. */
    private boolean isFollowed(int last) {
        int from = last + 1;
        while (contents.contains(from)) {
            from++;
        }
        for (int line = from; line < Math.min(text.lines.size(), from + NEAR); line++) {
            if (begun.contains(line)
                    || Ground.isSentence(text, line)
                    || text.lines.get(line).in(text.folded).indexOf('\t') >= 0) {
                return true;
            }
        }
        return false;
    }

    /** …2023年9月5日清溪市储备粮管理办法第一章 总则: where all line ends are lost, the name comes again directly in front of the first heading. */
    private List<Heading> inLine() {
        if (found.isEmpty() || !found.getFirst().candidate().inside()) {
            return List.of();
        }
        int end = found.getFirst().start();
        while (end > 0 && CleanText.isSpace(text.folded.charAt(end - 1))) {
            end--;
        }
        int line = text.lineAt(end);
        int least = Math.max(text.lines.get(line).start() + 1, end - LONGEST);
        for (int start = least; start <= end - SHORTEST; start++) {
            boolean free = "日)。 ".indexOf(text.folded.charAt(start - 1)) >= 0;
            if (free && isGiven(key(text.folded.substring(start, end)))) {
                return List.of(heading(line, new TextSpan(start, end), true));
            }
        }
        return List.of();
    }

    /** Where no line end is left, what the only line says is given is given in it. */
    private boolean isGiven(String key) {
        return names.contains(key) || (handsOn && given.contains(key));
    }

    private Heading heading(int first, int last) {
        return heading(
                first,
                new TextSpan(text.lines.get(first).start(), text.lines.get(last).end()),
                false);
    }

    static Heading heading(CleanText text, int line) {
        return heading(text, line, text.lines.get(line), false);
    }

    private Heading heading(int line, TextSpan span, boolean inside) {
        return heading(text, line, span, inside);
    }

    private static Heading heading(CleanText text, int line, TextSpan span, boolean inside) {
        Marker none = new Marker(Style.UNNUMBERED, 0, Numeral.UNREADABLE, span.start(), span.start(), "", true);
        int words = span.start();
        while (words < span.end() && "# ".indexOf(text.folded.charAt(words)) >= 0) {
            words++;
        }
        Candidate title = new Candidate(none, line, words, span.end(), span.end(), Form.LINE, inside, false);
        return new Heading(title, CONFIDENCE, Reason.CARRIED);
    }
}
