package org.yandu.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.task.Assignment;
import org.yandu.exchange.packet.Opening;
import org.yandu.exchange.packet.PacketFile;
import org.yandu.exchange.packet.PacketKind;
import org.yandu.exchange.packet.Releasing;
import org.yandu.exchange.packet.Signers;
import org.yandu.exchange.packet.Signing;
import org.yandu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code packet open}: readings from an instructor, or the key that was released later, into the library. */
@Command(name = "open")
final class PacketOpenCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.parameter.packet")
    Path file = Path.of("");

    @Option(
            names = "--passphrase",
            paramLabel = "TEXT",
            interactive = true,
            arity = "0..1",
            descriptionKey = "cli.option.packet.passphrase")
    char @Nullable [] passphrase;

    @Option(names = "--dry-run", descriptionKey = "cli.option.dryrun")
    boolean dryRun;

    @Mixin
    AsJson json = new AsJson();

    private final Root root;

    PacketOpenCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        PacketFile packet = PacketFile.read(file, passphrase);
        try (Workspace workspace = dryRun ? root.toRead() : root.toWrite()) {
            if (packet.kind() == PacketKind.KEY) {
                openKey(workspace, packet);
            } else {
                openReadings(workspace, packet);
            }
        }
        return ExitCode.DONE;
    }

    private void openKey(Workspace workspace, PacketFile packet) {
        Releasing.Opened key =
                Releasing.open(workspace, packet, root.reply().texts().get("packet.own_themes"));
        if (!dryRun) {
            key.change().ifPresent(workspace::apply);
        }
        Map<String, Object> shape = Map.of(
                "kind", "key",
                "changed", key.change().isPresent(),
                "keys", key.keys(),
                "marks", key.marks(),
                "lost", key.lost());
        tell(shape, "packet.key_opened", key.keys(), key.marks(), key.lost());
    }

    private void openReadings(Workspace workspace, PacketFile packet) {
        Instant now = root.outside().clock().instant();
        Opening opening = Opening.of(workspace, packet, now);
        Assignment assignment = opening.readings().assignment();
        Signers signers = new Signers(Packets.identity().folder());
        Map<String, Object> shape = shape(opening, signers);
        if (!dryRun) {
            opening.carryOut();
            signers.remember(assignment.maker(), assignment.signer(), now);
        }
        tell(
                shape,
                "cli.packet.opened",
                assignment.title(),
                assignment.maker(),
                assignment.readings().size(),
                assignment.questions().size());
        String standing = String.valueOf(shape.get("signature"));
        String signer = assignment.signer() == null ? "" : Signing.shown(assignment.signer());
        root.reply().say("packet.signature." + standing, signer, assignment.maker());
    }

    private static Map<String, Object> shape(Opening opening, Signers signers) {
        Assignment assignment = opening.readings().assignment();
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("kind", "readings");
        shape.put("id", assignment.id());
        shape.put("title", assignment.title());
        shape.put("maker", assignment.maker());
        shape.put("made", assignment.made());
        shape.put("fingerprint", assignment.signer());
        shape.put("signature", lower(signers.standing(assignment.maker(), assignment.signer())));
        shape.put("status", lower(opening.standing()));
        shape.put("newDocuments", opening.counts().fresh());
        shape.put("knownDocuments", opening.counts().known());
        shape.put("newVersions", opening.counts().newer());
        shape.put("themes", opening.counts().codes());
        shape.put("examples", opening.counts().marks());
        shape.put("questions", assignment.questions().size());
        return shape;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void tell(Map<String, Object> shape, String key, Object... args) {
        if (json.wanted) {
            root.reply().json(shape);
        } else {
            root.reply().line(root.reply().texts().get(key, args));
        }
    }
}
