package org.yandu.lesson;

import static org.yandu.lesson.Signs.known;
import static org.yandu.lesson.Signs.listed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.document.Header;

/** The elements of an entry (clauses 7.1 to 7.8), each from what is known of a source; empty where nothing is. */
final class Elements {

    /** 《中国行政管理》2019年第3期, 社会学研究 2019, 34 (3) and the like. */
    private static final Pattern ISSUE = Pattern.compile(
            "^《?([^《》]+?)》?[\\s，,]*(?:((?:19|20)\\d{2})\\s*年?)?[\\s，,]*(?:第?\\s*(\\d+)\\s*卷)?[\\s，,]*(?:第\\s*([0-9/]+)\\s*期)?$");

    /** 北京：人民出版社 */
    private static final Pattern PLACE_AND_PRESS = Pattern.compile("^(.{2,8}?)\\s*[：:]\\s*(.+)$");

    /** Behind the name of the university. */
    private static final Pattern THESIS = Pattern.compile("[\\s，,]*(硕士|碩士|博士)?(学位|學位|研究生)*(论文|論文)$");

    private final Header header;
    private final SourceKind kind;
    private final boolean online;
    private final SourceFacts facts;
    private final Signs signs;

    Elements(Citation citation) {
        this.header = citation.header();
        this.kind = citation.kind();
        this.online = citation.online();
        this.facts = citation.facts();
        this.signs = new Signs(citation.edition());
    }

    /** 主要责任者 (7.1): the author, otherwise the body that issued it; left out when neither is known (7.1.3). */
    String responsibility() {
        String author = known(header.author());
        return author.isEmpty() ? known(header.issuer()) : signs.people(author);
    }

    /** 题名, 其他题名信息 (subtitle and number, 7.2.3), 文献类型标识/文献载体标识 (7.3). */
    String titled() {
        return title() + (number().isEmpty() ? "" : signs.colon(header.title()) + number()) + mark();
    }

    String title() {
        String subtitle = known(header.subtitle()).replaceFirst("^[-—–―─:：]+\\s*", "");
        String title = signs.spaced(known(header.title()));
        return subtitle.isEmpty() ? title : title + signs.colon(header.title()) + signs.spaced(subtitle);
    }

    String mark() {
        boolean official =
                !signs.isWide() && !number().isEmpty() && (kind == SourceKind.WEB_PAGE || kind == SourceKind.OTHER);
        return "[" + (official ? "A" : kind.mark()) + (online ? "/OL" : "") + "]";
    }

    /** 年, 卷 (期) (8.5.1.1); what the source does not say is left out. */
    String issue() {
        Matcher source = ISSUE.matcher(source());
        if (!source.matches()) {
            return listed(Signs.bare(source()), year());
        }
        String year = source.group(2) == null ? year() : source.group(2);
        String when = listed(year, known(source.group(3)));
        String issue = known(source.group(4));
        String numbered = when + (signs.isWide() ? " " : "") + "(" + issue + ")";
        return listed(Signs.bare(source.group(1)), issue.isEmpty() ? when : numbered.strip());
    }

    /** Pages of the whole, when they are known, and the place of a quotation. */
    String page(String place) {
        return listed(known(facts.pages()), place);
    }

    /** 版次, in brackets behind the date (8.5.2). */
    String sheet() {
        String sheet = known(facts.pages());
        return sheet.isEmpty() ? "" : (signs.isWide() ? " (" : "(") + sheet + ")";
    }

    /** The older edition wants the day of the visit behind the pages of whatever stands on the web. */
    String looked(String element) {
        return online && !signs.isWide() && !accessed().isEmpty() ? element + "[" + accessed() + "]" : element;
    }

    /** The older edition writes the date of a report on the web as that of a page. */
    String reported() {
        String press = known(facts.publisher()).isEmpty() ? "" : press();
        return !press.isEmpty() ? looked(press) : online && !signs.isWide() ? visited() : date();
    }

    /** 出版地: 出版者, 出版年 (7.5). */
    String press() {
        String city = city();
        String publisher = publisher();
        return listed(city.isEmpty() || publisher.isEmpty() ? city + publisher : city + ": " + publisher, year());
    }

    String city() {
        Matcher source = PLACE_AND_PRESS.matcher(source());
        String city = known(facts.city());
        return city.isEmpty() && source.matches() ? known(source.group(1)) : city;
    }

    String publisher() {
        String publisher = known(facts.publisher());
        if (!publisher.isEmpty()) {
            return publisher;
        }
        Matcher source = PLACE_AND_PRESS.matcher(source());
        return source.matches()
                ? known(source.group(2))
                : THESIS.matcher(source()).replaceFirst("");
    }

    /** (创建或修改日期) [引用日期] (8.11.3). */
    String visited() {
        List<String> dates = new ArrayList<>();
        if (!date().isEmpty()) {
            dates.add("(" + date() + ")");
        }
        if (!accessed().isEmpty()) {
            dates.add("[" + accessed() + "]");
        }
        return String.join(signs.isWide() ? " " : "", dates);
    }

    /** 获取和访问路径 (7.8): where no address is known, the name of the site, which leads there as well. */
    String path() {
        return address().isEmpty() ? source() : address();
    }

    /** 其他责任者 (7.1), with what they did. */
    String others() {
        return known(facts.volume().others());
    }

    String address() {
        return known(facts.address());
    }

    String accessed() {
        return known(facts.accessed());
    }

    String number() {
        return known(header.number());
    }

    String source() {
        return known(header.source());
    }

    String date() {
        return known(header.date());
    }

    private String year() {
        return date().length() >= 4 ? date().substring(0, 4) : date();
    }
}
