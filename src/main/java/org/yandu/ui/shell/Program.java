package org.yandu.ui.shell;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.ui.parts.Faces;

/** Starts and ends JavaFX around the one window. */
public final class Program {

    static final double WIDTH = 1440;
    static final double HEIGHT = 900;

    private static final List<String> GTK_CLASSES = List.of(
            "InvokeLaterDispatcher",
            "InvokeLaterDispatcher$Future",
            "InvokeLaterDispatcher$InvokeLaterSubmitter",
            "Size",
            "delegate.ClipboardDelegate",
            "delegate.MenuBarDelegate",
            "delegate.MenuDelegate",
            "delegate.MenuItemDelegate",
            "gtk.GtkApplication",
            "gtk.GtkClipboardDelegate",
            "gtk.GtkCursor",
            "gtk.GtkDnDClipboard",
            "gtk.GtkPixels",
            "gtk.GtkPlatformFactory",
            "gtk.GtkSystemClipboard",
            "gtk.GtkTimer",
            "gtk.GtkView",
            "gtk.GtkWindow");

    private Program() {}

    /** Whether a window can be shown to somebody: there is a display, and on Linux the GTK it takes to use it. */
    public static boolean hasDisplay() {
        if (System.getProperty("glass.platform", "").equalsIgnoreCase("headless")) {
            return false;
        }
        if (!isLinux()) {
            return true;
        }
        boolean display = System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
        return display && hasGtk();
    }

    /**
     * Loads what a window on a screen takes and one for nobody does not, so that a start cache that is learnt without a screen knows it as
     * well. Inside JavaFX by name: of another JavaFX, or another system, it is simply not there.
     */
    public static void learnDisplay() {
        if (isLinux()) {
            hasGtk();
            ClassLoader loader = Platform.class.getClassLoader();
            GTK_CLASSES.forEach(name -> {
                try {
                    Class.forName("com.sun.glass.ui." + name, false, loader);
                } catch (ClassNotFoundException another) {
                    // Then it will be loaded when it is wanted.
                }
            });
        }
    }

    /** Aside, while something else is got ready: JavaFX asks for annotations of a method first, which takes as long as loading GTK does. */
    public static void warm() {
        try {
            Class.forName("com.sun.javafx.application.PlatformImpl", true, Platform.class.getClassLoader());
        } catch (ClassNotFoundException another) {
            // Of another JavaFX, which does so itself.
            return;
        }
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    }

    /**
     * JavaFX for Linux loads GTK 3 by itself and ends the program when it is missing; so ask before, once, and keep what was loaded: it
     * is several dozen libraries.
     */
    private static boolean hasGtk() {
        return Gtk.IS_THERE;
    }

    private static final class Gtk {

        /** On Debian and its kin, on others; asking for a name costs the start some milliseconds more than a path does. */
        private static final List<Path> USUAL = List.of(
                Path.of("/usr/lib/x86_64-linux-gnu/libgtk-3.so.0"),
                Path.of("/usr/lib/aarch64-linux-gnu/libgtk-3.so.0"),
                Path.of("/usr/lib64/libgtk-3.so.0"));

        static final boolean IS_THERE = load();

        private static boolean load() {
            Optional<Path> there = USUAL.stream().filter(Files::exists).findFirst();
            if (there.isPresent()) {
                try {
                    System.load(there.get().toString());
                    return true;
                } catch (UnsatisfiedLinkError ofAnotherMachine) {
                    // Then the system finds the one there is.
                }
            }
            try {
                SymbolLookup.libraryLookup("libgtk-3.so.0", Arena.global());
                return true;
            } catch (IllegalArgumentException missing) {
                return false;
            }
        }
    }

    /** Makes JavaFX work without any display, drawing by software; before it is started. */
    public static void withoutDisplay() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }

    /**
     * Without a graphics card JavaFX would find one that the system makes up from programs, which takes a second and 50 MB and draws no
     * faster than JavaFX itself does. Before JavaFX is started.
     */
    private static void withoutCard() {
        Path cards = Path.of("/dev/dri");
        if (isLinux() && System.getProperty("prism.order") == null && !hasRenderer(cards)) {
            System.setProperty("prism.order", "sw");
        }
    }

    private static boolean hasRenderer(Path cards) {
        String[] names = cards.toFile().list();
        return names != null && Stream.of(names).anyMatch(name -> name.startsWith("renderD"));
    }

    /**
     * Shows the window and returns when it was closed.
     *
     * @param reached told of each phase of the start
     * @param closing called on the JavaFX thread before it ends
     * @throws ProblemException when the display does not answer; without a display, whatever the start would have told the reader
     */
    public static void run(Start start, Consumer<String> reached, Runnable closing) {
        CompletableFuture<Boolean> closed = new CompletableFuture<>();
        CompletableFuture<Boolean> faces = new CompletableFuture<>();
        if (!hasDisplay()) {
            withoutDisplay();
            start.unseen(closed::completeExceptionally);
        }
        withoutCard();
        startUp(() -> {
            reached.accept("JavaFX");
            Stage stage = sized(new Stage());
            stage.setOnHidden(event -> {
                try {
                    closing.run();
                } finally {
                    // Whatever goes wrong then, a program without a window must not stay.
                    closed.complete(true);
                }
            });
            try {
                // What nearly everybody will see; who reads on dark paper gets that as soon as it is known.
                MainWindow.dress(Look.DEFAULT.appearance());
                begin(faces, start, stage, reached);
            } catch (RuntimeException | Error failed) {
                // There is no window to tell it, nor to be closed.
                closed.completeExceptionally(failed);
            }
        });
        load(faces);
        try {
            await(closed);
        } finally {
            Platform.exit();
        }
    }

    /** A display that is named need not be there: the X server has gone, or does not let this reader in. */
    private static void startUp(Runnable then) {
        try {
            Platform.startup(then);
        } catch (UnsupportedOperationException silent) {
            ProblemException told = new ProblemException(Problem.of(Problem.Kind.DISPLAY_SILENT, display()));
            told.addSuppressed(silent);
            throw told;
        }
    }

    private static String display() {
        return Stream.of("WAYLAND_DISPLAY", "DISPLAY")
                .flatMap(name -> Stream.ofNullable(System.getenv(name)).map(value -> name + "=" + value))
                .collect(Collectors.joining(" "));
    }

    private static void begin(CompletableFuture<Boolean> faces, Start start, Stage stage, Consumer<String> reached) {
        faces.join(); // says what went wrong, if anything did
        reached.accept("faces");
        start.begin(stage);
        stage.show();
        reached.accept("window");
    }

    /** While JavaFX comes up on its own thread. */
    private static void load(CompletableFuture<Boolean> faces) {
        try {
            Faces.load();
            faces.complete(true);
        } catch (RuntimeException | Error failed) {
            faces.completeExceptionally(failed);
            return;
        }
        // Whoever wants one sooner waits for it.
        icons(Faces::loadIcons);
    }

    /** @param load may fail */
    static void icons(Runnable load) {
        try {
            load.run();
        } catch (RuntimeException | Error failed) {
            // The window can be read without them; that they are missing can be looked up.
            System.getLogger("org.yandu").log(System.Logger.Level.ERROR, "icons", failed);
        }
    }

    /**
     * Starts JavaFX, shows the window and plays a script on the calling thread; ends when the script does.
     *
     * @param make builds the window, on the JavaFX thread
     * @param script is handed the window once it is shown
     */
    public static void play(Supplier<MainWindow> make, Consumer<MainWindow> script) {
        CountDownLatch shown = new CountDownLatch(1);
        MainWindow[] window = new MainWindow[1];
        Platform.startup(() -> {
            Faces.load();
            window[0] = make.get();
            window[0].fill(sized(new Stage()));
            shown.countDown();
        });
        await(shown);
        try {
            script.accept(window[0]);
        } finally {
            Platform.exit();
        }
    }

    private static Stage sized(Stage stage) {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        boolean headless = !hasDisplay();
        stage.setWidth(headless ? WIDTH : Math.min(WIDTH, room.getWidth()));
        stage.setHeight(headless ? HEIGHT : Math.min(HEIGHT, room.getHeight()));
        return stage;
    }

    private static void await(CompletableFuture<Boolean> end) {
        try {
            end.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException expected) {
                throw expected;
            }
            if (failed.getCause() instanceof Error broken) {
                throw broken;
            }
            throw new IllegalStateException(failed);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
