package org.yandu.bench;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Whether what is made again and again is let go of by what lives as long as the window. */
public final class LetGo {

    private static final int MADE = 8;
    private static final int ROUNDS = 20;

    private LetGo() {}

    /** @return how many of some that were made and dropped are still held, after the collector has run */
    public static long held(Supplier<?> make) {
        List<WeakReference<Object>> made = IntStream.range(0, MADE)
                .mapToObj(each -> new WeakReference<Object>(make.get()))
                .toList();
        for (int round = 0; round < ROUNDS && count(made) > 0; round++) {
            System.gc();
        }
        return count(made);
    }

    private static long count(List<WeakReference<Object>> made) {
        return made.stream().filter(each -> each.get() != null).count();
    }
}
