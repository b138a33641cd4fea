package org.yandu.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code completion}: a script that lets bash and zsh complete commands and options. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec = CommandSpec.create();

    private final Root root;

    CompletionCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        root.reply().out().print(AutoComplete.bash("yandu", spec.root().commandLine()));
        return ExitCode.DONE;
    }
}
