package org.yandu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    private static final Duration SHORT = Duration.ofMillis(20);

    /** Work is caught in the system, and what it works with does not answer: told once, and once more when the work goes on. */
    @Test
    void workThatHangsIsTold() throws InterruptedException {
        CountDownLatch server = new CountDownLatch(1);
        BlockingQueue<Boolean> told = new LinkedBlockingQueue<>();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor();
                Background background = Background.instant(readers)) {
            background.watch(SHORT, () -> false, told::add);
            for (int i = 0; i < 3; i++) {
                background.read(
                        Job.named("job.save"),
                        () -> {
                            server.await();
                            return true;
                        },
                        done -> {});
            }
            assertThat(told.poll(20, TimeUnit.SECONDS)).isTrue();
            server.countDown();
            assertThat(told.poll(20, TimeUnit.SECONDS)).isFalse();
        }
        assertThat(told).isEmpty();
    }

    /** Work that takes long because there is much of it is asked about again and again, and nobody is told. */
    @Test
    void workThatGoesOnIsNot() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(3);
        AtomicBoolean told = new AtomicBoolean();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor();
                Background background = Background.instant(readers)) {
            background.watch(
                    SHORT,
                    () -> {
                        asked.countDown();
                        return true;
                    },
                    hangs -> told.set(true));
            background.read(
                    Job.named("job.save"),
                    () -> {
                        asked.await();
                        return true;
                    },
                    done -> {});
        }
        assertThat(told).isFalse();
    }
}
