package org.yandu;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

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

    /** Milliseconds from the action until the first frame laid out after the condition came true is in the picture. */
    double untilPainted(Runnable action, BooleanSupplier done) {
        CompletableFuture<Double> painted = new CompletableFuture<>();
        Platform.runLater(() -> {
            long start = System.nanoTime();
            new Pulses() {
                private int laidOut;

                @Override
                void before() {
                    if (laidOut == 2) {
                        stop();
                        painted.complete((System.nanoTime() - start) / 1e6);
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

    /** Milliseconds of every frame while one step is made in each. */
    double[] frames(int steps, java.util.function.IntConsumer step) {
        CompletableFuture<double[]> all = new CompletableFuture<>();
        double[] times = new double[steps];
        Platform.runLater(() -> new Pulses() {
            private int at = -2; // the first frames come from rest
            private long last;

            @Override
            void before() {
                step.accept(Math.max(0, at));
            }

            @Override
            void laidOut() {
                long now = System.nanoTime();
                if (at >= 0) {
                    times[at] = (now - last) / 1e6;
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

    /** One line of the table: shortest, median, 95th percentile, longest, and what it should be. */
    static void report(String what, double[] millis, String goal) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        System.out.printf(
                "%-52s %5d %8.1f %8.1f %8.1f %8.1f   %s%n",
                what,
                sorted.length,
                sorted[0],
                sorted[sorted.length / 2],
                sorted[Math.min(sorted.length - 1, (int) Math.ceil(sorted.length * 0.95) - 1)],
                sorted[sorted.length - 1],
                goal);
    }

    static void header() {
        System.out.printf("%-52s %5s %8s %8s %8s %8s   %s%n", "ms", "times", "min", "median", "95 %", "max", "goal");
    }
}
