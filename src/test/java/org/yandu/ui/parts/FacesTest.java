package org.yandu.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.exchange.paper.Face;

/** A program on a memory stick, or in Program Files, did not start: there is a blank in the names of folders, or Chinese. */
class FacesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"plain", "Program Files", "U 盘", "a+b", "100%", "a%20b"})
    void aFaceIsReadWhereverItLies(String name) throws IOException {
        Path file = Files.createDirectories(folder.resolve(name)).resolve("face.ttf");
        try (InputStream in = Face.SANS.open()) {
            Files.copy(in, file);
        }
        assertThat(Faces.isLoaded(file)).isTrue();
    }

    /** JavaFX takes it for the end of the path; then it is read as a stream. */
    @ParameterizedTest
    @ValueSource(strings = {"C# 课", "研读"})
    void orReadAsAStream(String name) throws IOException {
        Path fonts = Files.createDirectories(folder.resolve(name));
        String before = System.getProperty("yandu.fonts");
        try {
            for (Face face : Face.values()) {
                try (InputStream in = face.open()) {
                    Files.copy(in, fonts.resolve(face.fileName()));
                }
            }
            System.setProperty("yandu.fonts", fonts.toString());
            assertThat(Face.SANS.file()).isPresent();
            Faces.load();
        } finally {
            if (before == null) {
                System.clearProperty("yandu.fonts");
            } else {
                System.setProperty("yandu.fonts", before);
            }
        }
    }
}
