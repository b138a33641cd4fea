package org.yandu.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lesson}: what was prepared for teaching. Does nothing without one of its commands. */
@Command(name = "lesson")
final class LessonCommand implements Runnable {

    @Spec
    CommandSpec spec = CommandSpec.create();

    static CommandLine line(Root root) {
        CommandLine line = new CommandLine(new LessonCommand());
        Map<String, Object> commands = new LinkedHashMap<>();
        commands.put("list", new LessonListCommand(root));
        commands.put("show", new LessonShowCommand(root));
        commands.put("export", new LessonExportCommand(root));
        commands.forEach(line::addSubcommand);
        return line;
    }

    @Override
    public void run() {
        throw new UsageErrors.BadUsage(spec.commandLine(), "cli.usage.lesson");
    }
}
