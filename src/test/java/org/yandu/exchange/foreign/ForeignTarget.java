package org.yandu.exchange.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yandu.document.ProblemException;
import org.yandu.exchange.bundle.Bundle;
import org.yandu.exchange.bundle.Merging;
import org.yandu.exchange.bundle.Packing;
import org.yandu.fuzz.FuzzTarget;
import org.yandu.fuzz.JsonEdits;
import org.yandu.intake.manuscript.FileBytes;
import org.yandu.intake.manuscript.MendedXml;
import org.yandu.intake.manuscript.Parts;
import org.yandu.intake.manuscript.Zips;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Workspace;

/** Whatever is said to be W3C annotations or a REFI-QDA file is refused, or can be merged into the library it is from. */
public final class ForeignTarget {

    private final Workspace library;

    private ForeignTarget(Workspace library) {
        this.library = library;
        RandomLibrary.fill(library, 1, 2);
    }

    public static List<FuzzTarget> all() {
        ForeignTarget target = new ForeignTarget(library());
        Parts project = Parts.of(target.written(ForeignFormat.QDPX));
        byte[] marks = target.written(ForeignFormat.WEB_ANNOTATION);
        byte[] codes = target.written(ForeignFormat.QDC);
        return List.of(
                new FuzzTarget(
                        "jsonld",
                        data -> target.read("a.jsonld", JsonEdits.of(marks, data)),
                        () -> List.of(marks, new byte[1])),
                new FuzzTarget("qdc", data -> target.read("a.qdc", data), () -> List.of(codes)),
                new FuzzTarget("qdc.mended", data -> target.read("a.qdc", MendedXml.of(data)), () -> List.of(codes)),
                new FuzzTarget("qdpx", data -> target.read("a.qdpx", Zips.pack(project.with(data))), project::seeds));
    }

    private static Workspace library() {
        try {
            Path parent = Files.createDirectories(Path.of("target", "children"));
            return new Workspace(
                    SqliteStore.open(Files.createTempDirectory(parent, "foreign"), Access.READ_WRITE),
                    RandomLibrary.CLOCK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] written(ForeignFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Bundle bundle = Packing.of(library, "课题", AnnotationQuery.ALL);
        try {
            format.write(bundle, RandomLibrary.TEXTS, library.store(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void read(String name, byte[] bytes) {
        try {
            Bundle bundle = ForeignFile.read(new FileBytes(name, bytes), RandomLibrary.TEXTS, RandomLibrary.NOW);
            Merging merging = Merging.of(library, bundle, RandomLibrary.NOW);
            assertThat(merging.tally().summary(RandomLibrary.TEXTS)).isNotBlank();
            assertThat(merging.tally().remarks(RandomLibrary.TEXTS)).doesNotContainNull();
        } catch (ProblemException e) {
            assertThat(e.problem().kind()).isNotNull();
        }
    }
}
