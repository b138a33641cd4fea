package org.yandu.intake.web;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * A page taken apart, without what a browser would not show. Nothing is fetched and no entity of a DTD is looked up.
 *
 * @param data what the page tells search engines, each a text of JSON-LD
 */
record WebPage(Document document, Element body, List<String> data) {

    /** No page means to nest deeper; jsoup closes what does. */
    private static final int DEPTH = 512;

    private static final Pattern XML = Pattern.compile("^\\s*<\\?xml");

    private static final Pattern NOT_SHOWN = Pattern.compile("(?i)display\\s*:\\s*none");

    /** A page that hides half of itself shows it later by a script. */
    private static final double UNVEILED = 0.5;

    static WebPage of(String text) {
        // XHTML may close a script or a title in its own tag, after which HTML would swallow the page.
        Parser parser =
                XML.matcher(text).find() ? Parser.xmlParser().settings(ParseSettings.htmlDefault) : Parser.htmlParser();
        Document document = parser.setMaxDepth(DEPTH).parseInput(text, "");
        Element found = document.getElementsByTag("body").first();
        Element body = found == null ? document : found;
        List<String> data = document.select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .toList();
        document.select("script,style,template,noscript,noframes,iframe,rt,rp,rtc")
                .remove();
        body.select("title,desc,metadata").remove();
        unhide(body);
        return new WebPage(document, body, data);
    }

    private static void unhide(Element body) {
        int all = body.text().length();
        for (Element element : body.select("[hidden],[style]")) {
            boolean hidden = element.hasAttr("hidden")
                    ? !element.attr("hidden").toLowerCase(Locale.ROOT).equals("until-found")
                    : NOT_SHOWN.matcher(element.attr("style")).find();
            if (hidden && element != body && element.text().length() < all * UNVEILED) {
                element.remove();
            }
        }
    }
}
