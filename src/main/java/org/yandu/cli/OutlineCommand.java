package org.yandu.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yandu.cli.OutlineSheet.Node;
import org.yandu.cli.OutlineSheet.Odd;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Noise;
import org.yandu.language.Texts;
import org.yandu.outline.OutlineNode;
import org.yandu.outline.Slip;
import org.yandu.outline.lines.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code outline}: what a text says about itself, its headings, and what in it is not the author's text. */
@Command(name = "outline")
final class OutlineCommand implements Callable<Integer> {

    /** Noise is shown just far enough to be recognised. */
    private static final int NOISE_WIDTH = 60;

    @Parameters(paramLabel = "DOC|FILE", descriptionKey = "cli.parameter.text")
    String reference = "";

    @Mixin
    AsJson json = new AsJson();

    private final Root root;

    OutlineCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Text text = Text.named(root, reference);
        OutlineSheet sheet = OutlineSheet.of(text, root.reply().texts());
        if (json.wanted) {
            root.reply().json(sheet);
        } else {
            print(sheet, text);
        }
        return ExitCode.DONE;
    }

    private void print(OutlineSheet sheet, Text text) {
        Reply reply = root.reply();
        reply.line(sheet.title());
        String facts = Stream.of(
                        sheet.subtitle(), sheet.author(), sheet.issuer(), sheet.number(), sheet.date(), sheet.source())
                .filter(fact -> fact != null)
                .collect(Collectors.joining(" · "));
        if (!facts.isEmpty()) {
            reply.line(facts);
        }
        reply.line("");
        print(sheet.nodes(), "", sheet.slips());
        if (!sheet.slips().isEmpty()) {
            reply.line("");
            reply.line(reply.texts().get("outline.slips", sheet.slips().size()));
        }
        if (text.version().noise().stream().anyMatch(noise -> noise.kind() != Noise.Kind.MARKUP)) {
            reply.line("");
            reply.line(reply.texts().get("cli.outline.noise"));
            reply.lines(noise(text.version()).lines());
        }
    }

    /** White space says nothing that could be shown, and a text that is spaced throughout has some between every two characters: it is counted. */
    private Columns noise(DocumentVersion version) {
        Texts texts = root.reply().texts();
        Columns columns = new Columns();
        int blanks = 0;
        for (Noise noise : version.noise()) {
            if (noise.kind().isForm()) {
                blanks += noise.kind() == Noise.Kind.SPACING ? 1 : 0;
                continue;
            }
            columns.row(
                    "  " + texts.get(noise.nameKey()),
                    Columns.cut(noise.span().in(version.text()).strip(), NOISE_WIDTH));
        }
        if (blanks > 0) {
            columns.row("  " + texts.get("noise.kind.spacing"), texts.get("cli.outline.blanks", blanks));
        }
        return columns;
    }

    private void print(List<Node> nodes, String indent, List<Odd> slips) {
        for (Node node : nodes) {
            String point = node.kind().equals("point") ? "· " : "";
            String slip = slips.stream()
                    .filter(odd -> odd.start() == node.start())
                    .findFirst()
                    .map(odd -> "  ← " + words(odd))
                    .orElse("");
            root.reply().line(indent + point + OutlineNode.words(node.marker(), node.title()) + slip);
            print(node.children(), indent + "  ", slips);
        }
    }

    private String words(Odd odd) {
        Texts texts = root.reply().texts();
        if (odd.kind() == null) {
            return texts.get(Reason.NUMBERED_OUT_OF_ORDER.key());
        }
        String key = Slip.Kind.valueOf(odd.kind().toUpperCase(Locale.ROOT)).key();
        return odd.before() == null ? texts.get(key + "_first") : texts.get(key, odd.before());
    }
}
