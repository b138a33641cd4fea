package org.yandu.intake.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Problem.Kind;

/** One document of an OFD file: its pages with their templates, its outline and what was left on it. */
final class OfdDocument {

    private static final int DEEPEST = 9;

    private static final Pattern HEAVY = Pattern.compile("(?i).*(?:bold|black|heavy|hei|黑|小标宋).*");

    /** A template with more of a page's characters than this is the page: a form. */
    private static final double FORM = 0.4;

    /** A4, in millimetres. */
    private static final String PAPER = "0 0 210 297";

    private final OfdXml xml;
    private final String path;
    private final Element root;
    private final OfdPen pen;
    private final Map<String, String> templates = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    final List<Sheet> sheets = new ArrayList<>();
    final List<Bookmark> bookmarks = new ArrayList<>();
    final List<PageMark> marks = new ArrayList<>();
    final List<Integer> pictures = new ArrayList<>();

    /** @param firstPage number of its first page, {@code firstId} of its first character, counted through the file */
    OfdDocument(OfdXml xml, String path, Element root, int firstPage, int firstId) {
        this.xml = xml;
        this.path = path;
        this.root = root;
        this.pen = new OfdPen(firstId, boldFonts());
        for (Element template : OfdXml.all(root, "TemplatePage")) {
            String at = xml.path(path, template.attr("BaseLoc"));
            if (at != null) {
                templates.put(template.attr("ID"), at);
            }
        }
        Map<String, String> notes = notes();
        String paper =
                OfdXml.text(OfdXml.all(root, "PageArea").stream().findFirst().orElse(null), "PhysicalBox");
        List<Element> pages = OfdXml.children(
                OfdXml.children(root, "Pages").stream().findFirst().orElse(null), "Page");
        if (firstPage + pages.size() > Pdf.MOST_PAGES) {
            throw new Excess(Kind.FILE_TOO_LARGE);
        }
        for (Element page : pages) {
            int number = firstPage + sheets.size();
            numbers.put(page.attr("ID"), number);
            sheets.add(sheet(number, xml.path(path, page.attr("BaseLoc")), paper == null ? PAPER : paper));
            String note = notes.get(page.attr("ID"));
            if (note != null) {
                marks.addAll(OfdMarks.of(xml.root(note), pen.ink()));
            }
        }
        OfdXml.children(root, "Outlines").forEach(outline -> bookmarks(outline, 1));
    }

    OfdPen pen() {
        return pen;
    }

    private Set<String> boldFonts() {
        Set<String> bold = new HashSet<>();
        for (String kind : List.of("PublicRes", "DocumentRes")) {
            Element resources = xml.root(xml.path(path, OfdXml.text(root, kind)));
            for (Element font : OfdXml.all(resources, "Font")) {
                if (font.attr("Bold").equals("true")
                        || HEAVY.matcher(font.attr("FontName")).matches()) {
                    bold.add(font.attr("ID"));
                }
            }
        }
        return bold;
    }

    private Sheet sheet(int number, @Nullable String at, String paper) {
        pen.begin();
        Element page = xml.root(at);
        String own = page == null ? null : OfdXml.text(page, "PhysicalBox");
        double[] box = OfdXml.box(own == null ? paper : own);
        if (page == null) {
            return Sheet.of(number, box[2], box[3], List.of(), List.of());
        }
        for (Element template : OfdXml.children(page, "Template")) {
            Element content = xml.root(templates.get(template.attr("TemplateID")));
            if (content != null) {
                pen.follow(content);
            }
        }
        int fromTemplate = pen.ink().size();
        pen.follow(page);
        if (Sheet.isPicture(pen.pictured(), box[2], box[3], pen.ink().size())) {
            pictures.add(number + 1);
        }
        Sheet sheet = Sheet.of(number, box[2], box[3], pen.ink(), pen.rules());
        return fromTemplate == 0 || fromTemplate > FORM * pen.ink().size()
                ? sheet
                : aside(sheet, pen.ink().get(fromTemplate - 1).id());
    }

    /** What comes from a template is what all pages share: running heads and the like. */
    private static Sheet aside(Sheet sheet, int last) {
        List<Glyph> text = new ArrayList<>();
        List<Glyph> aside = new ArrayList<>(sheet.aside());
        sheet.glyphs().forEach(g -> (g.id() <= last ? aside : text).add(g));
        return new Sheet(sheet.number(), sheet.width(), sheet.height(), text, aside, sheet.rules());
    }

    private void bookmarks(Element parent, int level) {
        for (Element item : OfdXml.children(parent, "OutlineElem")) {
            Element actions =
                    OfdXml.children(item, "Actions").stream().findFirst().orElse(null);
            List<Element> goals = OfdXml.all(actions, "Dest");
            Integer page = goals.isEmpty() ? null : numbers.get(goals.get(0).attr("PageID"));
            if (page != null) {
                bookmarks.add(new Bookmark(page, item.attr("Title"), level));
            }
            if (level < DEEPEST) {
                bookmarks(item, level + 1);
            }
        }
    }

    /** Where the notes on each page are, by the page's id. */
    private Map<String, String> notes() {
        Map<String, String> notes = new HashMap<>();
        String list = xml.path(path, OfdXml.text(root, "Annotations"));
        for (Element page : OfdXml.all(xml.root(list), "Page")) {
            String at = xml.path(list == null ? "" : list, OfdXml.text(page, "FileLoc"));
            if (at != null) {
                notes.put(page.attr("PageID"), at);
            }
        }
        return notes;
    }
}
