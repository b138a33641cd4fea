package org.yandu.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.yandu.document.ProblemException;
import org.yandu.language.Spoken;
import org.yandu.language.Texts;
import picocli.CommandLine;

/** Carries out one command line. */
public final class CommandLineFace {

    private final Outside outside;
    private final PrintStream out;
    private final PrintStream err;

    /** Both streams should write UTF-8, whatever the locale. */
    public CommandLineFace(Outside outside, PrintStream out, PrintStream err) {
        this.outside = outside;
        this.out = out;
        this.err = err;
    }

    /**
     * @param usual language, unless {@code --language} names another
     * @return the exit code
     */
    public int run(Locale usual, String... args) {
        Optional<String> asked = language(args);
        boolean known = asked.filter(name -> !Spoken.knows(name)).isEmpty();
        Locale language = known ? asked.map(Spoken::named).orElse(usual) : usual;
        Reply reply = new Reply(Texts.of(language), out, err);
        if (!known) {
            reply.say("cli.usage.language", asked.orElse(""));
            err.flush();
            return ExitCode.USAGE;
        }
        CommandLine line = line(new Root(reply, outside), args);
        outside.program().timings().reached("command line");
        int code = line.execute(args);
        outside.program().timings().end("done");
        out.flush();
        err.flush();
        return code;
    }

    /**
     * Tells what ended the program before it came to the command line.
     *
     * @return the exit code
     */
    public int tell(Locale language, Exception failed) {
        int code = trouble(new Reply(Texts.of(language), out, err), failed);
        err.flush();
        return code;
    }

    private CommandLine line(Root root, String... args) {
        Reply reply = root.reply();
        CommandLine line = new CommandLine(root);
        Map<String, Supplier<Object>> commands = commands(root);
        // Most of the time a short command takes would go into getting all the others ready.
        Optional<String> asked = asked(commands.keySet(), args).filter(name -> !name.equals("completion"));
        commands.forEach((name, make) -> {
            if (asked.isEmpty() || asked.get().equals(name)) {
                line.addSubcommand(name, make.get());
            }
        });
        line.setResourceBundle(new HelpBundle(reply.texts(), names(line, "")));
        line.getCommandSpec().version(outside.program().told(reply.texts()));
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setParameterExceptionHandler(new UsageErrors(reply));
        line.setExecutionExceptionHandler((e, command, parsed) -> trouble(reply, e));
        return line;
    }

    /** In the order the help shows them. */
    private static Map<String, Supplier<Object>> commands(Root root) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("list", () -> new ListCommand(root));
        commands.put("import", () -> new ImportCommand(root));
        commands.put("outline", () -> new OutlineCommand(root));
        commands.put("text", () -> new TextCommand(root));
        commands.put("versions", () -> new VersionsCommand(root));
        commands.put("metadata", () -> new MetadataCommand(root));
        commands.put("reanchor", () -> new ReanchorCommand(root));
        commands.put("codes", () -> new CodesCommand(root));
        commands.put("annotate", () -> new AnnotateCommand(root));
        commands.put("annotations", () -> new AnnotationsCommand(root));
        commands.put("export", () -> new ExportCommand(root));
        commands.put("search", () -> SearchCommand.line(root));
        commands.put("suggest", () -> new SuggestCommand(root));
        commands.put("lesson", () -> LessonCommand.line(root));
        commands.put("check-quotes", () -> new CheckQuotesCommand(root));
        commands.put("packet", () -> PacketCommand.line(root));
        commands.put("align", () -> new AlignCommand(root));
        commands.put("map", () -> new MapCommand(root));
        commands.put("terms", () -> new TermsCommand(root));
        commands.put("names", () -> new NamesCommand(root));
        commands.put("figures", () -> new FiguresCommand(root));
        commands.put("agreement", () -> new AgreementCommand(root));
        commands.put("shared", () -> new SharedCommand(root));
        commands.put("check", () -> new CheckCommand(root));
        commands.put("backup", () -> new BackupCommand(root));
        commands.put("restore", () -> new RestoreCommand(root));
        commands.put("tour", () -> new TourCommand(root));
        commands.put("completion", () -> new CompletionCommand(root));
        return commands;
    }

    /** The first word that is no option and no value of one, when it is a command. */
    private static Optional<String> asked(Set<String> commands, String... args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--library") || args[i].equals("--language")) {
                i++;
            } else if (!args[i].startsWith("-")) {
                return Optional.of(args[i]).filter(commands::contains);
            }
        }
        return Optional.empty();
    }

    /** Of all commands and theirs, such as {@code packet.make}. */
    private static Set<String> names(CommandLine line, String above) {
        Set<String> names = new LinkedHashSet<>();
        line.getSubcommands().forEach((name, command) -> {
            names.add(above + name);
            names.addAll(names(command, above + name + "."));
        });
        return names;
    }

    private static int trouble(Reply reply, Exception e) {
        if (e instanceof ProblemException expected) {
            reply.tell(expected.problem());
            return ExitCode.of(expected.problem());
        }
        reply.say("cli.bug");
        e.printStackTrace(reply.err());
        return ExitCode.BUG;
    }

    /** Looked for by hand, because even the sentence about a command line that cannot be parsed has a language. */
    private static Optional<String> language(String... args) {
        Optional<String> language = Optional.empty();
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith("--language=")) {
                language = Optional.of(args[i].substring("--language=".length()));
            } else if (args[i].equals("--language") && i + 1 < args.length) {
                language = Optional.of(args[i + 1]);
            }
        }
        return language;
    }
}
