package org.yandu.cli;

import java.io.Console;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.exchange.Progress;
import org.yandu.store.LibraryFolder;
import org.yandu.store.PassingFolder;
import org.yandu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code yandu} itself: the options all commands share. Without a command it shows the window. */
@Command(name = "yandu")
final class Root implements Callable<Integer> {

    @Option(names = "--library", paramLabel = "DIR", scope = ScopeType.INHERIT, descriptionKey = "cli.option.library")
    @Nullable
    Path library;

    /** Was looked for before anything was parsed; stands here to be accepted and explained. */
    @Option(
            names = "--language",
            paramLabel = "zh|en",
            scope = ScopeType.INHERIT,
            descriptionKey = "cli.option.language")
    @Nullable
    String language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "cli.option.help")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "cli.option.version")
    boolean version;

    /** Told on standard error; found out about before the command runs, since the window ends the start by itself. */
    @Option(names = "--timings", scope = ScopeType.INHERIT, descriptionKey = "cli.option.timings")
    void timings(boolean wanted) {
        if (wanted) {
            outside.program().timings().ask(reply.err());
        }
    }

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "cli.parameter.files")
    List<Path> files = List.of();

    private final Reply reply;
    private final Outside outside;

    Root(Reply reply, Outside outside) {
        this.reply = reply;
        this.outside = outside;
    }

    @Override
    public Integer call() {
        // A command that was misspelled looks like a file as well.
        List<String> unknown = files.stream()
                .filter(file -> !Files.exists(file))
                .map(Path::toString)
                .toList();
        if (!unknown.isEmpty()) {
            throw new UnmatchedArgumentException(spec.commandLine(), unknown);
        }
        outside.window().show(new Outside.Window.Wish(library, reply.texts().locale(), language != null, files));
        return ExitCode.DONE;
    }

    Reply reply() {
        return reply;
    }

    Outside outside() {
        return outside;
    }

    /** Whether somebody sits before it: bytes of a document would be noise to him, and could even be taken for commands. */
    // Which console there is depends on how Java was started; some ways there is none.
    @SuppressWarnings("SystemConsoleNull")
    boolean isOnTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    /** The first start takes a moment longer than any other; say why, and where: the stick with the library may not be in its place. */
    private boolean starting(int done, int all, String name) {
        if (done == 0) {
            reply.say("cli.library_made", folder().root());
            reply.say("job.take_in");
        }
        return true;
    }

    /**
     * Where the library is, whether there is one or not.
     *
     * @throws ProblemException LIBRARY_SILENT
     */
    LibraryFolder folder() {
        LibraryFolder folder = library == null ? LibraryFolder.usual() : new LibraryFolder(library);
        folder.requireAnswer();
        return folder;
    }

    /** Works while a window has the library open. */
    Workspace toRead() {
        Workspace workspace = outside.libraries().open(library, false, reply::tell, this::starting);
        outside.program().timings().reached("library open");
        return workspace;
    }

    /**
     * For what only tries things out: a library that does not exist is not made. One like it, with the readings that every library
     * starts with, stands in for the time being, so that what is told is what would come to be.
     */
    <T> T onTrial(Function<Workspace, T> trial) {
        if (folder().exists()) {
            try (Workspace workspace = toRead()) {
                return trial.apply(workspace);
            }
        }
        try (PassingFolder passing = PassingFolder.make("yandu-dry-run");
                Workspace workspace = outside.libraries().open(passing.path(), true, reply::tell, Progress.NONE)) {
            return trial.apply(workspace);
        }
    }

    /** @throws ProblemException when somebody else writes, or nothing can be written */
    Workspace toWrite() {
        Workspace workspace = outside.libraries().open(library, true, reply::tell, this::starting);
        if (workspace.store().isReadOnly()) {
            workspace.close();
            throw new ProblemException(
                    Problem.of(Problem.Kind.LIBRARY_READ_ONLY, library == null ? "" : library.toAbsolutePath()));
        }
        return workspace;
    }
}
