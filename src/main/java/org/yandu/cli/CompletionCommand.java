package org.yandu.cli;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code completion}: a script that lets bash and zsh complete commands and options. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Option(names = "--list", descriptionKey = "cli.option.completion.list")
    boolean list;

    private final Root root;

    CompletionCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        CommandLine all = spec.root().commandLine();
        if (list) {
            root.reply().lines(names(all, "").toList());
        } else {
            root.reply().out().print(AutoComplete.bash("yandu", all));
        }
        return ExitCode.DONE;
    }

    /** Those that have others below them before these: packet, packet make. */
    private static Stream<String> names(CommandLine line, String above) {
        return line.getSubcommands().entrySet().stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(above + each.getKey()), names(each.getValue(), above + each.getKey() + " ")));
    }
}
