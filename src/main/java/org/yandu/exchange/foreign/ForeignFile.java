package org.yandu.exchange.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.exchange.bundle.Bundle;
import org.yandu.exchange.bundle.Merging;
import org.yandu.exchange.refi.RefiReader;
import org.yandu.exchange.refi.Unsaid;
import org.yandu.exchange.webannotation.Signing;
import org.yandu.exchange.webannotation.WebAnnotationReader;
import org.yandu.intake.manuscript.FileBytes;
import org.yandu.language.Texts;
import org.yandu.workspace.Workspace;

/** A file of marks, themes or both that another program, or this one, has written. */
public final class ForeignFile {

    /** As large as texts may be. */
    private static final long LARGEST = 256L << 20;

    private static final Set<String> ENDINGS = Set.of("qdpx", "qdc", "jsonld");

    /** Bytes that are looked at to tell annotations from other JSON; the first annotation is shorter. */
    private static final int HEAD = 1 << 16;

    /** What only annotations have; the second is the answer and the export of Hypothesis. */
    private static final Pattern ANNOTATIONS = Pattern.compile(
            "www\\.w3\\.org/ns/anno|\"Text(Quote|Position)Selector\"|\"(rows|annotations)\"\\s*:\\s*\\[\\s*\\{.*\"uri\"",
            Pattern.DOTALL);

    private ForeignFile() {}

    /** Whether a file is one of these, and no text; told by its name, JSON by how it begins. */
    public static boolean is(Path file) {
        String ending = ending(file.toString());
        return ENDINGS.contains(ending) || ending.equals("json") && Files.isRegularFile(file) && holdsAnnotations(file);
    }

    private static boolean holdsAnnotations(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return ANNOTATIONS
                    .matcher(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8))
                    .find();
        } catch (IOException e) {
            // Whoever takes it for something else meets the same trouble and tells.
            return false;
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * Reads it and finds out what it comes to; writes nothing.
     *
     * @param texts for whoever is not named
     * @throws ProblemException FILE_MISSING, FILE_UNREADABLE, FILE_TOO_LARGE, FILE_DAMAGED, FILE_ENCRYPTED, FORMAT_UNSUPPORTED
     */
    public static Merging plan(Workspace workspace, Path file, Texts texts, Instant now) {
        return Merging.of(workspace, read(file, texts, now), now);
    }

    /**
     * What several files come to.
     *
     * @param merging of those that can be read; {@code null} when none can
     * @param refused the others, and why
     */
    public record Several(@Nullable Merging merging, Map<Path, Problem> refused) {}

    /** Reads them and finds out what they come to as one change; what is wrong with one does not hold up the others. Writes nothing. */
    public static Several plan(Workspace workspace, List<Path> files, Texts texts, Instant now) {
        List<Bundle> bundles = new ArrayList<>();
        Map<Path, Problem> refused = new LinkedHashMap<>();
        for (Path file : files) {
            try {
                bundles.add(read(file, texts, now));
            } catch (ProblemException e) {
                refused.put(file, e.problem());
            }
        }
        return new Several(bundles.isEmpty() ? null : plan(workspace, bundles, texts, now), refused);
    }

    /** What came out of several files, as one change. */
    public static Merging plan(Workspace workspace, Collection<Bundle> bundles, Texts texts, Instant now) {
        return Merging.of(workspace, texts.get("foreign.several", bundles.size()), List.copyOf(bundles), now);
    }

    /** @throws ProblemException FILE_MISSING, FILE_UNREADABLE, FILE_TOO_LARGE, FILE_DAMAGED, FILE_ENCRYPTED, FORMAT_UNSUPPORTED */
    public static Bundle read(Path file, Texts texts, Instant now) {
        return read(new FileBytes(file.toString(), bytes(file)), texts, now);
    }

    /** @throws ProblemException FILE_DAMAGED, FILE_ENCRYPTED, FILE_TOO_LARGE, FORMAT_UNSUPPORTED */
    public static Bundle read(FileBytes file, Texts texts, Instant now) {
        String nobody = texts.get("remark.unnamed");
        return switch (ending(file.name())) {
            case "qdpx" -> RefiReader.project(file, new Unsaid(nobody, now));
            case "qdc" -> RefiReader.codebook(file);
            case "jsonld", "json" -> WebAnnotationReader.read(file, new Signing(nobody, now));
            default -> throw new ProblemException(Problem.of(Kind.FORMAT_UNSUPPORTED, file.name()));
        };
    }

    private static byte[] bytes(Path file) {
        try {
            if (!Files.exists(file)) {
                throw new ProblemException(Problem.of(Kind.FILE_MISSING, file));
            }
            if (Files.size(file) > LARGEST) {
                throw new ProblemException(Problem.of(Kind.FILE_TOO_LARGE, file));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Kind.FILE_UNREADABLE, file), e);
        }
    }
}
