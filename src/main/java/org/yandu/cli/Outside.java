package org.yandu.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Problem;
import org.yandu.exchange.Progress;
import org.yandu.language.Texts;
import org.yandu.language.Timings;
import org.yandu.workspace.Workspace;

/** What the command line needs and may not make itself. */
public record Outside(Libraries libraries, Window window, Tour tour, Clock clock, Program program) {

    /**
     * The program itself.
     *
     * @param commit what it was built from; empty when the build did not say
     * @param schema number of the layout of the libraries it writes
     * @param timings how its start goes on
     */
    public record Program(String version, String commit, int schema, Timings timings) {

        /** What {@code --version} tells. */
        String told(Texts texts) {
            String name = texts.get("app.name") + " " + version;
            return commit.isEmpty()
                    ? texts.get("cli.version", name, schema)
                    : texts.get("cli.version.built", name, schema, commit);
        }
    }

    /** Opens libraries. */
    @FunctionalInterface
    public interface Libraries {

        /**
         * A library that does not exist is made, with the readings that ship with the program.
         *
         * @param folder {@code null} for the usual place
         * @param toWrite whether changes are wanted; reading works beside whoever changes the library
         * @param progress hears how far a library that is made has come
         * @param trouble hears of readings that could not be taken in
         */
        Workspace open(@Nullable Path folder, boolean toWrite, Consumer<Problem> trouble, Progress progress);
    }

    /** Shows the window and returns when it is closed. */
    @FunctionalInterface
    public interface Window {
        void show(Wish wish);

        /**
         * @param library {@code null} for the usual one
         * @param asked whether this very language was asked for, and not only found in the environment
         * @param files to be taken in
         */
        record Wish(@Nullable Path library, Locale language, boolean asked, List<Path> files) {

            public Wish {
                files = List.copyOf(files);
            }

            /** The window as it is started from a menu. */
            public static Wish plain(Locale language) {
                return new Wish(null, language, false, List.of());
            }
        }
    }

    /** Plays a tour through the real window and returns the pictures it wrote. */
    @FunctionalInterface
    public interface Tour {
        List<Path> play(Path out, @Nullable Path library, Locale language, Length length);

        /** How much is shown. */
        enum Length {
            /** What a first reader would do. */
            SHORT,
            /** All that the user guide has pictures of. */
            WHOLE
        }
    }
}
