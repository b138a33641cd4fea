package org.yandu.intake.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Problem.Kind;

/** Follows the drawing of PDF pages and notes every character and every straight line. */
final class PdfPen extends PDFStreamEngine {

    /** Twice the longest text that is designed for. */
    static final int MOST_GLYPHS = 2_000_000;

    /** The longest text needs two for each character; forms that draw each other would go on for years. */
    private static final int MOST_OPERATORS = 10_000_000;

    /** Drawings inside drawings are parsed anew every time: forty on every page of the longest file. */
    private static final int MOST_DRAWINGS = 200_000;

    /** Names of heavy faces; 黑 also as the bytes of GBK that a name was not decoded from. */
    private static final Pattern HEAVY =
            Pattern.compile("bold|black|heavy|demi|hei(?!ti-?light)|xbs|黑|小标宋|ºú", Pattern.CASE_INSENSITIVE);

    /** Stands for what is drawn until its words are known. */
    private static final String UNNAMED = "\uFFFD";

    private final Map<PDFont, Boolean> heavy = new WeakHashMap<>();
    private final PdfRules ruler = new PdfRules();
    private final CodeMaps codeMaps = new CodeMaps();
    private final ActualText spoken = new ActualText();
    private List<Ink> ink = new ArrayList<>();
    private PdfFrame frame = PdfFrame.NONE;
    private int glyphs;
    private int nameless;
    private int operators;
    private int drawings;
    private double pictured;

    PdfPen() {
        addOperator(new BeginText(this));
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new EndText(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    /** What a page has; a page that cannot be followed to its end gives what it gave so far. */
    List<Ink> follow(PDPage page, PdfFrame on) {
        ink = new ArrayList<>();
        frame = on;
        ruler.begin(on);
        spoken.reset();
        pictured = 0;
        try {
            if (page.hasContents()) {
                processPage(page);
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            if (e instanceof Excess excess) {
                throw excess;
            }
        }
        return ink;
    }

    List<Rule> rules() {
        return ruler.rules();
    }

    /** What the pictures of the page cover, in square points; scanners cut a page into strips, and the strips are added up. */
    double pictured() {
        return pictured;
    }

    /** Characters met so far. */
    int glyphs() {
        return glyphs;
    }

    /** Of those, the ones nobody can say the meaning of. */
    int nameless() {
        return nameless;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        drawings += operator.getName().equals("Do") ? 1 : 0;
        if (++operators > MOST_OPERATORS || drawings > MOST_DRAWINGS) {
            throw new Excess(Kind.FILE_TOO_LARGE);
        }
        if (operator.getName().equals("Tf") || operator.getName().equals("gs")) {
            codeMaps.check(getResources());
        }
        pictured += isPicture(operator.getName(), operands) ? covered() : 0;
        ruler.note(operator.getName(), operands, getGraphicsState());
        super.processOperator(operator, operands);
    }

    /** Pictures fill the unit square, whatever is done to it. */
    private boolean isPicture(String operator, List<COSBase> operands) {
        boolean named = operator.equals("Do")
                && !operands.isEmpty()
                && operands.get(0) instanceof COSName name
                && getResources() != null
                && getResources().isImageXObject(name);
        return named || operator.equals("BI");
    }

    private double covered() {
        Matrix at = getGraphicsState().getCurrentTransformationMatrix();
        return Math.abs(at.getScaleX() * at.getScaleY() - at.getShearX() * at.getShearY());
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        spoken.begin(properties, ink);
    }

    @Override
    public void endMarkedContentSequence() {
        spoken.end(ink);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
        // One drawing that fails is passed over, like every viewer does; PDFBox would write it to the log.
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (++glyphs > MOST_GLYPHS) {
            throw new Excess(Kind.FILE_TOO_LARGE);
        }
        String named = spoken.isUnderWay() ? UNNAMED : font.toUnicode(code, GlyphList.getAdobeGlyphList());
        if (named == null || named.isEmpty()) {
            nameless++;
            return;
        }
        nameless += !spoken.isUnderWay() && named.codePoints().allMatch(PdfPen::isPrivate) ? 1 : 0;
        String text = Radicals.unified(named);
        double size = Math.hypot(matrix.getValue(1, 0), matrix.getValue(1, 1));
        if (text.isEmpty() || !(size > 0.1 && size < 5000)) {
            return;
        }
        double[] at = frame.shown(matrix.getTranslateX(), matrix.getTranslateY());
        boolean upright = font.isVertical();
        float along = upright ? font.getWidth(code) / 1000f : displacement.getX();
        Matrix moved = Matrix.getTranslateInstance(along, 0).multiply(matrix);
        double[] end = frame.shown(moved.getTranslateX(), moved.getTranslateY());
        ink.add(new Ink(glyphs, text, at[0], at[1], end[0], end[1], size, isBold(font), upright));
    }

    static boolean isPrivate(int c) {
        return c == 0xFFFD || Character.getType(c) == Character.PRIVATE_USE || c < 0x20;
    }

    private boolean isBold(PDFont font) {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        return mode == RenderingMode.FILL_STROKE || heavy.computeIfAbsent(font, PdfPen::isHeavy);
    }

    private static boolean isHeavy(PDFont font) {
        String name = font.getName();
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name != null && HEAVY.matcher(name.toLowerCase(Locale.ROOT)).find()
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    }
}
