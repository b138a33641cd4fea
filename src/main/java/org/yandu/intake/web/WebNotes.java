package org.yandu.intake.web;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Footnotes of a page or a book: the mark in the text, and which block is the note it points to. */
final class WebNotes {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}|[a-z*]");

    /** A mark before the words of a note. */
    private static final Pattern BEGINS = Pattern.compile("[\\[［〔（(]?\\d|[①-⓿*＊†‡]|注");

    private static final Set<String> BACK = Set.of("↩", "↩︎", "↑", "^", "⏎", "↵");

    private final String path;
    /** Places of notes, in all pages read so far, with the marks that call them. */
    private final Map<String, String> calls;

    private final Set<Element> marks = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> blocks = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param calls those of the pages before, and to those after, of one book */
    WebNotes(String path, Map<String, String> calls) {
        this.path = path;
        this.calls = calls;
    }

    /** Notes of other pages may be known already, so that a page of notes is known by the pages before it. */
    void collect(Element body) {
        for (Element link : body.getElementsByTag("a")) {
            if (BACK.contains(link.text().strip())) {
                link.empty();
            } else if (isNoteLink(link)) {
                link.getAllElements().forEach(marks::add);
                calls.putIfAbsent(target(link.attr("href")), link.text().strip());
            }
        }
        blocks.addAll(body.select("[role=doc-footnote], [role=doc-endnote]"));
        for (Element element : body.getElementsByAttribute("epub:type")) {
            if (element.attr("epub:type").matches("footnote|endnote|rearnote|note")) {
                blocks.add(element);
            }
        }
        for (Element element : body.getElementsByAttribute("id")) {
            String mark = calls.get(place(element.id()));
            if (mark != null && !marks.contains(element)) {
                note(element, mark);
            }
        }
        blocks.remove(body);
    }

    /** What a note points back to holds its call, and is no note: only before the words of a note stands a mark as well. */
    private void note(Element element, String mark) {
        Element block = block(element);
        boolean begins = begins(element, block);
        boolean calls = element != block && element.getAllElements().stream().anyMatch(marks::contains);
        if (calls && !begins) {
            return;
        }
        blocks.add(block);
        if (begins
                && (!element.hasText()
                        || element.text().strip().equals(block.text().strip()))) {
            number(block, mark);
        }
    }

    /** Whether no words stand before an element in its block. */
    private static boolean begins(Element element, Element block) {
        for (Element at = element; at != block && at != null; at = at.parent()) {
            for (Node before = at.previousSibling(); before != null; before = before.previousSibling()) {
                if (before instanceof TextNode words && !words.isBlank()
                        || before instanceof Element other && other.hasText()) {
                    return false;
                }
            }
        }
        return true;
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

    /** A reading system shows a note beside its mark, so books often leave out which it is; items of a list are counted anyway. */
    private void number(Element block, String mark) {
        String words = block.text().strip();
        boolean counted = block.normalName().equals("li") || block.closest("ol") != null;
        if (!counted && !words.isEmpty() && !BEGINS.matcher(words).lookingAt()) {
            Element first = block;
            while (first.ownText().isBlank() && first.childrenSize() > 0) {
                first = first.child(0);
            }
            first.prependText(mark(mark) + " ");
        }
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

    /** What a reference points at, in this page or another of the book. */
    private String target(String reference) {
        int cut = reference.indexOf('#');
        String page = cut == 0 || path.isEmpty() ? path : EpubPackage.resolve(path, reference);
        return page + reference.substring(cut);
    }

    String place(String id) {
        return path + "#" + id;
    }
}
