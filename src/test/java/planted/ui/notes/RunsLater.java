package planted.ui.notes;

class RunsLater {
    void run(Runnable job) {
        javafx.application.Platform.runLater(job);
    }
}
