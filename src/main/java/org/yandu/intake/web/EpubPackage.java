package org.yandu.intake.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.yandu.intake.manuscript.Archive;
import org.yandu.intake.manuscript.Dates;
import org.yandu.intake.manuscript.Facts;

/**
 * The package file of a book: what it is called, and which pages it has in what order.
 *
 * @param contents paths of its tables of contents, the newer kind first
 */
record EpubPackage(Facts facts, List<String> spine, List<String> contents) {

    private static final Set<String> PAGES = Set.of("application/xhtml+xml", "text/html", "text/x-oeb1-document");

    private static final String CONTENTS = "application/x-dtbncx+xml";

    /** @return {@code null} when the archive holds no book */
    static @Nullable EpubPackage of(Archive archive) {
        String path = rootfile(archive);
        String words = path == null ? null : Epub.text(archive, path);
        if (path == null || words == null) {
            return null;
        }
        Document opf = xml(words);
        Map<String, Element> items = new HashMap<>();
        List<String> contents = new ArrayList<>();
        List<String> pages = new ArrayList<>();
        for (Element item : named(opf, "item")) {
            items.putIfAbsent(item.id(), item);
            String target = resolve(path, item.attr("href"));
            if (item.attr("properties").matches(".*\\bnav\\b.*")) {
                contents.addFirst(target);
            } else if (item.attr("media-type").equals(CONTENTS)) {
                contents.add(target);
            } else if (PAGES.contains(item.attr("media-type"))) {
                pages.add(target);
            }
        }
        Set<String> spine = new LinkedHashSet<>();
        for (Element reference : named(opf, "itemref")) {
            Element item = items.get(reference.attr("idref"));
            if (item != null && PAGES.contains(item.attr("media-type")) && !isContents(item)) {
                spine.add(resolve(path, item.attr("href")));
            }
        }
        return new EpubPackage(facts(opf), List.copyOf(spine.isEmpty() ? pages : spine), contents);
    }

    /** The table of contents repeats every heading; it is shown beside the text instead. */
    private static boolean isContents(Element item) {
        return item.attr("properties").matches(".*\\bnav\\b.*");
    }

    private static @Nullable String rootfile(Archive archive) {
        String container = Epub.text(archive, "META-INF/container.xml");
        if (container != null) {
            for (Element root : named(xml(container), "rootfile")) {
                String path = resolve("", root.attr("full-path"));
                if (archive.names().contains(path)) {
                    return path;
                }
            }
        }
        return archive.names().stream()
                .filter(name -> name.endsWith(".opf"))
                .findFirst()
                .orElse(null);
    }

    private static Facts facts(Document opf) {
        String creators = named(opf, "creator").stream()
                .map(e -> e.text().strip())
                .filter(name -> !name.isEmpty())
                .limit(6)
                .collect(Collectors.joining("、"));
        String title = first(opf, "title");
        String publisher = first(opf, "publisher");
        return new Facts(
                title.isEmpty() ? null : title,
                creators.isEmpty() ? null : creators,
                Dates.property(first(opf, "date")),
                publisher.isEmpty() ? null : publisher);
    }

    private static String first(Document opf, String name) {
        return named(opf, name).stream().map(e -> e.text().strip()).findFirst().orElse("");
    }

    /** jsoup neither reads a DTD nor resolves an entity from outside. */
    static Document xml(String words) {
        return Parser.xmlParser().setMaxDepth(256).parseInput(words, "");
    }

    /** Elements of a name, whatever prefix their namespace has. */
    static List<Element> named(Element root, String name) {
        return root.getAllElements().stream()
                .filter(e -> e.tagName().substring(e.tagName().indexOf(':') + 1).equalsIgnoreCase(name))
                .toList();
    }

    /** The path of an entry that another refers to, without a fragment. */
    static String resolve(String from, String reference) {
        String bare = reference.strip();
        int cut = bare.indexOf('#');
        bare = cut < 0 ? bare : bare.substring(0, cut);
        if (bare.isEmpty()) {
            return from;
        }
        try {
            bare = URLDecoder.decode(bare.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A name with a percent sign of its own stands as it is.
        }
        Deque<String> way = new ArrayDeque<>();
        String base = bare.startsWith("/") ? "" : from.substring(0, from.lastIndexOf('/') + 1);
        for (String step : (base + bare).split("/", -1)) {
            if (step.equals("..")) {
                way.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                way.addLast(step);
            }
        }
        return String.join("/", way);
    }
}
