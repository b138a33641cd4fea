package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Header;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.intake.manuscript.Dates;
import org.yandu.intake.manuscript.Facts;

/**
 * Reads what a text says about itself, only where texts say it: in the lines before the first paragraph and in the last lines.
 * What is not said there is null.
 */
public final class HeaderFinder {

    /** The head is over after so many lines, whatever follows. */
    private static final int HEAD = 25;

    /** A table of facts may make more of it. */
    private static final int TABLE = 40;

    /** Signature, date and author stand in the last lines. */
    private static final int CLOSING = 8;

    /** Longer lines are paragraphs. */
    private static final int PARAGRAPH = 100;

    private static final int FACT = 80;

    /** 2023年12月31日 and nothing else. */
    private static final int DATE = 14;

    private static final int SIGNER = 40;

    /** So many lines of the frame above a text are its menu. */
    private static final int MENU = 12;

    static final String LABEL_END =
            "(?:\\s{2,}|[|;)\\]]|\\s+\\S{2,6}:|\\s+(?:本报|本刊|本网|特约|首席|见习)?(?:记者|通讯员)\\s|\\s+\\d{4}[-/.年]\\d|$)";

    private static final Pattern SOURCE = Pattern.compile(
            "(?:^|[\\s\\[(|/])(?:文章|信息|稿件|资料|新闻|文献|消息|本文)?(?:来源于?|稿源|转自|摘自|选自|原载|出处|刊名|期刊名称|来源期刊)[:|]\\s?(?:\\|\\s*)?((?=\\S)(?:[\\[(][^\\[\\]()]{0,60}+[\\])]|.){1,90}?)"
                    + LABEL_END);

    /** Who wrote it, or when, behind the name of a paper. */
    private static final Pattern BEHIND_SOURCE = Pattern.compile(
            "\\s*[(（](?:[^()（）]*(?:记者|作者|编辑|通讯员|责编)[^()（）]*|(?:微信)?公众号|客户端|微博|(?i:id)[:：][^()（）]*|\\d{4}[-/.年][^()（）]*)[)）]$");

    private static final Pattern NAMED_AT_END = Pattern.compile(
            "(?:网站?|[报社台刊网]|融媒体中心|(?:^|[:：\\s])\\p{IsHan}{2,4}发布|杂志|客户端|公众号|门户|》(?:[^》。]{0,24})?|\\d[日期版])[)）]?。$");

    /** 原载《行政法研究》2022年第3期, and 《某省日报》 before the day and the page. */
    private static final Pattern PAPER = Pattern.compile(
            "(?:原载于?|载于?|译自|刊于|原刊于?|发表于)\\s*(?:\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?)?\\s*(《[^》]{2,20}》(?:杂志|周刊)?\\s*(?:\\d{4}年)?(?:第?\\d{1,2}[期辑])?)|^\\((?:选自|摘自|节选自?|转载?自|转载于)[^《]{0,16}(《[^》]{2,30}》)|^(《[^》]{2,20}》(?:\\d{4}|[一二三四五六七八九〇零]{4})年第[\\d一二三四五六七八九十]{1,3}期)$|^《\\s*([^》]{2,16}?)\\s*》\\s*(?:\\(?\\s*\\d{4}年.{4,14}(?:版|$)|(?:特约|首席)?(?:记者|通讯员)\\s)");

    /** 《中州农民报》（2023年5月12日 第3版）: the paper, and where in it. */
    private static final Pattern WITH_PAGE = Pattern.compile("^《([^》]{2,20})》\\s*[(（]\\d{4}年.*$");

    /** 城市治理评论，2024-02-28 */
    private static final Pattern JOURNAL =
            Pattern.compile("^(\\p{IsHan}{2,12}(?:评论|研究|学报|论坛|观察|杂志|月刊|季刊|论丛|导刊|学刊|科学))\\s*,\\s*\\d{4}|^(?!"
                    + Organs.NAME + "\\s)(\\p{IsHan}[\\p{IsHan}()·]{2,16})\\s+\\d{4}\\s*年第?\\d{1,3}期$");

    /** What an editor says above the title is not where the text begins. */
    private static final Pattern EDITORIAL =
            Pattern.compile("^[\\[(]?(?:编者[按注]|编辑[按注]|核心提示|阅读提示|导读|按语)[\\])]?\\s*[:\\p{IsHan}]");

    /** Whoever passes a mail on has not written it. */
    private static final Pattern SENT_ON = Pattern.compile("^(?:主题:)?\\s*(?:转发|fwd?)\\s*:");

    private static final Pattern SENDER = Pattern.compile("^发\\s*件\\s*人\\s*:");

    private static final Pattern INSET = Pattern.compile("《\\s+([^《》]*?)\\s+》");

    /** Somewhere in a line of buttons. */
    private static final Pattern POSTED = Pattern.compile("发表于\\s*\\d{4}|發表於\\s*\\d{4}");

    private static final Pattern SAYS_WHEN = Pattern.compile("[:：]|发表|發表|发布|發布");

    /** What sites say of what they wrote themselves, or took from somewhere. */
    private static final Pattern NOWHERE = Pattern.compile(
            "(?:(?:访问|浏览|阅读|点击)(?:量|次数|率|数)?:.*|(?:发布|更新)?(?:日期|时间):.*|本站|本网|本网站|综合|网络|互联网|未知|不详|佚名|原创|本站原创(?:\\s.*)?)");

    /** 省长　李明 signs an order. */
    private static final Pattern OFFICER = Pattern.compile(
            "(?:省长|市长|区长|县长|州长|主席|主任|部长|局长|署长|行长|院长|总理)\\s+\\S{1,4}(?:\\s\\S)?|(?:省|市|区|县|局|部)\\s+长\\s+\\S{2,4}");

    private HeaderFinder() {}

    /**
     * @param noise passed over
     * @param name of the file, whose stem is the title when the text has none
     */
    public static Header find(String text, List<Noise> noise, String name) {
        return find(text, noise, name, Facts.NONE);
    }

    /** @param properties fill in what the text does not say */
    public static Header find(String saved, List<Noise> noise, String name, Facts properties) {
        Facts above = FrontMatter.of(saved).facts();
        Facts facts = properties.or(above);
        LostEnds ends = LostEnds.of(saved);
        String text = ends.text();
        List<Line> all = Line.of(text);
        List<Line> lines = new ArrayList<>(Records.without(drawnIn(Line.without(all, besideFacts(text, noise)))));
        // What a site takes for the way to a page, 江州日报 > 第A05版, says whose it is.
        Masthead masthead = Masthead.of(drawnIn(all));
        lines.removeAll(masthead.lines());
        if (!lines.isEmpty()) {
            lines.addAll(0, Line.brokenUp(lines.removeFirst()));
        }
        List<Line> table = lines.subList(0, Math.min(TABLE, lines.size()));
        List<Line> told = FactTable.told(table).stream()
                .map(Line::setClose)
                .map(GluedFacts::apart)
                .toList();
        table.clear();
        lines.addAll(0, told);
        lines.replaceAll(Line::signedClose);
        if (IndexPage.is(lines)) {
            return ofIndex(text, IndexPage.above(lines), name, facts);
        }
        Letterhead letterhead = Letterhead.of(head(lines));
        TitleFinder.Title twice = ends.title() == null ? null : TitleFinder.said(lines, ends.title());
        TitleFinder.Title title = twice == null ? title(text, lines, letterhead, name, noise) : twice;
        Header found = said(title, masthead, letterhead, lines);
        CatalogueEntry book = CatalogueEntry.find(lines, title, facts.title());
        // Whoever wrote the properties above his text named it: its first heading may be of its first part.
        boolean unnamed = title.lines().isEmpty() || above.title() != null;
        return book == null
                ? FactMerge.merge(found, unnamed, facts, lines)
                : FactMerge.merge(book.told(found), book.holds(facts.title()), facts, lines);
    }

    private static List<Line> drawnIn(List<Line> lines) {
        return lines.stream().map(Line::drawnIn).toList();
    }

    /** A list of papers has a title at most, since every fact in it is one of an entry. */
    private static Header ofIndex(String text, List<Line> above, String name, Facts facts) {
        TitleFinder.Title title = TitleFinder.find(text, above, Letterhead.of(above), name, 0);
        Header found = new Header(title.words(), null, null, null, null, null, null);
        // What a site calls the page is surer than a line above a list, which may be its menu.
        return FactMerge.merge(found, title.lines().isEmpty() || facts.title() != null, facts, above);
    }

    /** What the frame of the page says may say whose a text is; what it is called only where nothing else does. */
    private static TitleFinder.Title title(
            String text, List<Line> lines, Letterhead letterhead, String name, List<Noise> noise) {
        int way = way(noise, lines);
        List<Line> own = lines.stream().filter(line -> !isOfFrame(line, noise)).toList();
        if (own.size() < lines.size() && letterhead.lines() == 0) {
            TitleFinder.Title title = TitleFinder.find(text, own, letterhead, name, way);
            if (!title.lines().isEmpty()) {
                return title;
            }
        }
        return TitleFinder.find(text, lines, letterhead, name, way);
    }

    private static boolean isOfFrame(Line line, List<Noise> noise) {
        TextSpan span = new TextSpan(line.start(), line.end());
        return NoiseFinder.touching(noise, span)
                .anyMatch(n -> n.reason().equals(PageFrame.FRAME) && n.span().contains(span));
    }

    /** Where the way through a site ends above a text. */
    private static int way(List<Noise> noise, List<Line> lines) {
        int last = lines.isEmpty()
                ? 0
                : head(lines).stream().mapToInt(Line::start).max().orElse(0);
        return noise.stream()
                .filter(n -> n.kind() == Noise.Kind.BREADCRUMB)
                .mapToInt(n -> n.span().end())
                .filter(end -> end <= last)
                .max()
                .orElse(0);
    }

    /**
     * Without the furniture of the page that says whose a text is: who edited it, its account, the name of the site above it, and when it was
     * posted. Below it the frame tells of other texts, (2023年9月) under a list of the most read.
     */
    private static List<Noise> besideFacts(String text, List<Noise> noise) {
        // A menu says whose nothing is, and would take the place of the head.
        boolean menu = noise.stream().filter(HeaderFinder::isAbove).limit(MENU).count() == MENU;
        return noise.stream()
                .filter(n -> menu && isAbove(n) || !isFact(n, n.span().in(text)))
                .toList();
    }

    private static boolean isAbove(Noise noise) {
        return noise.reason().equals(PageFrame.FRAME) && noise.kind() == Noise.Kind.NAVIGATION;
    }

    private static boolean isFact(Noise noise, String words) {
        boolean below = noise.kind() == Noise.Kind.FOOTER;
        return switch (noise.reason()) {
            case MediaFurniture.EDITORS, MediaFurniture.ACCOUNT, CatalogueCells.REASON -> true;
            case PageFrame.FRAME -> !below || SAYS_WHEN.matcher(words).find();
            default -> noise.kind() == Noise.Kind.SHARE && POSTED.matcher(words).find();
        };
    }

    private static Header said(TitleFinder.Title title, Masthead masthead, Letterhead letterhead, List<Line> lines) {
        List<Line> head = new ArrayList<>(head(lines));
        head.removeAll(title.lines());
        List<Line> closing = closing(lines);
        List<Line> signed = signed(lines);
        List<Line> signers = signed.isEmpty() ? closing : signed;
        List<Line> facts = new ArrayList<>(head);
        facts.addAll(closing);
        Enactment enactment = Enactment.find(lines);
        Letterhead order = Letterhead.within(head, letterhead);
        String found = number(head, order, enactment);
        String number = found == null ? NumberFinder.beside(title.lines()) : found;
        Dateline dateline = Dateline.of(lines);
        List<Line> told = below(head, letterhead);
        if (title.lines().stream()
                .anyMatch(line -> SENT_ON.matcher(line.folded()).find())) {
            told = told.stream()
                    .filter(line -> !SENDER.matcher(line.folded()).find())
                    .toList();
        }
        String author = AuthorFinder.find(told, behind(head(lines), title), closing, masthead.name() != null, dateline);
        author = author == null ? Reporters.find(lines, head(lines)) : AuthorFinder.alone(author, lines);
        String date = DateFinder.find(head, signers, title.subtitle(), enactment);
        date = date == null ? TitleFinder.posted(title) : date;
        return new Header(
                title.words(),
                title.subtitle(),
                author == null
                        ? AuthorFinder.before(title.words(), lines.subList(0, Math.min(HEAD, lines.size())))
                        : author,
                IssuerFinder.find(title.words(), head, signers, order, number, enactment),
                number,
                date == null ? masthead.date() : date,
                first(source(facts, letterhead), masthead.name(), dateline.agency()));
    }

    private static @Nullable String first(@Nullable String... said) {
        for (String each : said) {
            if (each != null) {
                return each;
            }
        }
        return null;
    }

    private static @Nullable String number(List<Line> head, Letterhead letterhead, @Nullable Enactment enactment) {
        if (enactment != null && enactment.number() != null) {
            return enactment.number();
        }
        return letterhead.number() == null ? NumberFinder.find(head) : letterhead.number();
    }

    private static List<Line> below(List<Line> head, Letterhead letterhead) {
        return head.subList(Math.min(head.size(), letterhead.lines()), head.size());
    }

    /** The lines behind the title, where whoever wrote it is named without a label. */
    private static List<Line> behind(List<Line> head, TitleFinder.Title title) {
        int last = title.lines().isEmpty() ? -1 : head.lastIndexOf(title.lines().getLast());
        return head.subList(last + 1, head.size());
    }

    private static @Nullable String source(List<Line> lines, Letterhead letterhead) {
        // 第二节　信用社 names a section and no paper.
        List<Line> facts = lines.stream()
                .filter(line -> !Numbering.isHeading(line.folded()))
                .toList();
        String said = named(facts.stream().filter(line -> !isPutIn(line)).toList());
        boolean sent = said != null && said.endsWith("供稿");
        String labelled = said == null || sent ? null : said;
        for (Pattern pattern : List.of(PAPER, JOURNAL)) {
            labelled = labelled == null ? value(pattern, facts) : labelled;
        }
        labelled = labelled == null
                ? AccountLine.account(facts)
                : INSET.matcher(labelled).replaceAll("《$1》");
        if (labelled == null && letterhead.bulletin() == null && said != null && sent) {
            return said.substring(0, said.length() - "供稿".length()).strip();
        }
        return labelled == null
                ? letterhead.bulletin()
                : WITH_PAGE.matcher(labelled).replaceFirst("$1");
    }

    /** What the first line that says it says the source is; 来源：县图书馆编目部统计。 is a sentence of the text, unless a paper or a site is named. */
    private static @Nullable String named(List<Line> lines) {
        for (Line line : lines) {
            boolean told = !line.folded().endsWith("。")
                    || NAMED_AT_END.matcher(line.folded()).find();
            String said = told ? value(SOURCE, List.of(line)) : null;
            if (said != null && !NOWHERE.matcher(said).matches()) {
                return BEHIND_SOURCE.matcher(said.replaceFirst("。$", "")).replaceFirst("");
            }
        }
        return null;
    }

    /** …公款一分（来源：某网 www…）一厘…: what stands in brackets within a sentence was put there by a site. */
    private static boolean isPutIn(Line line) {
        Matcher m = SOURCE.matcher(line.folded());
        return m.find()
                && m.start() > 0
                && "([".indexOf(line.folded().charAt(m.start())) >= 0
                && m.end() < line.length()
                && Character.isLetter(line.folded().charAt(m.end()));
    }

    /** The lines up to the first paragraph or numbered heading. */
    public static List<Line> head(List<Line> lines) {
        for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
            String folded = lines.get(i).folded();
            boolean sentence = folded.indexOf('。') >= 0
                    && i > 0
                    && (folded.length() > 25 || RunningText.runsOn(lines, i - 1))
                    && !TitleFinder.isTold(lines.get(i));
            boolean told =
                    FactTable.isFact(lines.get(i)) || EDITORIAL.matcher(folded).find();
            boolean paragraph = folded.length() > PARAGRAPH && !LongTitle.is(lines.get(i));
            if (!told && sentence && !paragraph) {
                return lines.subList(0, RunningText.start(lines, i));
            }
            if (!told && paragraph || Numbering.endsHead(folded) || NoTitle.isSection(lines, i)) {
                return lines.subList(0, i);
            }
        }
        return lines.subList(0, Math.min(HEAD, lines.size()));
    }

    private static List<Line> closing(List<Line> lines) {
        int from = Math.max(head(lines).size(), lines.size() - CLOSING);
        return lines.subList(from, lines.size()).stream()
                .filter(line -> line.length() <= FACT)
                .toList();
    }

    /** Organ and date below a notice that goes on with what it issues: the first two such lines, or none. */
    private static List<Line> signed(List<Line> lines) {
        for (int i = head(lines).size() + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line above = lines.get(i - 1);
            if (line.length() <= DATE
                    && above.length() <= SIGNER
                    && Dates.first(line.folded()) != null
                    && (IssuerFinder.isOrgan(above)
                            || OFFICER.matcher(above.folded()).matches())) {
                int first = i - 1;
                while (first > 0
                        && lines.get(first - 1).length() <= SIGNER
                        && IssuerFinder.isOrgan(lines.get(first - 1))) {
                    first--;
                }
                return lines.subList(first, i + 1);
            }
        }
        return List.of();
    }

    /** What stands behind a label, as it stands: the first group that is there. */
    static @Nullable String value(Pattern label, List<Line> lines) {
        for (Line line : lines) {
            Matcher m = label.matcher(line.length() <= PARAGRAPH ? line.folded() : "");
            if (m.find()) {
                int group = 1;
                while (m.start(group) < 0) {
                    group++;
                }
                return line.words().substring(m.start(group), m.end(group)).strip();
            }
        }
        return null;
    }
}
