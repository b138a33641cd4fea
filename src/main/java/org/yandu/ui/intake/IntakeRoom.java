package org.yandu.ui.intake;

import java.util.List;
import org.yandu.exchange.Importer;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.IntakeWish;
import org.yandu.ui.shell.Sheet;

/** The sheets of this room, and which of them fulfils which wish. */
public final class IntakeRoom {

    private final TakeInModel arrivals;
    private final ReadAgainModel readAgain;
    private final DetailsModel details;
    private final List<Sheet> sheets;

    public IntakeRoom(Desk desk, Importer importer) {
        this.arrivals = new TakeInModel(desk, importer);
        this.readAgain = new ReadAgainModel(desk);
        this.details = new DetailsModel(desk);
        this.sheets = List.of(new TakeInSheet(arrivals), new ReadAgainSheet(readAgain), new DetailsSheet(details));
        desk.onIntakeWish(this::fulfil);
    }

    public List<Sheet> sheets() {
        return sheets;
    }

    private void fulfil(IntakeWish wish) {
        switch (wish) {
            case IntakeWish.Files files -> arrivals.add(files.paths());
            case IntakeWish.Packets packets -> {} // of the room of packets
            case IntakeWish.Pasted pasted -> arrivals.add(pasted.clip());
            case IntakeWish.LastReport last -> arrivals.showReport();
            case IntakeWish.ReadAgain again -> readAgain.open(again.documentId());
            case IntakeWish.Describe describe -> details.open(describe.documentId());
        }
    }
}
