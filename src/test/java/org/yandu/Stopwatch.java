package org.yandu;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.yandu.bench.Figures;
import org.yandu.bench.Goal;

/**
 * Measures what a reader waits for. A frame is in the picture when the pulse after it is over: JavaFX hands no frame to be drawn
 * before the one before it is. To make sure that there is always another frame, a point in a corner changes its colour in every
 * pulse. Pulses must follow one another without rest ({@code -Djavafx.animation.fullspeed=true}), or the waiting for the next would
 * be counted.
 */
final class Stopwatch {

    private final Scene scene;
    private final Rectangle point = new Rectangle(1, 1);

    /** On the JavaFX thread; the root of the scene must be a pane. */
    Stopwatch(Scene scene) {
        this.scene = scene;
        point.setManaged(false);
        ((Pane) scene.getRoot()).getChildren().add(point);
    }

    /**
     * In ms.
     *
     * @param wall by the clock
     * @param work what the JavaFX thread worked in it, which is the same when others use the machine as well
     */
    record Time(double wall, double work) {

        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        private static Time now() {
            return new Time(System.nanoTime() / 1e6, THREADS.getCurrentThreadCpuTime() / 1e6);
        }

        private Time since(Time start) {
            return new Time(wall - start.wall, work - start.work);
        }
    }

    /** From the action until the first frame laid out after the condition came true is in the picture. */
    Time untilPainted(Runnable action, BooleanSupplier done) {
        CompletableFuture<Time> painted = new CompletableFuture<>();
        Platform.runLater(() -> {
            Time start = Time.now();
            new Pulses() {
                private int laidOut;

                @Override
                void before() {
                    if (laidOut == 2) {
                        stop();
                        painted.complete(Time.now().since(start));
                    }
                }

                @Override
                void laidOut() {
                    if (laidOut > 0 || done.getAsBoolean()) {
                        laidOut++;
                    }
                }
            }.start();
            action.run();
        });
        return wait(painted);
    }

    /** Every frame while one step is made in each. */
    List<Time> frames(int steps, java.util.function.IntConsumer step) {
        CompletableFuture<List<Time>> all = new CompletableFuture<>();
        List<Time> times = new ArrayList<>();
        Platform.runLater(() -> new Pulses() {
            private int at = -2; // the first frames come from rest
            private Time last = Time.now();

            @Override
            void before() {
                step.accept(Math.max(0, at));
            }

            @Override
            void laidOut() {
                Time now = Time.now();
                if (at >= 0) {
                    times.add(now.since(last));
                }
                last = now;
                at++;
                if (at == steps) {
                    stop();
                    all.complete(times);
                }
            }
        }.start());
        return wait(all);
    }

    private static <T> T wait(CompletableFuture<T> future) {
        try {
            return future.get(120, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("did not come to pass", e);
        }
    }

    /** Hears of every pulse, and keeps them coming. */
    private abstract class Pulses extends AnimationTimer {

        private final Runnable listener = this::laidOut;

        void before() {}

        abstract void laidOut();

        @Override
        public void start() {
            scene.addPostLayoutPulseListener(listener);
            super.start();
        }

        @Override
        public void stop() {
            super.stop();
            scene.removePostLayoutPulseListener(listener);
        }

        @Override
        public void handle(long now) {
            point.setFill(point.getFill() == Color.GRAY ? Color.WHITE : Color.GRAY);
            before();
            Platform.requestNextPulse();
        }
    }

    /** By the clock, and the work that was in it; and what it should be. */
    static void report(String what, List<Time> times, Goal goal) {
        Figures.times("reader", what, times.stream().mapToDouble(Time::wall).toArray(), goal);
        if (times.getFirst().work() > 0) {
            Figures.times(
                    "reader",
                    what + ", work",
                    times.stream().mapToDouble(Time::work).toArray(),
                    Goal.NONE);
        }
    }
}
