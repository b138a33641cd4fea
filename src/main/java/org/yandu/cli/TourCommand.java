package org.yandu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.yandu.cli.Outside.Tour.Length;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tour}: drives the real window through its tasks and takes pictures of it. */
@Command(name = "tour")
final class TourCommand implements Callable<Integer> {

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "cli.option.out.tour")
    Path out = Path.of("");

    @Option(names = "--guide", descriptionKey = "cli.option.tour.guide")
    boolean whole;

    @Mixin
    AsJson json = new AsJson();

    private final Root root;

    TourCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Reply reply = root.reply();
        List<String> pictures = root
                .outside()
                .tour()
                .play(out, root.library, reply.texts().locale(), whole ? Length.WHOLE : Length.SHORT)
                .stream()
                .map(Path::toString)
                .toList();
        if (json.wanted) {
            reply.json(pictures);
        } else {
            reply.lines(pictures);
        }
        return ExitCode.DONE;
    }
}
