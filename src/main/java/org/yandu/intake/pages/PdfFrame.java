package org.yandu.intake.pages;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * From the coordinates of a PDF page, upwards from the lower left, to the page as it is shown, downwards from the upper left.
 *
 * @param turns quarter turns clockwise that the page is shown with
 */
record PdfFrame(double left, double bottom, double right, double top, int turns) {

    static final PdfFrame NONE = new PdfFrame(0, 0, 0, 0, 0);

    static PdfFrame of(PDPage page) {
        PDRectangle box = page.getCropBox();
        return new PdfFrame(
                box.getLowerLeftX(),
                box.getLowerLeftY(),
                box.getUpperRightX(),
                box.getUpperRightY(),
                Math.floorMod(page.getRotation() / 90, 4));
    }

    double[] shown(double x, double y) {
        return switch (turns) {
            case 1 -> new double[] {y - bottom, x - left};
            case 2 -> new double[] {right - x, y - bottom};
            case 3 -> new double[] {top - y, right - x};
            default -> new double[] {x - left, top - y};
        };
    }

    double width() {
        return turns % 2 == 0 ? right - left : top - bottom;
    }

    double height() {
        return turns % 2 == 0 ? top - bottom : right - left;
    }
}
