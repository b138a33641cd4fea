package org.yandu.intake.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;

/** Notes while a page is written in which element each line stands and what of it is links; the text alone tells neither. */
final class PageLines {

    /**
     * A line that is not empty.
     *
     * @param span without its end
     * @param block the innermost element that its first words stand in
     * @param letters digits among them; {@code linked} of these stand in links
     * @param links how many begin in it
     * @param plain letters outside links, without digits
     * @param end the last link, where the line ends in it
     */
    record PageLine(
            TextSpan span,
            String words,
            Element block,
            int letters,
            int linked,
            int links,
            int plain,
            @Nullable Element end) {}

    /** Where words stand, and the element around them. */
    private record Place(int from, Element element) {}

    /** What an element of a link was written to. */
    private record Link(TextSpan span, Element element) {}

    /** What leads to a file belongs to the text it is attached to. */
    private static final Pattern FILE =
            Pattern.compile(".*\\.(?:docx?|wps|pdf|xlsx?|et|pptx?|zip|rar|ofd|txt|csv)(?:[?#].*)?");

    private static final Pattern ATTACHED = Pattern.compile("^\\s*附[件表图录].*", Pattern.DOTALL);

    private final List<Place> places = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    /** Says that words of an element were written from one offset to another. */
    void words(@Nullable Element around, int from, int to) {
        if (around != null && from < to) {
            places.add(new Place(from, around));
        }
    }

    /** Says that an element was written whole. */
    void end(Element element, int from, int to) {
        if (element.normalName().equals("a") && from < to) {
            links.add(new Link(new TextSpan(from, to), element));
        }
    }

    /** Only what leads away from the page counts, not to a place in it nor to a file of the text. */
    private List<Link> leadingAway() {
        Document page = links.isEmpty() ? null : links.getFirst().element.ownerDocument();
        // Once for the page: pages of law have a link to a place of it in each line.
        Set<String> ids =
                page == null ? Set.of() : new HashSet<>(page.select("[id]").eachAttr("id"));
        return links.stream().filter(link -> leadsAway(link.element, ids)).toList();
    }

    private static boolean leadsAway(Element link, Set<String> ids) {
        String target = link.attr("href").strip().toLowerCase(Locale.ROOT);
        int place = link.attr("href").indexOf('#') + 1;
        String id = place > 0 ? link.attr("href").substring(place).strip() : "";
        boolean within = !id.isEmpty() && (target.startsWith("#") || ids.contains(id));
        boolean anchor = target.isEmpty() && (link.hasAttr("name") || link.hasAttr("id"));
        return !within
                && !anchor
                && !FILE.matcher(target).matches()
                && !FILE.matcher(link.text().strip().toLowerCase(Locale.ROOT)).matches()
                && !ATTACHED.matcher(link.text()).matches();
    }

    /** @param text as written */
    List<PageLine> of(CharSequence text) {
        List<PageLine> lines = new ArrayList<>();
        List<Link> away = leadingAway();
        int place = 0;
        int link = 0;
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n') {
                end++;
            }
            while (place < places.size() && places.get(place).from < start) {
                place++;
            }
            while (link < away.size() && away.get(link).span.end() <= start) {
                link++;
            }
            if (place < places.size() && places.get(place).from < end) {
                lines.add(line(
                        text, new TextSpan(start, end), places.get(place).element, away.subList(link, away.size())));
            }
            start = end + 1;
        }
        return lines;
    }

    private PageLine line(CharSequence text, TextSpan span, Element block, List<Link> links) {
        int letters = 0;
        int linked = 0;
        int begun = 0;
        int plain = 0;
        int link = 0;
        for (int i = span.start(); i < span.end(); i++) {
            while (link < links.size() && links.get(link).span.end() <= i) {
                link++;
            }
            boolean within = link < links.size() && links.get(link).span.start() <= i;
            begun += within && (links.get(link).span.start() == i || i == span.start()) ? 1 : 0;
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters++;
                linked += within ? 1 : 0;
                plain += !within && Character.isLetter(c) ? 1 : 0;
            }
        }
        String words = text.subSequence(span.start(), span.end()).toString();
        return new PageLine(span, words, block, letters, linked, begun, plain, last(text, span, links));
    }

    private static @Nullable Element last(CharSequence text, TextSpan span, List<Link> links) {
        Link last = null;
        for (Link link : links) {
            if (link.span.start() >= span.end()) {
                break;
            }
            last = link;
        }
        boolean ends = last != null
                && last.span.end() > span.start()
                && text.subSequence(Math.min(last.span.end(), span.end()), span.end())
                        .toString()
                        .isBlank();
        return ends && last != null ? last.element : null;
    }
}
