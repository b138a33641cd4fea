package org.yandu.ui.export;

import java.util.List;
import java.util.Optional;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.canvas.Canvas;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import javafx.stage.Window;
import org.yandu.exchange.Progress;
import org.yandu.exchange.paper.Page;

/** Pages to a printer. */
final class Printing {

    /** Four pixels to a point are 288 to an inch: what an office printer shows of small characters. */
    private static final double SHARPNESS = 4;

    private final PrinterJob job;

    private Printing(PrinterJob job) {
        this.job = job;
    }

    /** Whether the system knows a printer. */
    static boolean isPossible() {
        return Printer.getDefaultPrinter() != null || !Printer.getAllPrinters().isEmpty();
    }

    /** Asks which printer and how many copies. */
    static Optional<Printing> ask(Window window) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null || !job.showPrintDialog(window)) {
            return Optional.empty();
        }
        return Optional.of(new Printing(job));
    }

    /** @return whether all of it is with the printer now; nothing of it otherwise */
    boolean print(List<Page> pages, PageView view, Progress progress) {
        PageLayout layout = job.getPrinter()
                .createPageLayout(Paper.A4, PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
        for (int i = 0; i < pages.size(); i++) {
            if (!progress.goesOn(i, pages.size(), "")
                    || !job.printPage(layout, placed(view.draw(pages.get(i), SHARPNESS), layout))) {
                job.cancelJob();
                return false;
            }
        }
        return job.endJob();
    }

    /** The page's corner on the paper's corner, which lies outside what the printer can reach; our margins are wider than that. */
    private static Canvas placed(Canvas canvas, PageLayout layout) {
        canvas.getTransforms()
                .setAll(
                        new Translate(-layout.getLeftMargin(), -layout.getTopMargin()),
                        new Scale(1 / SHARPNESS, 1 / SHARPNESS));
        return canvas;
    }
}
