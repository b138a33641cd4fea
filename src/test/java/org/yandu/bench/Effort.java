package org.yandu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.function.ThrowingSupplier;

/**
 * How much work something is: time of this thread on the processor. That does not grow while others are at work or the machine sleeps, as
 * time on the clock does; and where the processor is slower than the one the limits were set on, it may take as much longer. A limit is
 * for what takes the square of its length instead of its length, not for what takes twice as long as it did.
 */
public final class Effort {

    /** Steps of the yardstick, and what they took where the limits were set. */
    private static final int STEPS = 20_000_000;

    private static final double YARD = 20e6;

    private static final double SLOWER = slowness();

    private Effort() {}

    public static void within(Duration limit, Executable work) {
        within(limit, () -> {
            work.execute();
            return true;
        });
    }

    /** @return what the work does */
    public static <T> T within(Duration limit, ThrowingSupplier<T> work) {
        long begun = processor();
        T done;
        try {
            done = work.get();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
        assertThat(Duration.ofNanos(processor() - begun))
                .as("on the processor, which is %.1f times slower than elsewhere", SLOWER)
                .isLessThan(stretched(limit));
        return done;
    }

    /** As much longer as this processor is slower. */
    public static Duration stretched(Duration limit) {
        return Duration.ofNanos((long) (limit.toNanos() * SLOWER));
    }

    /** How many times slower the processor is at this moment than where limits are set: 1 or more, also because it is shared with others. */
    public static double slowness() {
        return Math.max(1, yardstick() / YARD);
    }

    private static double yardstick() {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            long begun = processor();
            long mixed = round;
            for (int i = 0; i < STEPS; i++) {
                mixed = mixed * 6_364_136_223_846_793_005L + i;
            }
            // Used, or nothing would be worked out.
            best = Math.min(best, processor() - begun + (mixed == 0 ? 1 : 0));
        }
        return best;
    }

    /** In ns; always the same where Java has no such clock, as in the image of the program: there is no limit then. */
    public static long processor() {
        try {
            return Clock.now();
        } catch (NoClassDefFoundError none) {
            return 0;
        }
    }

    /** Of all threads together, in ns; likewise. */
    public static long processors() {
        try {
            return Clock.all();
        } catch (NoClassDefFoundError none) {
            return 0;
        }
    }

    /** A class of its own, for the one above must be there without it. */
    private static final class Clock {
        static long all() {
            return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                    .getProcessCpuTime();
        }

        static long now() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }
    }
}
