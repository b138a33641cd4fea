package org.yandu.ui.export;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.yandu.document.Document;
import org.yandu.exchange.Progress;
import org.yandu.exchange.handout.Handout;
import org.yandu.exchange.listing.Listing;
import org.yandu.exchange.out.Grouping;
import org.yandu.exchange.out.MarkReport;
import org.yandu.exchange.out.ReportMaker;
import org.yandu.exchange.paper.Book;
import org.yandu.exchange.paper.PaperOptions;
import org.yandu.exchange.paper.ShippedFaces;
import org.yandu.exchange.paper.Typesetter;
import org.yandu.ui.shell.Desk;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Workspace;

/** Makes what was chosen, aside from the window. */
final class Maker {

    private final Workspace workspace;
    private final Desk desk;
    private final ShippedFaces faces;

    /**
     * How pages are to be: those of a document with its marks, and those of a handout.
     *
     * @param list whether a list is wanted as pages
     */
    record Paper(PaperOptions options, Handout.Wish handout, boolean list) {}

    Maker(Desk desk, ShippedFaces faces) {
        this.desk = desk;
        this.workspace = desk.workspace();
        this.faces = faces;
    }

    /** Empty when {@code progress} wanted no more. */
    Optional<Made> make(Matter matter, Grouping grouping, Paper paper, Progress progress) {
        return switch (matter) {
            case Matter.Handed handed -> Optional.of(handout(handed, paper.handout()));
            case Matter.Pages pages -> pages(pages.document(), paper.options(), progress);
            case Matter.Passages passages ->
                new ReportMaker(workspace, desk.texts())
                        .make(passages.wish(desk.texts(), grouping), passages.find(workspace), progress)
                        .flatMap(report -> list(report, paper, progress));
        };
    }

    /** An empty list has no pages. */
    private Optional<Made> list(MarkReport report, Paper paper, Progress progress) {
        Made.Report made = new Made.Report(report);
        if (!paper.list() || report.size() == 0) {
            return Optional.of(made);
        }
        return book(made, paper.options(), progress).map(book -> new Made.Pages(report.title(), book, null));
    }

    /** On pages, whatever file it was meant for; empty when {@code progress} wanted no more. */
    Optional<Book> book(Made made, PaperOptions options, Progress progress) {
        return switch (made) {
            case Made.Pages pages -> Optional.of(pages.book());
            case Made.Report report -> Listing.pages(report.report(), options, faces, desk.texts(), progress);
        };
    }

    private Made handout(Matter.Handed handed, Handout.Wish wish) {
        Document document = handed.document();
        Handout made = document != null
                ? Handout.of(workspace, document, wish, desk.texts())
                : Handout.of(workspace, Objects.requireNonNull(handed.packet()), wish, desk.texts());
        return new Made.Pages(handed.title(), made.pages(faces, desk.texts()), made);
    }

    private Optional<Made> pages(Document document, PaperOptions options, Progress progress) {
        OpenDocument open = workspace.version(document.id(), document.currentVersion());
        return new Typesetter(faces, workspace.state().codebook())
                .set(open, options, progress)
                .map(pages -> new Made.Pages(document.title(), new Book(pages, List.of(), List.of()), null));
    }
}
