package org.yandu.ui.export;

import java.util.Optional;
import org.yandu.document.Document;
import org.yandu.exchange.Progress;
import org.yandu.exchange.out.Grouping;
import org.yandu.exchange.out.ReportMaker;
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

    Maker(Desk desk, ShippedFaces faces) {
        this.desk = desk;
        this.workspace = desk.workspace();
        this.faces = faces;
    }

    /** Empty when {@code progress} wanted no more. */
    Optional<Made> make(Matter matter, Grouping grouping, PaperOptions options, Progress progress) {
        return switch (matter) {
            case Matter.Pages pages -> pages(pages.document(), options, progress);
            case Matter.Passages passages ->
                new ReportMaker(workspace::version, workspace.state().codebook(), desk.texts())
                        .make(passages.wish(desk.texts(), grouping), passages.find(workspace), progress)
                        .map(Made.Report::new);
        };
    }

    private Optional<Made> pages(Document document, PaperOptions options, Progress progress) {
        OpenDocument open = workspace
                .opened(document.id())
                .orElseGet(() -> workspace.version(document.id(), document.currentVersion()));
        return new Typesetter(faces, workspace.state().codebook())
                .set(open, options, progress)
                .map(pages -> new Made.Pages(document.title(), pages));
    }
}
