package org.yandu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
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
        BlockingQueue<Patience.Hanging> told = new LinkedBlockingQueue<>();
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
            assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo(Patience.Hanging.READING);
            server.countDown();
            assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo(Patience.Hanging.NOTHING);
        }
        assertThat(told).isEmpty();
    }

    /** A step that hangs after something that was read: told as the step that it is. And whoever fails to ask asks again. */
    @Test
    void aStepThatHangsIsToldAsOne() throws InterruptedException {
        CountDownLatch server = new CountDownLatch(1);
        BlockingQueue<Patience.Hanging> told = new LinkedBlockingQueue<>();
        Set<Job> underWay = ConcurrentHashMap.newKeySet();
        AtomicBoolean failed = new AtomicBoolean();
        Patience patience = new Patience(
                SHORT,
                () -> {
                    if (failed.compareAndSet(false, true)) {
                        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> server.countDown());
                        throw new IllegalStateException();
                    }
                    return false;
                },
                underWay,
                told::add);
        Job reading = Job.named("job.list");
        underWay.add(reading);
        patience.begun(reading, false);
        assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo(Patience.Hanging.READING);
        server.await();
        Job step = Job.named("job.save");
        underWay.add(step);
        patience.begun(step, true);
        assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo(Patience.Hanging.WRITING);
        underWay.clear();
        assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo(Patience.Hanging.NOTHING);
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
