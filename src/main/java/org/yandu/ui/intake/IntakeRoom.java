package org.yandu.ui.intake;

import javafx.beans.value.ObservableValue;
import org.yandu.exchange.accession.Importer;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.IntakeWish;
import org.yandu.ui.shell.Later;
import org.yandu.ui.shell.Room;

/** The sheets of this room, and which of them fulfils which wish. */
public final class IntakeRoom {

    private final TakeInModel arrivals;
    private final ReadAgainModel readAgain;
    private final DetailsModel details;
    private final ForeignModel foreign;
    private final Room room;

    public IntakeRoom(Desk desk, Importer importer) {
        this.foreign = new ForeignModel(desk);
        this.arrivals = new TakeInModel(desk, importer, foreign::add);
        this.readAgain = new ReadAgainModel(desk);
        this.details = new DetailsModel(desk);
        this.room = Room.of()
                .withLater(
                        Later.following(arrivals.shownProperty(), () -> new TakeInSheet(arrivals)),
                        Later.following(isThere(readAgain.subjectProperty()), () -> new ReadAgainSheet(readAgain)),
                        Later.following(isThere(details.documentProperty()), () -> new DetailsSheet(details)),
                        Later.following(isThere(foreign.lookProperty()), () -> new ForeignSheet(foreign)));
        desk.calls().intake().listen(this::fulfil);
    }

    public Room room() {
        return room;
    }

    private static ObservableValue<Boolean> isThere(ObservableValue<?> value) {
        return value.map(there -> true).orElse(false);
    }

    private void fulfil(IntakeWish wish) {
        switch (wish) {
            case IntakeWish.Files files -> arrivals.add(files.paths());
            case IntakeWish.Packets packets -> {} // of the room of packets
            case IntakeWish.Newer newer -> arrivals.addNewer(newer.documentId(), newer.file());
            case IntakeWish.Pasted pasted -> arrivals.add(pasted.clip());
            case IntakeWish.LastReport last -> arrivals.showReport();
            case IntakeWish.ReadAgain again -> readAgain.open(again.documentId());
            case IntakeWish.Describe describe -> details.open(describe.documentId());
        }
    }
}
