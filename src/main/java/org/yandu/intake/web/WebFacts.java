package org.yandu.intake.web;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.yandu.intake.manuscript.Dates;
import org.yandu.intake.manuscript.Facts;

/** What a page says about its text in its head: the names the sites of offices must use, Dublin Core, Open Graph. */
final class WebFacts {

    private static final List<String> TITLE =
            List.of("articletitle", "citation_title", "dc.title", "dcterms.title", "og:title");

    private static final List<String> AUTHOR = List.of("author", "citation_author", "dc.creator", "article:author");

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

    /** What parts the title from the names of column and site. */
    private static final Pattern PARTS =
            Pattern.compile("\\s*[_|｜]+\\s*|\\s+[-–]+\\s+|(?<=[^-—])-(?=[^-—]{2,20}$)|\\s*--+\\s*(?=[^-—_|｜]{2,14}$)|\\s*>>?\\s*");

    private WebFacts() {}

    static Facts of(Document page) {
        String title = named(page, TITLE);
        Element own = page.selectFirst("head > title, title");
        if (title == null && own != null && !own.text().isBlank()) {
            title = withoutSite(own.text().strip(), page);
        }
        return new Facts(title, named(page, AUTHOR), Dates.property(named(page, DATE)), named(page, SOURCE));
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

    /** The part that the page shows in a heading; otherwise the first, as most sites write it. */
    private static String withoutSite(String title, Document page) {
        String[] parts = PARTS.split(title);
        if (parts.length < 2) {
            return title;
        }
        for (Element heading : page.select("h1,h2,h3")) {
            String words = heading.text().strip();
            if (words.length() > 5 && title.startsWith(words)) {
                return words;
            }
            for (String part : parts) {
                if (part.length() > 5 && words.equals(part.strip())) {
                    return words;
                }
            }
        }
        return parts[0].isBlank() ? title : parts[0].strip();
    }
}
