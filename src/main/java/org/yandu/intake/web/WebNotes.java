package org.yandu.intake.web;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Footnotes of a page or a book: the mark in the text, and which block is the note it points to. */
final class WebNotes {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}|[a-z*]");

    private static final Set<String> BACK = Set.of("↩", "↩︎", "↑", "^", "⏎", "↵");

    private final String path;
    private final Set<String> targets = new HashSet<>();
    private final Set<Element> marks = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> blocks = Collections.newSetFromMap(new IdentityHashMap<>());

    WebNotes(String path) {
        this.path = path;
    }

    /** Notes of other pages may be known already, so that a page of notes is known by the pages before it. */
    void collect(Element body) {
        for (Element link : body.getElementsByTag("a")) {
            if (BACK.contains(link.text().strip())) {
                link.empty();
            } else if (isNoteLink(link)) {
                link.getAllElements().forEach(marks::add);
                targets.add(link.attr("href").substring(link.attr("href").indexOf('#') + 1));
            }
        }
        blocks.addAll(body.select("[role=doc-footnote], [role=doc-endnote]"));
        for (Element element : body.getElementsByAttribute("epub:type")) {
            if (element.attr("epub:type").matches("footnote|endnote|rearnote|note")) {
                blocks.add(element);
            }
        }
        for (Element element : body.getElementsByAttribute("id")) {
            if (targets.contains(element.id()) && !marks.contains(element)) {
                blocks.add(block(element));
            }
        }
        blocks.remove(body);
    }

    private static boolean isNoteLink(Element link) {
        String words = link.text().strip();
        boolean said =
                link.attr("epub:type").contains("noteref") || link.attr("role").equals("doc-noteref");
        boolean raised = link.selectFirst("sup") != null || link.closest("sup") != null;
        return link.attr("href").indexOf('#') >= 0
                && (said || raised)
                && words.length() <= 6
                && link.closest("[role=doc-footnote], [role=doc-endnote]") == null;
    }

    /** The note is the paragraph or item, where only a mark before it has the id. */
    private static Element block(Element element) {
        Element block = element.closest("p, li, aside, div, dd, section");
        return block == null ? element : block;
    }

    boolean isMark(Element element) {
        return marks.contains(element);
    }

    /** 1 becomes [1]; what is bracketed or circled stays. */
    String mark(String words) {
        String bare = words.strip();
        return NUMBER.matcher(bare).matches() && !bare.equals("*") ? "[" + bare + "]" : words;
    }

    boolean isNote(Element element) {
        return blocks.contains(element);
    }

    String place(String id) {
        return path + "#" + id;
    }
}
