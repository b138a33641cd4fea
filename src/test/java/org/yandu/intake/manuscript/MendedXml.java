package org.yandu.intake.manuscript;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.parser.Parser;

/** Broken XML, well-formed again: with one byte changed a parser refuses it, and what reads the elements would never be tried. */
public final class MendedXml {

    /** XML 1.0 has no others, not even as numbers. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private MendedXml() {}

    /** Elements are closed, attributes quoted, prefixes declared, and there is one root; what is left of the words is kept. */
    public static byte[] of(byte[] broken) {
        String words =
                NO_XML.matcher(new String(broken, StandardCharsets.UTF_8)).replaceAll("");
        Document document = Jsoup.parse(words, "", Parser.xmlParser());
        document.outputSettings()
                .prettyPrint(false)
                .syntax(Syntax.xml)
                .escapeMode(EscapeMode.xhtml)
                .charset(StandardCharsets.UTF_8);
        Element root = document.firstElementChild();
        if (root == null) {
            return broken;
        }
        document.getAllElements().forEach(each -> declare(root, each));
        return root.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    private static void declare(Element root, Element each) {
        declare(root, each.tagName());
        each.attributes().asList().forEach(attribute -> declare(root, attribute.getKey()));
    }

    private static void declare(Element root, String name) {
        int colon = name.indexOf(':');
        String prefix = name.substring(0, Math.max(0, colon));
        if (!prefix.isEmpty() && !prefix.equals("xml") && !prefix.equals("xmlns") && !root.hasAttr("xmlns:" + prefix)) {
            root.attr("xmlns:" + prefix, "x");
        }
    }

    /** What is no XML by its name stays as it is. */
    public static byte[] ifXml(String name, byte[] broken) {
        return name.matches("(?i).*\\.(xml|xhtml|opf|ncx|qde|rels)") ? of(broken) : broken;
    }
}
