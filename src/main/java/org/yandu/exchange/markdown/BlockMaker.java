package org.yandu.exchange.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Walks through the tree of a text and lays its leaves in a row. */
final class BlockMaker extends AbstractVisitor {

    private final List<Block> blocks = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private int quoted;
    private int nested;
    private String marker = "";
    private int strong;
    private int emphasis;
    private String target = "";

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    // ---- blocks ----

    private void finish(Block.Kind kind, int level) {
        blocks.add(new Block(kind, level, quoted, nested, marker, runs));
        runs.clear();
        marker = "";
    }

    private void lines(Block.Kind kind, String text, boolean code) {
        run(text.stripTrailing(), code);
        finish(kind, 0);
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        finish(Block.Kind.WORDS, 0);
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        finish(Block.Kind.HEADING, heading.getLevel());
    }

    @Override
    public void visit(FencedCodeBlock block) {
        lines(Block.Kind.CODE, block.getLiteral(), true);
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        lines(Block.Kind.CODE, block.getLiteral(), true);
    }

    @Override
    public void visit(HtmlBlock block) {
        lines(Block.Kind.WORDS, block.getLiteral(), false);
    }

    @Override
    public void visit(ThematicBreak line) {
        finish(Block.Kind.RULE, 0);
    }

    @Override
    public void visit(BlockQuote quote) {
        quoted++;
        visitChildren(quote);
        quoted--;
    }

    @Override
    public void visit(BulletList list) {
        nested++;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            item(item, nested % 2 == 1 ? "•" : "◦");
        }
        nested--;
    }

    @Override
    public void visit(OrderedList list) {
        nested++;
        Integer first = list.getMarkerStartNumber();
        int number = first == null ? 1 : first;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            item(item, number++ + ".");
        }
        nested--;
    }

    private void item(Node item, String sign) {
        marker = sign;
        if (item instanceof ListItem && item.getFirstChild() != null) {
            visitChildren(item);
        } else {
            finish(Block.Kind.WORDS, 0);
        }
    }

    // ---- within a line ----

    private void run(String text, boolean code) {
        String words = Markdown.unspaced(text);
        if (!words.isEmpty()) {
            runs.add(new Run(words, strong > 0, emphasis > 0, code, target));
        }
    }

    @Override
    public void visit(Text text) {
        run(text.getLiteral(), false);
    }

    @Override
    public void visit(HtmlInline html) {
        run(html.getLiteral(), false);
    }

    @Override
    public void visit(Code code) {
        run(code.getLiteral(), true);
    }

    @Override
    public void visit(SoftLineBreak end) {
        run("\n", false);
    }

    @Override
    public void visit(HardLineBreak end) {
        run("\n", false);
    }

    @Override
    public void visit(Emphasis words) {
        emphasis++;
        visitChildren(words);
        emphasis--;
    }

    @Override
    public void visit(StrongEmphasis words) {
        strong++;
        visitChildren(words);
        strong--;
    }

    @Override
    public void visit(Link link) {
        linked(link, link.getDestination());
    }

    /** Nothing is fetched: the words that stand for the picture lead to it. */
    @Override
    public void visit(Image image) {
        linked(image, image.getDestination());
    }

    private void linked(Node node, String destination) {
        String outer = target;
        target = Markdown.unspaced(destination);
        visitChildren(node);
        target = outer;
    }
}
