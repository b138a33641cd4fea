package planted.ui.shell;

public class Background {
    void run(Runnable job) {
        Thread.ofVirtual().start(job);
    }
}
