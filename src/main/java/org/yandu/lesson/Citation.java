package org.yandu.lesson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Header;

/**
 * A source as GB/T 7714—2025 (信息与文献 参考文献著录规则, in force since 2026-07-01) writes it in a numbered list (9.2). The marks
 * between the elements follow clause 6.2 and the examples of appendix B: {@code ：} before other title information and
 * {@code ，} between authors are full width in Chinese entries, all others half width with a blank behind.
 *
 * @param header what is known; the rest is left out
 * @param kind which template
 * @param online whether {@code /OL} is added to the mark (7.3)
 * @param facts what a reader has added
 * @param edition that of 2015 writes the colon and the comma half width in Chinese entries too, and no blank before an issue and between
 *     dates, see its clause 7 and appendix A; it marks official documents as records, [A]
 */
public record Citation(Header header, SourceKind kind, boolean online, SourceFacts facts, Citing.Edition edition) {

    /** More authors than this are named by the first three and 等 (7.1.2). */
    private static final int AUTHORS = 3;

    private static final Pattern BETWEEN_AUTHORS = Pattern.compile("\\s*[、，,；;/]\\s*|\\s{2,}|　+");

    /** Names written side by side with a blank between: 钱学森 刘再复. */
    private static final Pattern HAN_NAMES = Pattern.compile("\\p{IsHan}{2,4}( \\p{IsHan}{2,4})+");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** 《中国行政管理》2019年第3期, 社会学研究 2019, 34 (3) and the like. */
    private static final Pattern ISSUE = Pattern.compile(
            "^《?([^《》]+?)》?[\\s，,]*(?:((?:19|20)\\d{2})\\s*年?)?[\\s，,]*(?:第?\\s*(\\d+)\\s*卷)?[\\s，,]*(?:第\\s*([0-9/]+)\\s*期)?$");

    /** 北京：人民出版社 */
    private static final Pattern PLACE_AND_PRESS = Pattern.compile("^(.{2,8}?)\\s*[：:]\\s*(.+)$");

    /** Between a title and what more it says (7.2.3), unless it stands between figures: 10:30. */
    private static final Pattern BEFORE_OTHER_TITLE =
            Pattern.compile("\\s*(?:—{2}|(?<![0-9０-９])[:：]|[:：](?![0-9０-９]))\\s*");

    /** Behind the name of the university. */
    private static final Pattern THESIS = Pattern.compile("[\\s，,]*(硕士|碩士|博士)?(学位|學位|研究生)*(论文|論文)$");

    /** An element the standard demands, or demands where there is one. */
    public enum Element {
        RESPONSIBILITY,
        DATE,
        SOURCE,
        ACCESSED,
        PATH,
        CITY,
        PUBLISHER
    }

    /** @param format short name of the file format, such as {@code html} */
    public static Citation of(Header header, String format) {
        return of(header, format, Citing.Edition.GBT_2025);
    }

    /** @param format short name of the file format, such as {@code html} */
    public static Citation of(Header header, String format, Citing.Edition edition) {
        return of(header, format, edition, SourceFacts.none(""));
    }

    /**
     * With what a reader has added.
     *
     * @param format short name of the file format, such as {@code html}
     */
    public static Citation of(Header header, String format, Citing.Edition edition, SourceFacts facts) {
        SourceKind kind = facts.kind();
        return new Citation(
                header,
                kind == null ? SourceKind.of(header, format) : kind,
                facts.address() != null || SourceKind.isOnline(header, format) && (kind == null || !kind.isPrinted()),
                facts,
                edition);
    }

    /** The entry without its number, closed by a full stop. */
    public String text() {
        return text("");
    }

    /**
     * With the place of a quotation. Our places are headings and paragraphs instead of pages; they stand where the page would (7.7: what
     * has no page is written as it is found), or last in the kinds that have no element for pages.
     *
     * @param place such as 三（二）第4段; may be empty
     */
    public String text(String place) {
        return switch (kind) {
            case BOOK, PROCEEDINGS, COLLECTION, THESIS -> printed(place);
            case JOURNAL ->
                sentence(responsibility(), titled(), others(), looked(paged(issue(), page(place))), address());
            case NEWSPAPER ->
                sentence(
                        responsibility(),
                        titled(),
                        others(),
                        looked(paged(listed(bare(source()), date()) + sheet(), place)),
                        address());
            case REPORT -> sentence(responsibility(), titled(), paged(reported(), page(place)), path());
            case STANDARD -> sentence(number() + " " + title() + mark(), address(), place);
            case WEB_PAGE -> sentence(responsibility(), titled(), visited(), path(), place);
            case OTHER -> sentence(responsibility(), titled(), date(), path(), place);
        };
    }

    /** A book, or what stands in one (8.2, 8.3), and a thesis (8.7). */
    private String printed(String place) {
        SourceFacts.Volume volume = facts.volume();
        String press = looked(paged(press(), page(place)));
        String host = spaced(known(volume.host()));
        if (host.isEmpty()) {
            return sentence(responsibility(), titled(), others(), known(volume.edition()), press, address());
        }
        String by = people(known(volume.hostBy()));
        String in = "//" + (by.isEmpty() ? host : by + ". " + host);
        return sentence(
                responsibility(),
                others().isEmpty() ? titled() + in : titled() + ". " + others() + in,
                known(volume.edition()),
                press,
                address());
    }

    /** What the template has room for and nobody knows; to be shown as missing, never to be filled with a guess. */
    public Set<Element> missing() {
        Set<Element> missing = EnumSet.noneOf(Element.class);
        if (responsibility().isEmpty() && kind != SourceKind.STANDARD) {
            missing.add(Element.RESPONSIBILITY);
        }
        if (date().isEmpty() && kind != SourceKind.STANDARD) {
            missing.add(Element.DATE);
        }
        if (source().isEmpty() && kind != SourceKind.STANDARD) {
            missing.add(Element.SOURCE);
        }
        if (online && !path().contains("://")) {
            missing.add(Element.PATH);
        }
        if (accessed().isEmpty() && (kind == SourceKind.WEB_PAGE || online && !isWide())) {
            missing.add(Element.ACCESSED);
        }
        if (kind.isPrinted()) {
            missing.remove(Element.SOURCE);
            boolean named = PLACE_AND_PRESS.matcher(source()).matches();
            if (known(facts.city()).isEmpty() && !named) {
                missing.add(Element.CITY);
            }
            if (known(facts.publisher()).isEmpty() && source().isEmpty()) {
                missing.add(Element.PUBLISHER);
            }
        }
        return missing;
    }

    // ---- elements ----

    /** 主要责任者 (7.1): the author, otherwise the body that issued it; left out when neither is known (7.1.3). */
    private String responsibility() {
        String author = known(header.author());
        return author.isEmpty() ? known(header.issuer()) : people(author);
    }

    private String people(String author) {
        if (author.isEmpty()) {
            return "";
        }
        List<String> names = names(author);
        boolean chinese = isChinese(author);
        String comma = chinese && isWide() ? "，" : ", ";
        String first = names.stream().limit(AUTHORS).collect(Collectors.joining(comma));
        return names.size() <= AUTHORS ? first : first + comma + (chinese ? "等" : "et al.");
    }

    private static List<String> names(String author) {
        Pattern between = HAN_NAMES.matcher(author).matches() ? Pattern.compile(" ") : BETWEEN_AUTHORS;
        return Arrays.stream(between.split(author))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** 题名, 其他题名信息 (subtitle and number, 7.2.3), 文献类型标识/文献载体标识 (7.3). */
    private String titled() {
        return title() + numbered() + mark();
    }

    private String title() {
        String subtitle = known(header.subtitle()).replaceFirst("^[-—–―─:：]+\\s*", "");
        String title = spaced(known(header.title()));
        return subtitle.isEmpty() ? title : title + colon() + spaced(subtitle);
    }

    /** With the mark that is written before other title information. */
    private String spaced(String title) {
        return isChinese(title) ? BEFORE_OTHER_TITLE.matcher(title).replaceAll(isWide() ? "：" : ": ") : title;
    }

    private String numbered() {
        return number().isEmpty() ? "" : colon() + number();
    }

    private String mark() {
        boolean official =
                !isWide() && !number().isEmpty() && (kind == SourceKind.WEB_PAGE || kind == SourceKind.OTHER);
        return "[" + (official ? "A" : kind.mark()) + (online ? "/OL" : "") + "]";
    }

    /** 年, 卷 (期) (8.5.1.1); what the source does not say is left out. */
    private String issue() {
        Matcher source = ISSUE.matcher(source());
        if (!source.matches()) {
            return listed(bare(source()), year());
        }
        String year = source.group(2) == null ? year() : source.group(2);
        String when = listed(year, known(source.group(3)));
        String issue = known(source.group(4));
        String numbered = when + (isWide() ? " " : "") + "(" + issue + ")";
        return listed(bare(source.group(1)), issue.isEmpty() ? when : numbered.strip());
    }

    /** Pages of the whole, when they are known, and the place of a quotation. */
    private String page(String place) {
        return listed(known(facts.pages()), place);
    }

    /** 版次, in brackets behind the date (8.5.2). */
    private String sheet() {
        String sheet = known(facts.pages());
        return sheet.isEmpty() ? "" : (isWide() ? " (" : "(") + sheet + ")";
    }

    /** The older edition wants the day of the visit behind the pages of whatever stands on the web. */
    private String looked(String element) {
        return online && !isWide() && !accessed().isEmpty() ? element + "[" + accessed() + "]" : element;
    }

    /** The older edition writes the date of a report on the web as that of a page. */
    private String reported() {
        String press = known(facts.publisher()).isEmpty() ? "" : press();
        return !press.isEmpty() ? looked(press) : online && !isWide() ? visited() : date();
    }

    /** 出版地: 出版者, 出版年 (7.5). */
    private String press() {
        Matcher source = PLACE_AND_PRESS.matcher(source());
        String city = known(facts.city());
        String publisher = known(facts.publisher());
        if (source.matches()) {
            city = city.isEmpty() ? known(source.group(1)) : city;
            publisher = publisher.isEmpty() ? known(source.group(2)) : publisher;
        } else if (publisher.isEmpty()) {
            publisher = THESIS.matcher(source()).replaceFirst("");
        }
        return listed(city.isEmpty() || publisher.isEmpty() ? city + publisher : city + ": " + publisher, year());
    }

    /** (创建或修改日期) [引用日期] (8.11.3). */
    private String visited() {
        List<String> dates = new ArrayList<>();
        if (!date().isEmpty()) {
            dates.add("(" + date() + ")");
        }
        if (!accessed().isEmpty()) {
            dates.add("[" + accessed() + "]");
        }
        return String.join(isWide() ? " " : "", dates);
    }

    /** 获取和访问路径 (7.8): where no address is known, the name of the site, which leads there as well. */
    private String path() {
        return address().isEmpty() ? source() : address();
    }

    /** 其他责任者 (7.1), with what they did. */
    private String others() {
        return known(facts.volume().others());
    }

    private String address() {
        return known(facts.address());
    }

    private String accessed() {
        return known(facts.accessed());
    }

    private String number() {
        return known(header.number());
    }

    private String source() {
        return known(header.source());
    }

    private String date() {
        return known(header.date());
    }

    private String year() {
        return date().length() >= 4 ? date().substring(0, 4) : date();
    }

    // ---- marks ----

    private String colon() {
        return isChinese(header.title()) && isWide() ? "：" : ": ";
    }

    private boolean isWide() {
        return edition == Citing.Edition.GBT_2025;
    }

    private static String paged(String element, String place) {
        return place.isEmpty() ? element : element.isEmpty() ? place : element + ": " + place;
    }

    private static String listed(String first, String second) {
        return first.isEmpty() ? second : second.isEmpty() ? first : first + ", " + second;
    }

    private static String sentence(String... elements) {
        return Arrays.stream(elements)
                .map(String::strip)
                .filter(element -> !element.isEmpty())
                .map(element -> element.endsWith(".") ? element.substring(0, element.length() - 1) : element)
                .collect(Collectors.joining(". ", "", "."));
    }

    /** Without the marks around the name of a paper or journal. */
    private static String bare(String name) {
        return name.replaceAll("[《》]", "").strip();
    }

    private static boolean isChinese(String words) {
        return HAN.matcher(words).find();
    }

    private static String known(@Nullable String fact) {
        return fact == null ? "" : fact.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
