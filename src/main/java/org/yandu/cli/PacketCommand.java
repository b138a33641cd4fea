package org.yandu.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code packet}: readings for a class, and what comes back. Does nothing without one of its commands. */
@Command(name = "packet")
final class PacketCommand implements Runnable {

    @Spec
    CommandSpec spec = CommandSpec.create();

    static CommandLine line(Root root) {
        CommandLine line = new CommandLine(new PacketCommand());
        Map<String, Object> commands = new LinkedHashMap<>();
        commands.put("make", new PacketMakeCommand(root));
        commands.put("open", new PacketOpenCommand(root));
        commands.put("answer", new PacketAnswerCommand(root));
        commands.put("merge", new PacketMergeCommand(root));
        commands.put("remark", new PacketRemarkCommand(root));
        commands.put("release", new PacketReleaseCommand(root));
        commands.put("feedback", new PacketFeedbackCommand(root));
        commands.forEach(line::addSubcommand);
        return line;
    }

    @Override
    public void run() {
        throw new UsageErrors.BadUsage(spec.commandLine(), "cli.usage.packet");
    }

    /** For {@link ParameterException}s of its commands. */
    static UsageErrors.BadUsage bad(CommandSpec spec, String key) {
        return new UsageErrors.BadUsage(spec.commandLine(), key);
    }
}
