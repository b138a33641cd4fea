package org.yandu.exchange.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** The faces the program brings along. */
public enum Face {
    /** For the text. */
    SERIF("/org/yandu/fonts/NotoSerifSC-Regular.ttf"),
    /** For everything beside it. */
    SANS("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf"),
    BOLD("/fonts/ttf/NotoSansSC/NotoSansSC-Bold.ttf");

    private final String resource;

    Face(String resource) {
        this.resource = resource;
    }

    /**
     * Its file as it is, where the program is installed with one: the property {@code yandu.fonts} names the folder. Empty where it is
     * packed into the program.
     */
    public Optional<Path> file() {
        return Optional.ofNullable(System.getProperty("yandu.fonts"))
                .map(folder -> Path.of(folder, fileName()))
                .filter(Files::isRegularFile);
    }

    /** What its file is called, wherever it lies. */
    public String fileName() {
        return resource.substring(resource.lastIndexOf('/') + 1);
    }

    /** Its bytes, wherever they are. */
    public InputStream open() throws IOException {
        Optional<Path> file = file();
        return file.isPresent()
                ? Files.newInputStream(file.get())
                : Objects.requireNonNull(Face.class.getResourceAsStream(resource), resource);
    }
}
