package planted.retrieval;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

class MakesThreads {
    void byHand(Runnable job) {
        new Thread(job).start();
    }

    void virtual(Runnable job) {
        Thread.startVirtualThread(job);
    }

    Object pooled() {
        return Executors.newSingleThreadExecutor();
    }

    Object future(Runnable job) {
        return CompletableFuture.runAsync(job);
    }

    long stream(List<String> words) {
        return words.parallelStream().count();
    }
}
