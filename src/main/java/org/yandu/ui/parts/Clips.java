package org.yandu.ui.parts;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** The clipboard of the system. */
public final class Clips {

    /** Without it the bytes would not say themselves how they are to be read. */
    private static final String HTML_HEAD = "<!DOCTYPE html><meta charset=\"utf-8\">\n";

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z!/]");

    /**
     * A text from the clipboard.
     *
     * @param extension of a file of its kind
     */
    public record Clip(String name, String extension, byte[] bytes) {

        static Clip html(String name, String html) {
            return new Clip(name, ".html", (HTML_HEAD + html).getBytes(StandardCharsets.UTF_8));
        }

        static Clip plain(String name, String text) {
            return new Clip(name, ".txt", text.getBytes(StandardCharsets.UTF_8));
        }

        public String fileName() {
            return name + extension;
        }
    }

    private Clips() {}

    public static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /**
     * The same in three forms, of which the program it is pasted into takes the richest it knows.
     *
     * @param html and {@code rtf} may be empty
     */
    public static void put(String text, String html, String rtf) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        if (!html.isEmpty()) {
            content.putHtml(html);
        }
        if (!rtf.isEmpty()) {
            content.putRtf(rtf);
        }
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** The text on the clipboard, with its headings and tables if it has such. */
    public static Optional<Clip> text(String name) {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        String html = clipboard.getHtml();
        if (html != null && isMarkup(html)) {
            return Optional.of(Clip.html(name, html));
        }
        String plain = clipboard.getString();
        return plain == null || plain.isBlank() ? Optional.empty() : Optional.of(Clip.plain(name, plain));
    }

    /** Files that were copied in a file manager; empty where the names of some cannot be held. */
    public static Optional<List<Path>> files() {
        return paths(Clipboard.getSystemClipboard().getFiles());
    }

    /** Empty where the language the system is set to has no room for a name, as Java has it from the system's locale. */
    public static Optional<List<Path>> paths(List<File> files) {
        try {
            return Optional.of(files.stream().map(File::toPath).toList());
        } catch (InvalidPathException unheld) {
            return Optional.empty();
        }
    }

    /** By what names of files are held, such as ANSI_X3.4-1968 where the locale is not installed. */
    public static String nameEncoding() {
        return System.getProperty("sun.jnu.encoding", "");
    }

    public static boolean hasImage() {
        return Clipboard.getSystemClipboard().hasImage();
    }

    /**
     * Some programs put their markup there in UTF-16, which comes out with a NUL after every letter; some (xclip) hand out plain
     * text whatever they are asked for, which read as markup would lose its line ends.
     */
    static boolean isMarkup(String html) {
        return TAG.matcher(html).find() && html.indexOf('\0') < 0 && html.indexOf('\uFFFD') < 0;
    }
}
