package org.yandu.intake.web;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.yandu.intake.manuscript.Archive;

/** The table of contents a book keeps beside its text, as nav or as ncx. */
final class EpubContents {

    /** A table of contents with more is no longer one. */
    private static final int MOST = 20_000;

    private static final int LABEL = 200;

    /**
     * @param place path of the page, with {@code #} and the place within it where one is named
     * @param level from 1
     */
    record Entry(String place, String words, int level) {}

    private EpubContents() {}

    /** Those of the first table that has any. */
    static List<Entry> of(Archive archive, EpubPackage book) {
        for (String path : book.contents()) {
            String words = Epub.text(archive, path);
            List<Entry> entries = words == null ? List.of() : entries(EpubPackage.xml(words), path);
            if (!entries.isEmpty()) {
                return entries;
            }
        }
        return List.of();
    }

    private static List<Entry> entries(Element root, String path) {
        List<Entry> entries = new ArrayList<>();
        for (Element point : EpubPackage.named(root, "navPoint")) {
            Element label = child(point, "navLabel");
            Element content = child(point, "content");
            if (label != null && content != null) {
                add(entries, path, content.attr("src"), words(label), level(point, "navPoint"));
            }
        }
        for (Element nav : EpubPackage.named(root, "nav")) {
            String type = nav.attr("epub:type");
            if (entries.isEmpty() && (type.isEmpty() || type.equals("toc"))) {
                for (Element link : EpubPackage.named(nav, "a")) {
                    add(entries, path, link.attr("href"), words(link), level(link, "li"));
                }
            }
        }
        return entries;
    }

    private static void add(List<Entry> entries, String path, String reference, String words, int level) {
        int cut = reference.indexOf('#');
        String place = EpubPackage.resolve(path, reference) + (cut < 0 ? "" : reference.substring(cut));
        if (!words.isBlank() && !reference.isBlank() && entries.size() < MOST) {
            entries.add(new Entry(place, words.strip(), Math.max(1, level)));
        }
    }

    /** Broken tables nest entries in labels; a label is short. */
    private static String words(Element label) {
        StringBuilder out = new StringBuilder();
        NodeTraversor.filter(
                (node, depth) -> {
                    if (node instanceof TextNode words) {
                        out.append(words.text());
                    }
                    return out.length() > LABEL ? FilterResult.STOP : FilterResult.CONTINUE;
                },
                label);
        return out.substring(0, Math.min(LABEL, out.length()));
    }

    private static @org.jspecify.annotations.Nullable Element child(Element parent, String name) {
        for (Element child : parent.children()) {
            if (child.tagName().endsWith(name)) {
                return child;
            }
        }
        return null;
    }

    private static int level(Element element, String counted) {
        int level = 0;
        for (Element at = element; at != null; at = at.parent()) {
            level += at.tagName().endsWith(counted) ? 1 : 0;
        }
        return level;
    }
}
