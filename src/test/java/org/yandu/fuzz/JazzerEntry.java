package org.yandu.fuzz;

import java.util.function.Consumer;

/** What Jazzer calls. It looks for these two methods by name, so that nothing here depends on it. */
public final class JazzerEntry {

    private static Consumer<byte[]> reader = bytes -> {};

    private JazzerEntry() {}

    /**
     * Reads what is sound once: classes that are loaded and instrumented meanwhile are not the fault of the first input.
     *
     * @param args the name of the target
     */
    public static void fuzzerInitialize(String[] args) {
        FuzzTarget target = FuzzTargets.named(args[0]);
        reader = target.reader();
        target.seeds().get().forEach(reader);
    }

    public static void fuzzerTestOneInput(byte[] data) {
        reader.accept(data);
    }
}
