package org.yandu;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.yandu.cli.Outside;
import org.yandu.language.Spoken;
import org.yandu.language.Timings;

/** Starts the window, or with arguments the command line. */
public final class Main {

    /** What {@code packaging/install/cache} asks for: a short command and the window in one process, so that one start cache knows both. */
    private static final String LEARN = "--learn";

    private Main() {}

    public static void main(String[] args) {
        Timings timings = new Timings();
        timings.reached("virtual machine");
        Wiring wiring = new Wiring(timings);
        // By hand: the window has no need of the command line, which would cost it a tenth of a second.
        boolean learns = args.length == 1 && args[0].equals(LEARN);
        boolean alone = learns || args.length == 1 && args[0].equals("--timings");
        if (alone) {
            timings.ask(System.err);
        }
        if (learns) {
            wiring.commandLine(utf8(FileDescriptor.out), utf8(FileDescriptor.err))
                    .run(Spoken.here(), "list", "--json");
            WindowWiring.learnDisplay();
        }
        if (args.length == 0 || alone) {
            show(wiring);
            return;
        }
        int code = wiring.commandLine(utf8(FileDescriptor.out), utf8(FileDescriptor.err))
                .run(Spoken.here(), args);
        System.exit(code);
    }

    private static void show(Wiring wiring) {
        try {
            wiring.window().show(Outside.Window.Wish.plain(Spoken.here()));
        } catch (RuntimeException failed) {
            System.exit(wiring.commandLine(utf8(FileDescriptor.out), utf8(FileDescriptor.err))
                    .tell(Spoken.here(), failed));
        }
    }

    /** Scripts read UTF-8, whatever the locale of the terminal. */
    private static PrintStream utf8(FileDescriptor to) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(to)), false, StandardCharsets.UTF_8);
    }
}
