package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Folding;
import org.yandu.document.TextSpan;
import org.yandu.intake.manuscript.Dates;

/** Finds the title among the lines of the head: the first that is no fact, put together when it was broken. */
final class TitleFinder {

    /** What says by itself that it is the title. */
    private static final Pattern LABEL = Pattern.compile(
            "^(?:\\p{IsHan}{0,4}(?:题\\s*目|标\\s*题|题\\s*名)|篇\\s*名|书\\s*名|案例名称|课题名称|项目名称|法规名称|(?:信息|文件|公文)?名\\s*称|主旨|案\\s*由|title)\\s*:\\s*(?=\\S)|^课\\s*题(?:\\s*:\\s*|\\t\\s*)(?=[^\\t]{5,}$)|^(?:名\\s{2,}称|标\\s{2,}题)\\s+(?=\\S{8})");

    /** 《信用评价机构备案办法》已经…审议通过，现予公布: an order says what follows it. */
    private static final Pattern ORDERED = Pattern.compile("^《([^》]{2,60})》(?:已|业)?(?:经|于|由).{4,80}(?:通过|批准|审定)");

    /** What follows a title and is none of it: signs of footnotes, and that there are pictures. */
    private static final Pattern BEHIND =
            Pattern.compile("\\s*(?:[*＊†①]|\\[\\d{1,2}\\]|[(（](?:只有中文|[附组]?[图圖片]片?|附[图圖]／短片|附短片|[视視][频頻]|有片)[)）])+$");

    /** (2009-04-17 23:05:31), which blogs set behind a title, and [复制链接] of forums. */
    private static final Pattern POSTED = Pattern.compile(
            "\\s*[(（]\\d{4}-\\d{1,2}-\\d{1,2}\\s+\\d{1,2}:\\d{2}(?::\\d{2})?[)）]$|\\s*[\\[【](?:复制链接|打印|分享|收藏)[\\]】]$");

    /** [求助] before the title of a thread; what 【党章】 says belongs to the title, where it does not sort threads. */
    private static final Pattern TAGGED = Pattern.compile(
            "^(?:\\[\\p{IsHan}{2,4}\\]|【(?:求助|求解|提问|转[帖贴载发]|原创|首发|分享|讨论|推荐|置顶|精华|媒体\\p{IsHan}{2})】)\\s*(?=\\S{4,})");

    /** [题](地址): Markdown of a page whose title leads to it. */
    private static final Pattern LINKED = Pattern.compile("^\\[([^\\[\\]]{2,80})\\]\\([^()\\s]{4,}\\)$");

    /** Whose page it is, as browsers save it: - 洪泊党建网. */
    private static final Pattern SITE = Pattern.compile(
            "\\s+[-_|–—｜]\\s*\\p{IsHan}{2,14}(?:网|网站|频道|门户|日报|晚报|在线|客户端|党校|公众号)$|(?:(?:--\\p{IsHan}{2,8}){1,2}--|(?<!-)[-_]|__)\\p{IsHan}{2,12}(?:网|网站|数字报|电子报|[数电][字子]版)$|--(?:(?:人民|新华|光明|央视|中国)网|\\p{IsHan}{2,9}(?:新闻网|网站|数字报|电子报|[数电][字子]版))$");

    /** What stands behind a title only: contents, a foreword, those who are spoken to. */
    private static final Pattern BEGINS = Pattern.compile("^(?:目\\s*[录次]|前\\s*言|引\\s*言|序\\s*言|摘\\s*要)$|\\S{2}:$");

    /** The star of a footnote between title and subtitle, as sites for journals run them together. */
    private static final Pattern STARRED = Pattern.compile("^(\\S.{5,60}?)\\s?[*＊†]\\s+(\\S.{4,40})$");

    /** Title and subtitle in one line. */
    private static final Pattern PARTS = Pattern.compile("(.{4,60}?)\\s*——\\s*(.{4,60})");

    /** A file of a memorandum has its subject behind a label that elsewhere sorts papers. */
    private static final Pattern SUBJECT = Pattern.compile("^主\\s*题\\s*:\\s*(?=\\S)");

    private static final Pattern SENT = Pattern.compile("^(?:发\\s*件|收\\s*件)\\s*人\\s*:");

    /** 祁连生　著, below a second line that is the subtitle of a book. */
    private static final Pattern WROTE =
            Pattern.compile("^(?:\\[\\p{IsHan}{1,4}\\])?\\s*[\\p{IsHan}·]{2,16}\\s+(?:编?[著着]|主编)(?:$|\\s)");

    private static final String DEFINES = "[ \u3000]?(?:[（(][^()（）\\n]*[)）])?[，,]?[ \u3000]?(?:是指|是|指|即|又称|简称)";

    private static final int DEFINED_WITHIN = 1000;

    private static final int LONGEST_NAME = 16;

    /** The day and the minute alone have 21. */
    private static final int SHORTEST_POST = 26;

    private static final Pattern MARKED = Pattern.compile("#{1,6} +");

    private static final Pattern SUBTITLE = Pattern.compile("^-{2,4}\\s*[^-\\s]");

    /** No account, no label, no name beside another word: 原创 田小禾, 撰文：孟春. */
    private static final Pattern SAID_BELOW = Pattern.compile(
            "[\\p{IsHan}\\d《“\"(][\\p{IsHan}\\d《》“”\"、,()·-]{7,40}(?<!平台|[网报刊社台号馆所院校局部厅处室]|发布|频道|客户端|中心)");

    private static final int ORDER_ENDS = 12;

    private static final Pattern ARTICLE = Pattern.compile("^第[一1](?:章|条|编|节)");

    /** 【农田水利】 2020年，……: an entry of a yearbook is called by what stands in brackets before its text. */
    private static final Pattern ENTRY = Pattern.compile("^\\[\\s*(\\p{IsHan}{2,16})\\s*\\]\\s*\\S.{20,}");

    private static final Pattern NOTE = Pattern.compile("编者|按$|[导]读|提要|摘要|关键词|提示");

    /** Three organs and two lines of what they do. */
    private static final int MOST_LINES = 6;

    /** @param lines the title and subtitle were made of */
    record Title(String words, @Nullable String subtitle, List<Line> lines) {}

    private TitleFinder() {}

    /**
     * @param lines of the text, from its letterhead on
     * @param way offset where the way through the site ends; 0 when none is shown
     */
    static Title find(String text, List<Line> lines, Letterhead letterhead, String name, int way) {
        List<Line> head = HeaderFinder.head(lines);
        Title told = told(text, lines, head, letterhead);
        if (told != null) {
            return told;
        }
        Title below = find(text, head.subList(letterhead.lines(), head.size()), name, way);
        if (!below.lines().isEmpty()) {
            return below;
        }
        // 公告 with an organ above it, and nothing below that is called anything.
        String ordered = letterhead.isNotice() ? letterhead.title() : null;
        if (ordered != null) {
            return new Title(ordered, null, head.subList(0, letterhead.lines()));
        }
        Title found = find(text, head, name, way);
        Title entry = found.lines().isEmpty() ? entry(lines, head.size()) : null;
        return entry == null ? found : entry;
    }

    /**
     * The title that a page says twice. A line above it that is no fact leads to it, as in newspapers.
     *
     * @param there where it stands in the text
     */
    static @Nullable Title said(List<Line> lines, TextSpan there) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).start() == there.start()) {
                Title title = title(lines, i, i + 1);
                boolean led = title.subtitle() == null && i == 1 && mayBeSubtitle(lines.getFirst());
                return led ? new Title(title.words(), lines.getFirst().words(), lines.subList(0, 2)) : title;
            }
        }
        return null;
    }

    /** Of several entries none is what the text is called; one is where it stands at the top or behind the head. */
    private static @Nullable Title entry(List<Line> lines, int at) {
        List<Title> entries = lines.stream()
                .map(TitleFinder::entry)
                .filter(Objects::nonNull)
                .limit(2)
                .toList();
        boolean first = entries.size() == 1
                && Stream.of(0, at)
                        .filter(place -> place < lines.size())
                        .anyMatch(place -> entries.getFirst().lines().contains(lines.get(place)));
        return first ? entries.getFirst() : null;
    }

    private static @Nullable Title entry(Line line) {
        Matcher m = ENTRY.matcher(line.folded());
        boolean called = m.find() && !NOTE.matcher(m.group(1)).find();
        return called ? new Title(line.words().substring(m.start(1), m.end(1)), null, List.of(line)) : null;
    }

    private static @Nullable Title told(String text, List<Line> lines, List<Line> head, Letterhead letterhead) {
        int marked = MarkdownTitle.at(lines);
        if (marked >= 0) {
            return title(lines, marked, marked + 1);
        }
        boolean sent =
                head.stream().anyMatch(line -> SENT.matcher(line.folded()).find());
        for (Line line : head) {
            Matcher m = (sent ? SUBJECT : LABEL).matcher(line.folded());
            if (m.find() && !isTold(line, m)) {
                return said(text, plain(line.words().substring(m.end())), line, head);
            }
        }
        boolean ordered = letterhead.isOrder() || head.stream().anyMatch(NumberFinder::isOrder);
        for (Line line : lines.subList(0, ordered ? Math.min(ORDER_ENDS, lines.size()) : 0)) {
            Matcher m = ORDERED.matcher(line.folded());
            // What a notice makes known stands below it; where it does not, the notice itself is the text.
            if (m.find() && (!letterhead.isNotice() || isThere(lines, m.group(1)))) {
                return new Title(line.words().substring(m.start(1), m.end(1)), null, List.of(line));
            }
        }
        return null;
    }

    private static boolean isThere(List<Line> lines, String folded) {
        return lines.stream()
                .anyMatch(line -> line.folded().startsWith(folded)
                        || ARTICLE.matcher(line.folded()).find());
    }

    /** 案由：这一做法…。 tells why something is moved, and is called otherwise. */
    private static boolean isTold(Line line, Matcher label) {
        return line.folded().endsWith("。") && label.group().startsWith("案");
    }

    /** Whether a line says by itself that it is the title. */
    static boolean isTold(Line line) {
        return LABEL.matcher(line.folded()).find();
    }

    /** What a label says, and the lines that say it again. */
    private static Title said(String text, String first, Line label, List<Line> head) {
        List<Line> lines = new ArrayList<>(List.of(label));
        String words = first;
        int next = head.indexOf(label) + 1;
        // On the cover of a thesis it goes over several lines.
        while (next < head.size()
                && lines.size() < MOST_LINES
                && TitleJoins.goesOn(text, words, head.get(next - 1), head.get(next))) {
            words += plain(head.get(next).words());
            lines.add(head.get(next++));
        }
        String whole = words;
        String subtitle = lines.size() > 1 ? subtitle(head, next) : null;
        if (subtitle != null) {
            lines.add(head.get(next));
            return new Title(words, subtitle, lines);
        }
        head.stream().filter(line -> line.words().equals(whole)).forEach(lines::add);
        Matcher parts = PARTS.matcher(words);
        return parts.matches() ? new Title(parts.group(1), parts.group(2), lines) : new Title(words, null, lines);
    }

    /**
     * The first that may be the title, or a later one that looks more like it.
     *
     * @param way where the way through the site ends, behind which the title stands
     */
    private static Title find(String text, List<Line> head, String name, int way) {
        Title best = null;
        int most = 0;
        int at = 0;
        while (at < head.size()
                && (best == null || !BEGINS.matcher(head.get(at).folded()).find() && !isBehindText(head, at))) {
            // What follows two dashes says more of a title above it.
            if (at > 0 && SUBTITLE.matcher(head.get(at).folded()).find()
                    || NoTitle.is(head, at) && !TitleJoins.isHalf(text, head, at) && !isPosted(head.get(at))) {
                at++;
                continue;
            }
            int next = end(text, head, at);
            Title title = title(head, at, next);
            int points = TitleWeight.of(Folding.inPlace(title.words()), head, at, next, title.subtitle() != null);
            points += isDefined(text, title.words()) ? TitleWeight.DEFINED : 0;
            points += head.get(at).start() >= way && way > 0 ? TitleWeight.LEAD : 0;
            boolean below =
                    best != null && TitleJoins.isFirstHeading(text, best.lines().getLast(), head.get(at));
            if (best == null || !below && points >= most + TitleWeight.LEAD) {
                best = title;
                most = points;
            }
            at = next;
        }
        if (best != null) {
            return best;
        }
        Line file = FileNames.first(head);
        return file == null
                ? new Title(FileNames.stem(name), null, List.of())
                : new Title(FileNames.stem(file.words()), null, List.of(file));
    }

    /** Whether two sentences stand above a line, one below the other: a text of short lines has begun, and who signs it is no title. */
    private static boolean isBehindText(List<Line> head, int at) {
        return at > 1
                && head.get(at - 1).folded().endsWith("。")
                && head.get(at - 2).folded().endsWith("。");
    }

    /** The day that stands behind a title, or null. */
    static @Nullable String posted(Title title) {
        return title.lines().stream()
                .filter(TitleFinder::isPosted)
                .map(line -> Dates.first(line.folded()))
                .filter(Objects::nonNull)
                .map(Dates.Found::iso)
                .findFirst()
                .orElse(null);
    }

    private static boolean isPosted(Line line) {
        return line.length() > SHORTEST_POST && POSTED.matcher(line.words()).find();
    }

    /** 网格员, and below it 网格员，是指…: an entry is called by what it explains. */
    private static boolean isDefined(String text, String words) {
        String top = text.substring(0, Math.min(DEFINED_WITHIN, text.length()));
        return words.length() <= LONGEST_NAME
                && Pattern.compile("(?m)^\\s*" + Pattern.quote(words) + DEFINES)
                        .matcher(top)
                        .find();
    }

    /** Index of the line behind the title that begins with a line. */
    private static int end(String text, List<Line> head, int at) {
        StringBuilder words = new StringBuilder(plain(head.get(at).words()));
        int next = at + 1;
        while (next < head.size()
                && next - at < MOST_LINES
                && (TitleJoins.goesOn(text, words.toString(), head.get(next - 1), head.get(next))
                        || TitleJoins.isJoint(head, next)
                        || TitleJoins.isCentred(text, head, next))) {
            words.append(plain(head.get(next++).words()));
        }
        return next;
    }

    private static Title title(List<Line> head, int at, int next) {
        List<Line> used = new ArrayList<>(head.subList(at, next));
        StringBuilder words = new StringBuilder(plain(head.get(at).words()));
        for (int i = at + 1; i < next; i++) {
            boolean gap = TitleJoins.isJoint(head, i)
                    || TitleJoins.isCall(head.get(i - 1).folded());
            words.append(gap ? " " : "").append(plain(head.get(i).words()));
        }
        String subtitle = subtitle(head, next);
        if (subtitle != null) {
            used.add(head.get(next));
        }
        Matcher starred = STARRED.matcher(words);
        return subtitle == null && starred.matches()
                ? new Title(starred.group(1), starred.group(2), used)
                : new Title(words.toString(), subtitle, used);
    }

    private static @Nullable String subtitle(List<Line> head, int at) {
        if (at >= head.size()) {
            return null;
        }
        Line line = head.get(at);
        if (at + 1 < head.size() && WROTE.matcher(head.get(at + 1).folded()).find()) {
            return line.words();
        }
        boolean signed = at + 1 < head.size() && PersonNames.isLine(head.get(at + 1));
        if (isRowOfSite(head, signed ? at + 2 : at + 1) && mayBeSubtitle(line)) {
            return line.words();
        }
        // ## ——在……座谈会上的讲话 below # and the title.
        Matcher marked = MARKED.matcher(line.folded());
        int from = marked.lookingAt() ? marked.end() : 0;
        if (!line.folded().substring(from).matches("-{2,4}\\s*[^-\\s].{2,}[^-]|-\\s*[^-\\s\\d].{2,}")) {
            return null;
        }
        while (line.folded().charAt(from) == '-' || line.folded().charAt(from) == ' ') {
            from++;
        }
        return line.words().substring(from);
    }

    /** One fact that only a machine sets so, or two of them. */
    private static boolean isRowOfSite(List<Line> head, int at) {
        return at < head.size()
                && (FactRow.isOfSite(head.get(at))
                        || FactRow.is(head.get(at)) && at + 1 < head.size() && FactRow.is(head.get(at + 1)));
    }

    /** Between a title and the row of facts that a site sets below it: 成功举办投资推介会, and no name and no organ. */
    private static boolean mayBeSubtitle(Line line) {
        int gap = line.folded().indexOf(' ');
        boolean halves = gap > 0 && gap * 2 + 1 == line.length();
        String folded = halves ? line.folded().replaceFirst(" ", "") : line.folded();
        return SAID_BELOW.matcher(folded).matches()
                && !NoTitle.is(line)
                && !PersonNames.isLine(line)
                && !IssuerFinder.isOrgan(line);
    }

    /** Without Markdown, a label and tabs, which no format keeps in a title. */
    static String plain(String words) {
        return words.replace('\t', ' ')
                .replaceFirst("^#{1,6}\\s+", "")
                .replaceFirst("\\s+#+$", "")
                .replaceFirst(LINKED.pattern(), "$1")
                .replaceAll("^\\*\\*|\\*\\*$", "")
                .replaceFirst("^\"(.+)\"$", "$1")
                .replaceFirst(POSTED.pattern(), "")
                .replaceFirst(TAGGED.pattern(), "")
                .replaceFirst(BEHIND.pattern(), "")
                .replaceFirst(SITE.pattern(), "")
                .replaceFirst("^(?:转发|回复|[Ff][Ww]d?|[Rr][Ee])[:：]\\s*(?=\\S{6,})", "")
                .replaceFirst("^(?:标[\\s\\u3000]*题|標[\\s\\u3000]*題|题目|題目)[:：]\\s*", "")
                .strip();
    }
}
