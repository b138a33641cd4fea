package org.yandu.fuzz;

import java.util.function.Consumer;

/** What Jazzer calls. It looks for these two methods by name, so that nothing here depends on it. */
public final class JazzerEntry {

    private static Consumer<byte[]> reader = bytes -> {};

    private JazzerEntry() {}

    /** @param args the name of the target */
    public static void fuzzerInitialize(String[] args) {
        reader = FuzzTargets.named(args[0]).reader();
    }

    public static void fuzzerTestOneInput(byte[] data) {
        reader.accept(data);
    }
}
