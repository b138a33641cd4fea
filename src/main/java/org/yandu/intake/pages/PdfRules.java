package org.yandu.intake.pages;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** The straight lines of a PDF page, whether stroked or filled as thin boxes; they show where tables and footnotes are. */
final class PdfRules {

    /** A page with more of them is a drawing. */
    private static final int MOST = 5000;

    private List<Rule> rules = new ArrayList<>();

    /** Of the path that is being made; only what is painted can be seen, for programs cut off what hangs over by paths as well. */
    private final List<Rule> path = new ArrayList<>();

    private PdfFrame frame = PdfFrame.NONE;
    private double[] pen = {0, 0};

    void begin(PdfFrame on) {
        rules = new ArrayList<>();
        path.clear();
        frame = on;
    }

    List<Rule> rules() {
        return rules;
    }

    void note(String operator, List<COSBase> operands, PDGraphicsState state) {
        switch (operator) {
            case "m" -> pen = point(operands, 0, state);
            case "l" -> {
                double[] to = point(operands, 0, state);
                add(pen, to);
                pen = to;
            }
            case "re" -> box(operands, state);
            case "n" -> path.clear();
            case "S", "s", "f", "F", "f*", "B", "B*", "b", "b*" -> {
                rules.addAll(path);
                path.clear();
            }
            default -> {}
        }
    }

    private void box(List<COSBase> operands, PDGraphicsState state) {
        if (operands.size() < 4) {
            return;
        }
        double[] one = point(operands, 0, state);
        double[] far =
                shown(number(operands, 0) + number(operands, 2), number(operands, 1) + number(operands, 3), state);
        Rule thin = rule(one, far);
        if (thin.isLevel() || thin.isUpright()) {
            add(one, far);
        } else {
            // The frame of a cell.
            double[] corner = {far[0], one[1]};
            double[] other = {one[0], far[1]};
            add(one, corner);
            add(corner, far);
            add(far, other);
            add(other, one);
        }
    }

    private void add(double[] from, double[] to) {
        Rule rule = rule(from, to);
        if (rules.size() + path.size() < MOST && (rule.isLevel() || rule.isUpright())) {
            path.add(rule);
        }
    }

    private static Rule rule(double[] from, double[] to) {
        return new Rule(
                Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.max(from[0], to[0]), Math.max(from[1], to[1]));
    }

    private double[] point(List<COSBase> operands, int at, PDGraphicsState state) {
        return operands.size() < at + 2 ? pen : shown(number(operands, at), number(operands, at + 1), state);
    }

    private double[] shown(double x, double y, PDGraphicsState state) {
        Matrix matrix = state.getCurrentTransformationMatrix();
        java.awt.geom.Point2D.Float at = matrix.transformPoint((float) x, (float) y);
        return frame.shown(at.x, at.y);
    }

    private static double number(List<COSBase> operands, int at) {
        return operands.get(at) instanceof COSNumber number ? number.floatValue() : 0;
    }
}
