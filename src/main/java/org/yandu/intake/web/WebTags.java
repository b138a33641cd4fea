package org.yandu.intake.web;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What tags mean for the setting of a page. */
final class WebTags {

    private static final Set<String> BLOCKS =
            Set.of(("address article aside blockquote body caption center dd details dialog dir div dl dt "
                            + "fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol "
                            + "optgroup p pre search section select summary table tbody td tfoot th thead tr ul")
                    .split(" "));

    private static final Pattern BOLD = Pattern.compile("(?i)font-weight\\s*:\\s*(?:bold|[6-9]00)");

    private WebTags() {}

    /** Whether a tag begins and ends a line. */
    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }

    static boolean isBold(Element element) {
        String name = element.normalName();
        return name.equals("b")
                || name.equals("strong")
                || BOLD.matcher(element.attr("style")).find();
    }
}
