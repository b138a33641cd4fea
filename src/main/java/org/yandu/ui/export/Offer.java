package org.yandu.ui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.annotation.task.Assignment;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.ExportWish;
import org.yandu.workspace.OpenDocument;

/**
 * What can go out, as the desk stands.
 *
 * @param first what the reader came for; empty when there is nothing
 */
record Offer(List<Matter> choices, Optional<Matter> first) {

    Offer {
        choices = List.copyOf(choices);
    }

    /**
     * @param wish what the reader came for
     * @param packets given to a class or received, the latest first
     */
    static Offer of(Desk desk, ExportWish wish, List<Assignment> packets) {
        List<Matter> offered = new ArrayList<>();
        if (wish instanceof ExportWish.Passages given) {
            offered.add(new Matter.Given(given));
        }
        desk.focused().open().ifPresent(open -> {
            offered.add(new Matter.Kept(open.document(), null));
            offered.add(new Matter.Pages(open.document()));
            offered.add(new Matter.Handed(open.document(), null));
        });
        packets.forEach(each -> offered.add(new Matter.Handed(null, each)));
        beside(desk).forEach(open -> offered.add(new Matter.Kept(open.document(), null)));
        offered.add(new Matter.Kept(null, null));
        desk.library().codebook().codes().forEach(theme -> offered.add(new Matter.Kept(null, theme)));
        Optional<Matter> first = switch (wish) {
            case ExportWish.Print print ->
                offered.stream().filter(Matter.Pages.class::isInstance).findFirst();
            case ExportWish.Theme theme ->
                offered.stream()
                        .filter(each -> each instanceof Matter.Kept kept
                                && kept.themes().contains(theme.codeId()))
                        .findFirst();
            case ExportWish.Shown shown -> usual(desk, offered);
            case ExportWish.Passages passages -> offered.stream().findFirst();
        };
        return new Offer(offered, first);
    }

    /** The other documents on the desk. */
    private static List<OpenDocument> beside(Desk desk) {
        OpenDocument here = desk.focused().open().orElse(null);
        return desk.panes().stream()
                .flatMap(pane -> pane.open().stream())
                .filter(open -> here == null
                        || !open.document().id().equals(here.document().id()))
                .toList();
    }

    /** The document in use; where nothing is marked in it, one beside it that has marks. */
    private static Optional<Matter> usual(Desk desk, List<Matter> offered) {
        boolean empty = desk.focused()
                .open()
                .filter(open -> open.markup().all().isEmpty())
                .isPresent();
        Optional<Matter> marked = beside(desk).stream()
                .filter(open -> empty && !open.markup().all().isEmpty())
                .findFirst()
                .map(open -> new Matter.Kept(open.document(), null));
        return marked.filter(offered::contains).or(() -> offered.stream().findFirst());
    }
}
