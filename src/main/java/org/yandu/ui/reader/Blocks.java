package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Blanks;
import org.yandu.document.MarkdownSigns;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.outline.OutlineNode;
import org.yandu.outline.head.Byline;
import org.yandu.outline.head.TitlePlace;
import org.yandu.workspace.OpenDocument;

/** Cuts a text into blocks: at its own line ends (not those of the layout), around headings that run in, and where a paragraph is too long. */
final class Blocks {

    /**
     * RichTextFX lays out a whole paragraph at a time, so that beyond some 2,000 characters scrolling is felt
     * (architecture.md, "Scale"); cut at the last sentence end before this many.
     */
    private static final int LONGEST = 1600;

    /** Of points below points. */
    private static final int DEEPEST = 4;

    /** What the line below a title says of date, source and editor; longer lines are text. */
    private static final int LONGEST_BYLINE = 120;

    /** 2023, 二〇二三年 and 民國112年. */
    private static final Pattern YEAR =
            Pattern.compile("(19|20)\\d{2}|[〇零○一二三四五六七八九]{4}年|民[国國] ?(\\d{1,3}|[〇零○一二三四五六七八九十百]{1,5}) ?年");

    /** 2022年，我市坚持…… begins a report. */
    private static final Pattern SAID = Pattern.compile("^\\s*\\d{4}年(?:以来)?[，,]|，.*，");

    private static final Pattern MARKDOWN = Pattern.compile("#{1,6}[ \\t\\u3000]+(?=\\S)");

    private final OpenDocument open;
    private final String text;
    private final List<OutlineNode> headings;
    private final List<Block> blocks = new ArrayList<>();
    private final TitlePlace head;
    private final Tables tables;
    private final double room;
    private @Nullable PaperForm form;
    private int nextHeading;
    private boolean bodyBegun;

    private Blocks(OpenDocument open, List<TextSpan> lines, Tables tables, double room) {
        this.open = open;
        this.room = room;
        this.tables = tables;
        this.head = TitlePlace.of(open.version(), open.document().header(), lines);
        this.text = open.version().text();
        this.headings = open.outline().nodes().filter(OutlineNode::isHeading).toList();
    }

    /**
     * In reading order; lines with nothing but white space are left out.
     *
     * @param tables of the text, not asked before
     * @param room of a line, in characters: whether a table has it
     */
    static List<Block> of(OpenDocument open, Tables tables, double room) {
        List<TextSpan> stretches = open.order().stretches();
        List<TextSpan> lines = Lines.of(open.version(), stretches);
        Blocks cutter = new Blocks(open, lines, tables, room);
        for (int i = 0; i < lines.size(); i++) {
            cutter.paragraph(lines, i);
        }
        return stretches.size() == 1 ? cutter.blocks : arranged(cutter.blocks, stretches);
    }

    /** What a line is, is seen where it stands; only then are the blocks put into the order they are read in. */
    private static List<Block> arranged(List<Block> inText, List<TextSpan> stretches) {
        NavigableMap<Integer, List<Block>> byStretch = new TreeMap<>();
        stretches.forEach(stretch -> byStretch.put(stretch.start(), new ArrayList<>()));
        inText.forEach(
                block -> byStretch.floorEntry(block.source().start()).getValue().add(block));
        return stretches.stream()
                .flatMap(stretch -> byStretch.getOrDefault(stretch.start(), List.of()).stream())
                .toList();
    }

    private void paragraph(List<TextSpan> lines, int index) {
        TextSpan whole = lines.get(index);
        TextSpan line = trim(whole);
        if (line.isEmpty()) {
            return;
        }
        if (isNoise(line)) {
            blocks.add(Block.of(Block.Kind.NOISE, 0, line));
        } else if (!bodyBegun && head.title().contains(line.start())) {
            skipHeadings(line.end());
            blocks.add(Block.of(Block.Kind.TITLE, 0, unsigned(line)));
        } else if (!bodyBegun && head.subtitle() == line.start()) {
            skipHeadings(line.end());
            blocks.add(Block.of(Block.Kind.TITLE, Block.SUBTITLE, line));
        } else if (!bodyBegun && (isAbove(line) || (!isRow(line) && isByline(line)))) {
            blocks.add(Block.of(Block.Kind.BYLINE, 0, line));
        } else if (line.length() <= LONGEST && isRow(line)) {
            bodyBegun = true;
            row(tables.holding(line).orElseThrow(), whole, line);
        } else {
            bodyBegun = true;
            form = form == null ? form(lines.subList(index, lines.size())) : form;
            if (form.addressed() == line.start()) {
                blocks.add(Block.of(Block.Kind.ADDRESS, 0, line));
            } else if (form.signed().contains(line.start())) {
                blocks.add(Block.of(Block.Kind.SIGNATURE, 0, line));
            } else {
                cut(line);
            }
        }
    }

    private PaperForm form(List<TextSpan> below) {
        Set<Integer> starts =
                headings.stream().map(heading -> heading.span().start()).collect(Collectors.toSet());
        return PaperForm.of(open.version(), below, starts);
    }

    private boolean isRow(TextSpan line) {
        return tables.holding(line).isPresent();
    }

    private void row(Tables.Table table, TextSpan whole, TextSpan line) {
        if (tables.isRuler(table, line)) {
            return;
        }
        TextSpan row = new TextSpan(table.isMarkdown() ? line.start() : firstCell(whole, line), line.end());
        List<TextSpan> cells = tables.cells(row, table.isMarkdown());
        boolean head = table.isHead(line);
        if (cells.size() < 2 || table.fits(room)) {
            Block.Row shown = new Block.Row(cells, table.columns());
            blocks.add(new Block(Block.Kind.ROW, head ? Block.HEAD : 0, row, "", shown));
        } else if (head) {
            // It is text, too, that may be marked and found; its names need no more room than they have.
            blocks.add(new Block(Block.Kind.ROW, Block.HEAD, row, "", new Block.Row(cells, table.nameStops())));
        } else {
            cells(table, cells);
        }
    }

    /** Each cell on a line of its own, behind the name of its column. */
    private void cells(Tables.Table table, List<TextSpan> cells) {
        int level = Block.HEAD;
        for (int i = 0; i < cells.size(); i++) {
            TextSpan cell = cells.get(i);
            if (!cell.isEmpty()) {
                Block.Row shown = new Block.Row(List.of(cell), List.of(table.nameWidth() + 1), table.name(i));
                blocks.add(new Block(Block.Kind.CELL, level, cell, "", shown));
                level = 0;
            }
        }
    }

    /** Where a row begins: with the tabs of its empty cells, which are blank as other things before a line are. */
    private int firstCell(TextSpan whole, TextSpan line) {
        int from = line.start();
        while (from > whole.start() && text.charAt(from - 1) == '\t') {
            from--;
        }
        return from;
    }

    /** A line of text: headings on their own become blocks, the text between them paragraphs. */
    private void cut(TextSpan line) {
        int from = line.start();
        skipHeadings(from);
        while (nextHeading < headings.size() && headings.get(nextHeading).span().start() < line.end()) {
            OutlineNode heading = headings.get(nextHeading++);
            TextSpan span = heading.span().intersection(line);
            body(new TextSpan(from, Math.max(from, span.start())));
            if (standsAlone(heading, span, line)) {
                blocks.add(Block.of(Block.Kind.HEADING, heading.level(), unsigned(trim(span))));
                from = span.end();
            } else {
                from = span.start();
                int to = nextHeading < headings.size()
                        ? Math.min(line.end(), headings.get(nextHeading).span().start())
                        : line.end();
                body(new TextSpan(from, to));
                from = to;
            }
        }
        body(new TextSpan(from, line.end()));
    }

    /** Nothing follows it on its line, or a gap does: pasted texts have blanks for their line ends. The blank behind 第一条 is none. */
    private boolean standsAlone(OutlineNode heading, TextSpan span, TextSpan line) {
        return span.end() >= line.end() || (Character.isWhitespace(text.charAt(span.end())) && !Law.isArticle(heading));
    }

    private void body(TextSpan stretch) {
        TextSpan left = trim(stretch);
        Block.Kind kind = Block.Kind.BODY;
        int level = 0;
        while (!left.isEmpty()) {
            int end = left.length() <= LONGEST ? left.end() : sentenceEnd(left.start(), left.start() + LONGEST);
            TextSpan part = trim(new TextSpan(left.start(), end));
            level = kind == Block.Kind.BODY ? level(part) : level;
            blocks.add(Block.of(kind, level, part));
            left = trim(new TextSpan(end, left.end()));
            kind = Block.Kind.CONTINUED;
        }
    }

    /** Whether signs say that a line is a point of a list, and how deep, or a quotation: it is seen as such. */
    private int level(TextSpan part) {
        int level = 0;
        int end = part.start();
        for (Noise sign : open.version().noiseIn(part)) {
            if (sign.kind() != Noise.Kind.MARKUP || sign.span().start() > end) {
                break;
            }
            end = sign.span().end();
            if (sign.reason().equals(MarkdownSigns.POINT)) {
                return 1 + depth(part.start());
            }
            level = sign.reason().equals(MarkdownSigns.QUOTED_LINE) ? Block.QUOTED : level;
        }
        return level;
    }

    /** Two blanks or a tab set a point in below the one above it. */
    private int depth(int start) {
        int blanks = 0;
        for (int at = start - 1; at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '\t'); at--) {
            blanks += text.charAt(at) == '\t' ? 2 : 1;
        }
        return Math.min(blanks / 2, DEEPEST);
    }

    /** After the last sentence that ends before the limit; at the limit when none does. */
    private int sentenceEnd(int from, int limit) {
        Predicate<Integer> ends = i -> "。！？；".indexOf(text.charAt(i)) >= 0;
        for (int i = limit - 1; i > from + LONGEST / 4; i--) {
            if (ends.test(i)) {
                boolean quoted = i + 1 < text.length() && "”’」』".indexOf(text.charAt(i + 1)) >= 0;
                return quoted ? i + 2 : i + 1;
            }
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }

    private void skipHeadings(int offset) {
        while (nextHeading < headings.size() && headings.get(nextHeading).span().start() < offset) {
            nextHeading++;
        }
    }

    private boolean isNoise(TextSpan line) {
        return open.version().quote(line).isBlank();
    }

    /** 石桥市人民政府文件, 石政发〔2023〕5号: what stands above the title. */
    private boolean isAbove(TextSpan line) {
        return line.start() < head.first() && line.length() <= LONGEST_BYLINE && !isHeading(line);
    }

    private boolean isHeading(TextSpan line) {
        return headings.stream().anyMatch(heading -> heading.span().start() == line.start());
    }

    private boolean isByline(TextSpan line) {
        return line.length() <= LONGEST_BYLINE
                && blocks.stream().anyMatch(block -> block.kind() == Block.Kind.TITLE)
                && !isHeading(line)
                && (isDated(line)
                        || Byline.is(open.version().quote(line), open.document().header()));
    }

    private boolean isDated(TextSpan line) {
        String words = line.in(text);
        return YEAR.matcher(words).find()
                && "。；：".indexOf(words.charAt(words.length() - 1)) < 0
                && !SAID.matcher(words).find();
    }

    /** A title or heading without the signs that make it one in Markdown: its size says it. */
    private TextSpan unsigned(TextSpan line) {
        Matcher signs = MARKDOWN.matcher(text).region(line.start(), line.end());
        return signs.lookingAt() ? new TextSpan(signs.end(), line.end()) : line;
    }

    private TextSpan trim(TextSpan span) {
        return Blanks.trimmed(text, span);
    }
}
