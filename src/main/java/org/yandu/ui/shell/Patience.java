package org.yandu.ui.shell;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Looks now and then, for as long as anything is under way, whether something of it hangs. */
final class Patience {

    /** What hangs: where a step does, whatever is read beside it is the lesser trouble. */
    enum Hanging {
        NOTHING,
        READING,
        WRITING
    }

    /** As a part of the time there is: so much later it is noticed at most. */
    private static final int LOOKS = 5;

    /** Not those of the readers: they may all be caught where the work is. */
    private static final Executor ASIDE =
            work -> Thread.ofPlatform().daemon().name("watch").start(work);

    private final Duration time;
    private final BooleanSupplier answers;
    private final Set<Job> underWay;
    private final Consumer<Hanging> told;
    private final Map<Job, Begun> begun = new ConcurrentHashMap<>();

    /** With whether they write. */
    private final Map<Job, Boolean> hanging = new ConcurrentHashMap<>();

    private final AtomicBoolean looking = new AtomicBoolean();

    /** What was told last; for whoever looks. */
    private volatile Hanging last = Hanging.NOTHING;

    /** @param since as {@link System#nanoTime} */
    private record Begun(long since, boolean writes) {}

    Patience(Duration time, BooleanSupplier answers, Set<Job> underWay, Consumer<Hanging> told) {
        this.time = time;
        this.answers = answers;
        this.underWay = underWay;
        this.told = told;
    }

    void begun(Job job, boolean writes) {
        begun.put(job, new Begun(System.nanoTime(), writes));
        beginToLook();
    }

    private void beginToLook() {
        if (looking.compareAndSet(false, true)) {
            lookLater();
        }
    }

    private void lookLater() {
        CompletableFuture.delayedExecutor(time.toMillis() / LOOKS, TimeUnit.MILLISECONDS, Runnable::run)
                .execute(this::look);
    }

    private void look() {
        begun.keySet().retainAll(underWay);
        tell();
        long now = System.nanoTime();
        Map<Job, Boolean> late = new ConcurrentHashMap<>();
        begun.forEach((job, each) -> {
            if (now - each.since() >= time.toNanos()) {
                late.put(job, each.writes());
            }
        });
        if (!late.isEmpty()) {
            ASIDE.execute(() -> ask(late));
        } else if (begun.isEmpty() && hanging.isEmpty()) {
            looking.set(false);
            // What began since it was looked for has found somebody looking.
            if (!begun.isEmpty()) {
                beginToLook();
            }
        } else {
            lookLater();
        }
    }

    /** Whatever answers is asked again after as long a time; what hangs, once. */
    private void ask(Map<Job, Boolean> late) {
        try {
            if (answers.getAsBoolean()) {
                late.forEach((job, writes) -> begun.replace(job, new Begun(System.nanoTime(), writes)));
            } else {
                begun.keySet().removeAll(late.keySet());
                hanging.putAll(late);
                tell();
            }
        } finally {
            lookLater();
        }
    }

    private void tell() {
        hanging.keySet().retainAll(underWay);
        Hanging now =
                hanging.isEmpty() ? Hanging.NOTHING : hanging.containsValue(true) ? Hanging.WRITING : Hanging.READING;
        if (now != last) {
            last = now;
            told.accept(now);
        }
    }
}
