package org.yandu.exchange.lessons.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yandu.codebook.Code;
import org.yandu.codebook.Pattern;
import org.yandu.exchange.lessons.pages.Leafing.Leaf;
import org.yandu.exchange.lessons.pages.ScriptRows.Heading;
import org.yandu.exchange.paper.Book;
import org.yandu.exchange.paper.Foot;
import org.yandu.exchange.paper.LineSetter.Align;
import org.yandu.exchange.paper.Page;
import org.yandu.exchange.paper.PaperOptions.Numbers;
import org.yandu.exchange.paper.Shape;
import org.yandu.exchange.paper.Tones;
import org.yandu.language.Texts;

/** Draws leaves: rows, footnotes, numbers in the margin, room for notes, foot. */
final class Painter {

    private final Sheet sheet;
    private final Numbers numbers;
    private final Setting setting;
    private final Texts texts;
    private final Foot foot;
    private final List<Book.Link> links = new ArrayList<>();

    /** Of all pages up to here: a class is sent to line 85, not to a page and a line, and Word counts the same way. */
    private int line;

    Painter(Sheet sheet, Numbers numbers, Setting setting, Texts texts, Foot foot) {
        this.sheet = sheet;
        this.numbers = numbers;
        this.setting = setting;
        this.texts = texts;
        this.foot = foot;
    }

    Book draw(List<Leaf> leaves, List<Heading> headings, List<Code> order) {
        Map<Integer, Book.Spot> spots = spots(leaves);
        List<Page> pages = new ArrayList<>();
        line = 0;
        for (int page = 0; page < leaves.size(); page++) {
            Leaf leaf = leaves.get(page);
            List<Shape> shapes = new ArrayList<>();
            rows(leaf, page, spots, shapes);
            notes(leaf, shapes);
            if (sheet.isHandout()) {
                room(page == 0, shapes);
            }
            foot.draw(themes(leaf, order), (page + 1) + " / " + leaves.size(), shapes);
            pages.add(Page.layered(shapes));
        }
        List<Book.Mark> marks = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Book.Spot spot = spots.get(i);
            if (spot != null) {
                marks.add(new Book.Mark(headings.get(i).level(), headings.get(i).words(), spot));
            }
        }
        return new Book(pages, marks, links);
    }

    /** Of every heading. */
    private static Map<Integer, Book.Spot> spots(List<Leaf> leaves) {
        Map<Integer, Book.Spot> spots = new HashMap<>();
        for (int page = 0; page < leaves.size(); page++) {
            for (Leafing.Placed each : leaves.get(page).rows()) {
                if (each.row().sense().heading() >= 0) {
                    spots.put(each.row().sense().heading(), new Book.Spot(page, Sheet.TOP + each.y()));
                }
            }
        }
        return spots;
    }

    private static List<Code> themes(Leaf leaf, List<Code> order) {
        Set<Code> here = new LinkedHashSet<>();
        leaf.rows().forEach(each -> here.addAll(each.row().sense().themes()));
        return here.stream().sorted(Comparator.comparingInt(order::indexOf)).toList();
    }

    private void rows(Leaf leaf, int page, Map<Integer, Book.Spot> spots, List<Shape> shapes) {
        for (Leafing.Placed each : leaf.rows()) {
            Row row = each.row();
            double top = Sheet.TOP + each.y();
            row.shapes().forEach(shape -> shapes.add(shape.moved(sheet.left(), top)));
            line += row.sense().counted() ? 1 : 0;
            int number = switch (numbers) {
                case NONE -> 0;
                case PARAGRAPHS -> row.sense().number();
                case LINES -> row.sense().counted() && line % 5 == 0 ? line : 0;
            };
            if (number > 0) {
                words(String.valueOf(number), sheet.left() - 8, top + row.height() * 0.12, true, shapes);
            }
            Row.Entry entry = row.sense().entry();
            Book.Spot spot = entry == null ? null : spots.get(entry.heading());
            if (entry != null && spot != null) {
                entry(entry, spot, page, new Shape.Box(sheet.left(), top, sheet.width(), row.height(), ""), shapes);
            }
        }
    }

    private void entry(Row.Entry entry, Book.Spot spot, int page, Shape.Box area, List<Shape> shapes) {
        String number = String.valueOf(spot.page() + 1);
        Type type = new Types(sheet).entry(2);
        double width = setting.width(type, number);
        for (Row row : setting.set(type.in(0, 0), number)) {
            row.shapes().forEach(shape -> shapes.add(shape.moved(sheet.right() - width, area.y())));
        }
        double y = area.y() + type.base() - 2;
        double from = sheet.left() + entry.end() + 6;
        double to = sheet.right() - width - 6;
        if (to > from + 6) {
            shapes.add(new Shape.Rule(from, y, to, y, Pattern.DOTTED, 0.7, Tones.HAIR));
        }
        links.add(new Book.Link(page, area, spot));
    }

    private void notes(Leaf leaf, List<Shape> shapes) {
        if (leaf.notes().isEmpty()) {
            return;
        }
        double y = Sheet.TOP + Sheet.HEIGHT - leaf.notesHeight() + 6;
        shapes.add(new Shape.Rule(sheet.left(), y, sheet.left() + 90, y, Pattern.SOLID, 0.5, Tones.INK));
        y += Leafing.ABOVE_NOTES - 6;
        for (Row row : leaf.notes()) {
            double top = y;
            row.shapes().forEach(shape -> shapes.add(shape.moved(sheet.left(), top)));
            y += row.height();
        }
    }

    /** Room for notes beside the text; on the first page the line for a name. */
    private void room(boolean first, List<Shape> shapes) {
        double x = sheet.right() + Sheet.NOTES_GAP;
        shapes.add(new Shape.Rule(x, Sheet.TOP, x, Sheet.TOP + Sheet.HEIGHT, Pattern.DOTTED, 0.8, "#8A8A8A"));
        double head = Sheet.TOP - 20;
        words(texts.get("lesson.handout.notes"), x + 8, head, false, shapes);
        if (first) {
            words(texts.get("lesson.handout.name"), sheet.right(), head, true, shapes);
        }
    }

    /** @param toLeft whether they end at {@code x} */
    private void words(String words, double x, double top, boolean toLeft, List<Shape> shapes) {
        Type type = new Types(sheet).small(Align.LEFT).before(0);
        double left = toLeft ? x - setting.width(type, words) : x;
        setting.set(type, words).forEach(row -> row.shapes().forEach(shape -> shapes.add(shape.moved(left, top))));
    }
}
