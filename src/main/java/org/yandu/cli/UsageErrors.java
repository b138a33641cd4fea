package org.yandu.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in the reader's language what is wrong with a command line; picocli itself speaks English only. */
final class UsageErrors implements CommandLine.IParameterExceptionHandler {

    private final Reply reply;

    UsageErrors(Reply reply) {
        this.reply = reply;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            reply.say("cli.usage.unmatched", String.join(" ", unmatched.getUnmatched()));
        } else if (e instanceof MissingParameterException missing) {
            reply.say(
                    "cli.usage.missing",
                    missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", ")));
        } else if (e instanceof OverwrittenOptionException twice) {
            reply.say("cli.usage.twice", name(twice.getOverwritten()));
        } else if (e instanceof BadUsage bad) {
            reply.say(bad.key());
        } else {
            reply.say(
                    "cli.usage.value",
                    e.getArgSpec() == null ? "" : name(e.getArgSpec()),
                    String.valueOf(e.getValue()));
        }
        reply.say("cli.usage.way", e.getCommandLine().getCommandSpec().qualifiedName());
        return ExitCode.USAGE;
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    /** Wrong use that picocli cannot see, such as two options that exclude each other. */
    static final class BadUsage extends ParameterException {

        private static final long serialVersionUID = 1L;

        private final String key;

        BadUsage(CommandLine command, String key) {
            super(command, key);
            this.key = key;
        }

        /** Of the sentence that says what is wrong. */
        String key() {
            return key;
        }
    }
}
