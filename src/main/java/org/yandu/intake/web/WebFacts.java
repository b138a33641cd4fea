package org.yandu.intake.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Folding;
import org.yandu.intake.manuscript.Dates;
import org.yandu.intake.manuscript.Facts;
import org.yandu.intake.manuscript.Squeezed;

/** What a page says about its text in its head: the names the sites of offices must use, Dublin Core, Open Graph. */
final class WebFacts {

    private static final List<String> TITLE =
            List.of("articletitle", "citation_title", "dc.title", "dcterms.title", "og:title");

    private static final List<String> AUTHOR = List.of("citation_author", "dc.creator");

    /** Whoever put a page together fills these in as well, and then the page does not name them. */
    private static final List<String> MAKER = List.of("author", "article:author", "og:article:author");

    private static final List<String> DATE = List.of(
            "pubdate",
            "publishdate",
            "citation_date",
            "dc.date",
            "dcterms.issued",
            "article:published_time",
            "og:release_date");

    private static final List<String> SOURCE =
            List.of("contentsource", "source", "dc.source", "og:site_name", "sitename");

    private static final Pattern SAID = Pattern.compile("[。，；！？]");

    /** What themes call the element of the day. */
    private static final String DAY =
            "time[datetime],[itemprop=datePublished],[itemprop=dateCreated],.header-time,.post-date,.entry-date,.pubtime,.pub-time,.publish-time,.publish-date";

    private static final Pattern BOXES =
            Pattern.compile("((?:19|20)\\d{2})\\s*(\\d{2})\\s*/\\s*(\\d{2})(?=\\D|$|\\d{2}:)");

    /** What parts the title from the names of column and site. */
    private static final Pattern PARTS = Pattern.compile(
            "\\s*[_|｜]+\\s*|\\s+[-–]+\\s+|(?<=[^-—])-(?=[^-—]{2,20}$)|\\s*--+\\s*(?=[^-—_|｜]{1,12}(?:[网报刊]|网站|门户|频道|在线|政府|党校|客户端|平台|中心)$)|\\s*>>?\\s*");

    /** What stands between a heading that begins the title of the page, and the names of column and site. */
    private static final Pattern SITE = Pattern.compile("^(?:\\s|[-–—·•:：,，(（\\[【/])");

    private WebFacts() {}

    static Facts of(WebPage whole) {
        Document page = whole.document();
        String title = named(page, TITLE);
        Element own = page.selectFirst("head > title, title");
        if (title == null && own != null && !own.text().isBlank()) {
            title = withoutSite(own.text().strip(), page);
        }
        String author = named(page, AUTHOR);
        String day = Dates.property(named(page, DATE));
        return new Facts(
                title, author == null ? maker(whole) : author, day == null ? day(whole) : day, named(page, SOURCE));
    }

    private static @Nullable String maker(WebPage page) {
        String said = named(page.document(), MAKER);
        String maker = said == null ? of(page.document(), "[itemprop=author] meta[itemprop=name]") : said;
        return maker == null || !Squeezed.of(page.body().text()).contains(Squeezed.of(maker)) ? null : maker;
    }

    /** The day a page gives itself elsewhere, where all such places say the same one: lists of other articles have days, too. */
    private static @Nullable String day(WebPage page) {
        Set<String> days = new TreeSet<>();
        PageData.days(page.data()).forEach(day -> add(days, day));
        if (days.isEmpty()) {
            for (Element element : page.body().select(DAY)) {
                if (element.normalName().equals("time") && isInSentence(element)) {
                    continue;
                }
                String machine = element.attr(element.hasAttr("datetime") ? "datetime" : "content");
                add(days, machine.isBlank() ? day(element) : machine);
            }
        }
        return days.size() == 1 ? days.iterator().next() : null;
    }

    /** The words of an element; 2023, 05/06 and the minute in boxes of their own are a day as well. */
    private static String day(Element element) {
        String words = Folding.inPlace(element.wholeText()).strip();
        Matcher boxes = BOXES.matcher(words);
        return boxes.lookingAt()
                ? boxes.group(1) + "-" + boxes.group(2) + "-" + boxes.group(3)
                : Folding.inPlace(element.text());
    }

    /** Whether a paragraph tells of a day, and not a line that has facts side by side. */
    private static boolean isInSentence(Element time) {
        Element block = time;
        while (!WebTags.isBlock(block.normalName()) && block.parent() != null) {
            block = block.parent();
        }
        return block.childNodes().stream()
                .filter(node -> !(node instanceof Element child) || !WebTags.isBlock(child.normalName()))
                .map(node -> node instanceof Element child ? child.text() : node.toString())
                .anyMatch(words -> SAID.matcher(words).find());
    }

    private static void add(Set<String> days, String said) {
        Dates.Found found = Dates.first(said);
        if (found != null) {
            days.add(found.iso());
        }
    }

    /** What marked data says, where all of it says the same. */
    private static @Nullable String of(Document page, String query) {
        List<String> all = page.select(query).stream()
                .map(meta -> meta.attr("content").strip())
                .distinct()
                .toList();
        return all.size() == 1 && !all.getFirst().isEmpty() ? all.getFirst() : null;
    }

    private static @Nullable String named(Document page, List<String> names) {
        for (String name : names) {
            for (Element meta : page.getElementsByTag("meta")) {
                String key = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
                String value = meta.attr("content").strip();
                if (key.toLowerCase(Locale.ROOT).equals(name) && !value.isEmpty()) {
                    return value;
                }
            }
        }
        return null;
    }

    /** The part that the page shows in a heading, or the main heading with which it begins; otherwise the first, as most sites write it. */
    private static String withoutSite(String title, Document page) {
        String[] parts = PARTS.split(title);
        for (Element heading : page.select(parts.length > 1 ? "h1,h2,h3" : "h1")) {
            String words = heading.text().strip();
            boolean begins = words.length() > 5
                    && heading.normalName().equals("h1")
                    && title.startsWith(words)
                    && SITE.matcher(title.substring(words.length())).find();
            if (begins || Stream.of(parts).anyMatch(part -> part.length() > 5 && words.equals(part.strip()))) {
                return words;
            }
        }
        return parts.length < 2 || parts[0].isBlank() ? title : parts[0].strip();
    }
}
