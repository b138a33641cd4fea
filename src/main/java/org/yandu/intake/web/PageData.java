package org.yandu.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What a page tells search engines, as JSON-LD (schema.org). */
final class PageData {

    /** Pages are written by hand, and search engines forgive them as much. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .build())
            .build();

    /** What has a day of its own that is the text's; a WebSite has the day on which it began, a Comment its own. */
    private static final Pattern ARTICLE =
            Pattern.compile("(?:Article|Posting|Report|Page|CreativeWork|Legislation|Document)$");

    private PageData() {}

    /** The days on which articles were published, as the page writes them. */
    static List<String> days(List<String> scripts) {
        List<String> days = new ArrayList<>();
        scripts.forEach(script -> gather(tree(script), days));
        return days;
    }

    /** A page whose data are broken tells nothing. */
    private static JsonNode tree(String script) {
        try {
            return JSON.readTree(script);
        } catch (JacksonException broken) {
            return MissingNode.getInstance();
        }
    }

    private static void gather(JsonNode node, List<String> days) {
        if (node.isObject()) {
            boolean article = Stream.concat(
                            Stream.of(node.path("@type")), node.path("@type").valueStream())
                    .anyMatch(type -> ARTICLE.matcher(type.asString("")).find());
            Stream.of(article ? node.path("datePublished") : node.path("pubDate"), node.path("pubDate"))
                    .filter(JsonNode::isString)
                    .map(JsonNode::asString)
                    .forEach(days::add);
        }
        node.valueStream().forEach(each -> gather(each, days));
    }
}
