package org.yandu.ui.shell;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.ui.parts.Clips;
import org.yandu.workspace.Store;

/**
 * Above the text: what went wrong, what is safe and what to do, until the reader closes it. Expected trouble is told in
 * its own words; a bug gets a code and its details for copying, and the library stays readable.
 */
public final class Notices extends VBox {

    /** Whoever has waited so long for something to be saved wants to know why. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Desk desk;

    Notices(Desk desk) {
        this.desk = desk;
        setId("notices");
        getStyleClass().add("notices");
    }

    /** Tells, too, when work hangs because the library does not answer, for as long as it does. */
    void watch() {
        Store store = desk.workspace().store();
        Problem step = Problem.of(Problem.Kind.LIBRARY_WAITING, store.place(), PATIENCE.toSeconds());
        Problem reading = Problem.of(Problem.Kind.LIBRARY_READING, store.place(), PATIENCE.toSeconds());
        desk.background().watch(PATIENCE, store::answers, hangs -> {
            withdraw(step);
            withdraw(reading);
            switch (hangs) {
                case WRITING -> tell(step);
                case READING -> tell(reading);
                case NOTHING -> {}
            }
        });
    }

    /** Tells of a failure. */
    public void tell(Throwable failure) {
        if (failure instanceof ProblemException problemException) {
            tell(problemException.problem());
            return;
        }
        Bug bug = Bug.logged(failure);
        Button copy = new Button(desk.texts().get("bug.copy"));
        copy.setOnAction(event -> Clips.put(bug.details()));
        add("trouble", desk.texts().get("bug.what", bug.code()), desk.texts().get("bug.way"), copy);
    }

    public void tell(Problem problem) {
        add(
                "trouble",
                desk.texts().get(problem.key(), problem.args()),
                desk.texts().get(problem.key() + ".way", problem.args()));
    }

    /** What was told is no longer so. */
    void withdraw(Problem problem) {
        String what = desk.texts().get(problem.key(), problem.args());
        getChildren().removeIf(there -> what.equals(there.getUserData()));
    }

    /** Something that was done and what can be done about it, as long as nothing else has been changed. */
    void offer(Offer offer) {
        Button take = new Button(offer.button());
        take.setId("offer-take");
        HBox notice = add("news", offer.what(), offer.way(), take);
        AtomicReference<Runnable> away = new AtomicReference<>();
        InvalidationListener other = o -> away.get().run();
        away.set(() -> {
            desk.gate().lastChangeProperty().removeListener(other);
            getChildren().remove(notice);
        });
        desk.gate().lastChangeProperty().addListener(other);
        take.setOnAction(event -> {
            away.get().run();
            offer.take().run();
        });
    }

    private HBox add(String style, String what, String way, Button... more) {
        Label first = new Label(what);
        first.setWrapText(true);
        first.getStyleClass().add("notice-what");
        Label second = new Label(way);
        second.setWrapText(true);
        VBox words = new VBox(2, first, second);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button close = new Button(null, new FontIcon("fth-x"));
        close.getStyleClass().add("flat");
        close.setAccessibleText(desk.texts().get("notice.close"));
        // Said anew, not twice: what goes on failing would fill the window.
        getChildren().removeIf(there -> what.equals(there.getUserData()));
        HBox notice = new HBox(10, words);
        notice.setUserData(what);
        notice.getChildren().addAll(more);
        notice.getChildren().add(close);
        notice.getStyleClass().addAll("notice", style);
        close.setOnAction(event -> getChildren().remove(notice));
        getChildren().add(notice);
        return notice;
    }
}
