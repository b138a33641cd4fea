package org.yandu.intake.web;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.yandu.document.MarkedHeading.By;
import org.yandu.document.Noise.Kind;
import org.yandu.intake.manuscript.Draft;
import org.yandu.intake.web.PageLines.PageLine;

/** Writes what a page shows: blocks become lines, the site around the article becomes noise. */
final class WebText implements NodeVisitor {

    /** A bold line longer than this, or ending like a sentence, is a stressed paragraph. */
    private static final int HEADING = 40;

    private static final String SENTENCE = "。；，;,：:";

    /** 第一章<br>总则 keeps a space, or the numeral would run into the words. */
    private static final Pattern MARKER = Pattern.compile(".*第.{1,4}[编章节条]$", Pattern.DOTALL);

    /** Facts that style sheets set apart. */
    private static final Pattern LABEL = Pattern.compile(
            "^\\s*(?:来源|作者|发布时间|发布日期|时间|日期|字体|字号|浏览|点击|阅读|编辑|责任编辑|信息来源|访问)\\S{0,4}?[:：].*", Pattern.DOTALL);

    /** 返回首页，查看更多, which sites glue to the last line of what they took over. */
    private static final Pattern BACK =
            Pattern.compile("^(?:点击)?返回(?:\\S{0,8}[，,]\\s*查看更多|首页|顶部|列表|上[一级]页|上一?级|目录页?)[>»]*$");

    private final Draft draft;
    private final Inline line;
    private final WebChrome chrome;
    private final WebNotes notes;
    private final WebLists lists = new WebLists();
    private final Map<String, Integer> anchors = new HashMap<>();
    private final PageLines lines = new PageLines();
    private final IdentityHashMap<Element, Integer> links = new IdentityHashMap<>();

    private @Nullable Element site;
    private Kind siteKind = Kind.NAVIGATION;
    private int siteFrom;
    private @Nullable Element table;
    private int tableFrom;
    private @Nullable Element heading;
    private int headingFrom;
    private @Nullable Element note;
    private int noteFrom;
    private @Nullable Element quote;
    private int quoteFrom;
    private int bold;
    private int pre;

    /** A page on its own. */
    WebText(Draft draft, WebChrome chrome) {
        this(draft, chrome, "", new HashMap<>());
    }

    /**
     * @param path of the page within its book, before the ids of its places
     * @param calls marks of notes that the pages before have, by the places they point at; those of this page are added
     */
    WebText(Draft draft, WebChrome chrome, String path, Map<String, String> calls) {
        this.draft = draft;
        this.line = new Inline(draft);
        this.chrome = chrome;
        this.notes = new WebNotes(path, calls);
    }

    void write(Element body) {
        notes.collect(body);
        NodeTraversor.traverse(this, body);
        line.endLine();
    }

    /** What was written outside of what belongs to the site, line by line. */
    List<PageLine> lines() {
        return lines.of(draft.words());
    }

    /** Where the elements with an id begin. */
    Map<String, Integer> anchors() {
        return anchors;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words
                && !(node instanceof CDataNode cdata && cdata.getWholeText().isBlank())) {
            write(words);
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    private void write(TextNode words) {
        Element parent = words.parent();
        int from = draft.here();
        if (pre > 0 && table == null) {
            line.preformatted(words.getWholeText(), bold > 0);
        } else if (parent != null && notes.isMark(parent)) {
            line.words(notes.mark(words.getWholeText()), false);
        } else {
            line.words(words.getWholeText(), bold > 0);
        }
        if (site == null) {
            lines.words(parent, from, draft.here());
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        if (WebTags.isBlock(name)) {
            block(name);
        }
        remember(element);
        Kind kind = site == null ? chrome.kind(element) : null;
        if (kind != null) {
            site = element;
            siteKind = kind;
            siteFrom = draft.here();
        }
        if (note == null && notes.isNote(element)) {
            line.endLine();
            note = element;
            noteFrom = draft.here();
        }
        if (quote == null && name.equals("blockquote")) {
            quote = element;
            quoteFrom = draft.here();
        }
        switch (name) {
            case "br" -> lineBreak();
            case "img" -> picture(element);
            case "pre" -> pre++;
            case "option", "input", "label" -> line.gap();
            case "a" -> {
                label(element);
                links.put(element, draft.here());
            }
            case "span", "em", "i" -> label(element);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> startHeading(element);
            case "table" -> startTable(element);
            case "td", "th" -> cell(element);
            case "li" -> item(element);
            default -> {}
        }
        bold += WebTags.isBold(element) ? 1 : 0;
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        bold -= WebTags.isBold(element) ? 1 : 0;
        if (element == heading) {
            endHeading(name);
        } else if (WebTags.isBlock(name)) {
            boldLine();
        }
        pre -= name.equals("pre") ? 1 : 0;
        if (WebTags.isBlock(name)) {
            if (table != null && name.equals("tr")) {
                line.endLine();
            } else {
                block(name);
            }
        }
        Integer link = links.remove(element);
        if (link != null) {
            lines.end(element, link, draft.here());
            if (site == null && BACK.matcher(element.text().strip()).matches()) {
                draft.noise(link, Kind.NAVIGATION, "noise.navigation");
            }
        }
        closeStretches(element);
    }

    private void closeStretches(Element element) {
        if (element == table) {
            draft.table(tableFrom);
            table = null;
        }
        if (element == note) {
            line.endLine();
            draft.note(noteFrom);
            note = null;
        }
        if (element == quote) {
            draft.quote(quoteFrom);
            quote = null;
        }
        if (element == site) {
            draft.noise(siteFrom, siteKind, "noise." + siteKind.name().toLowerCase(Locale.ROOT));
            site = null;
        }
    }

    /** In a cell or a heading a block is no line of its own. */
    private void block(String name) {
        if (table != null && !name.equals("tr") && !name.equals("table") && !name.equals("caption")) {
            line.gap();
        } else if (heading != null) {
            line.gap();
        } else {
            line.endLine();
        }
    }

    private void lineBreak() {
        if (table != null) {
            line.gap();
        } else if (heading != null) {
            if (MARKER.matcher(draft.words().subSequence(headingFrom, draft.here()))
                    .matches()) {
                line.gap();
            } else {
                line.softBreak();
            }
        } else {
            boldLine();
            line.endLine();
        }
    }

    private void boldLine() {
        if (line.isBold()
                && line.length() <= HEADING
                && table == null
                && note == null
                && site == null
                && heading == null
                && SENTENCE.indexOf(line.last()) < 0) {
            draft.heading(line.lineStart(), 0, By.TYPE);
        }
    }

    private void startHeading(Element element) {
        if (heading == null && table == null && site == null) {
            heading = element;
            headingFrom = draft.here();
        }
    }

    private void endHeading(String name) {
        if (note == null) {
            draft.heading(headingFrom, name.charAt(1) - '0', By.TAG);
        }
        heading = null;
    }

    private void startTable(Element element) {
        if (table == null && heading == null && WebTables.isReal(element)) {
            table = element;
            tableFrom = draft.here();
        }
    }

    private void cell(Element element) {
        if (table != null && element.previousElementSibling() != null) {
            line.tab();
        }
    }

    private void item(Element element) {
        String number = lists.before(element);
        if (!number.isEmpty() && !element.text().isBlank()) {
            line.words(note == null ? number : "[" + number.replace(".", "").strip() + "] ", false);
        }
    }

    /** Characters no font has are pictures in books; any other picture says nothing that the page shows as text. */
    private void picture(Element element) {
        String words = element.attr("alt").strip();
        if (words.codePointCount(0, words.length()) == 1 && words.codePoints().allMatch(Character::isIdeographic)) {
            line.words(words, bold > 0);
        }
    }

    private void label(Element element) {
        boolean follows = element.previousSibling() instanceof Element;
        if (follows && LABEL.matcher(element.ownText()).matches()) {
            line.gap();
        }
    }

    private void remember(Element element) {
        String id = element.id().isEmpty() && element.normalName().equals("a") ? element.attr("name") : element.id();
        if (!id.isEmpty()) {
            anchors.putIfAbsent(notes.place(id), draft.here());
        }
    }
}
