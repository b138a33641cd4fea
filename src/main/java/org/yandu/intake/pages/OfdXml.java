package org.yandu.intake.pages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.yandu.intake.manuscript.Archive;

/**
 * The XML files of an OFD archive, their elements found by name whatever the prefix. jsoup knows no document types, so that no
 * entity can reach out of the file.
 */
final class OfdXml {

    /** Fewer numbers make no box. */
    private static final int SIDES = 4;

    /** A file may hold hundreds of thousands of lists of numbers. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");

    /** No page is a kilometre long. */
    private static final double FAR = 1e6;

    private final Archive archive;

    OfdXml(Archive archive) {
        this.archive = archive;
    }

    /** The root of a file; {@code null} when there is none. */
    @Nullable
    Element root(@Nullable String path) {
        byte[] bytes = path == null ? null : archive.bytes(path);
        return bytes == null
                ? null
                : Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser())
                        .firstElementChild();
    }

    /** The file that a location in another file means: from the root, or from the folder of that file. */
    @Nullable
    String path(String base, @Nullable String location) {
        if (location == null || location.isBlank()) {
            return null;
        }
        String folder = base.contains("/") ? base.substring(0, base.lastIndexOf('/') + 1) : "";
        for (String path : List.of(folder + location.strip(), location.strip())) {
            Deque<String> parts = new ArrayDeque<>();
            for (String part : (location.startsWith("/") ? location : path).split("/")) {
                if (part.equals("..")) {
                    parts.pollLast();
                } else if (!part.isEmpty() && !part.equals(".")) {
                    parts.addLast(part);
                }
            }
            String plain = String.join("/", parts);
            if (archive.names().contains(plain)) {
                return plain;
            }
        }
        return null;
    }

    static String name(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1);
    }

    /** All elements of a name below one, in order; none below nothing. */
    static List<Element> all(@Nullable Element parent, String name) {
        List<Element> found = new ArrayList<>();
        if (parent != null) {
            parent.stream().filter(e -> e != parent && name(e).equals(name)).forEach(found::add);
        }
        return found;
    }

    static List<Element> children(@Nullable Element parent, String name) {
        return parent == null
                ? List.of()
                : parent.children().stream().filter(e -> name(e).equals(name)).toList();
    }

    /** The words of the first element of a name below one. */
    static @Nullable String text(@Nullable Element parent, String name) {
        List<Element> all = all(parent, name);
        return all.isEmpty() ? null : all.get(0).text().strip();
    }

    /** Numbers separated by white space; what is no number counts as 0. */
    static double[] numbers(String list) {
        String plain = list.strip();
        return plain.isEmpty()
                ? new double[0]
                : java.util.Arrays.stream(BETWEEN.split(plain))
                        .mapToDouble(OfdXml::number)
                        .toArray();
    }

    static double number(String word) {
        try {
            double value = Double.parseDouble(word);
            return Double.isNaN(value) ? 0 : Math.clamp(value, -FAR, FAR);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Left, top, width and height in points. */
    static double[] box(String list) {
        double[] box = numbers(list);
        return java.util.Arrays.copyOf(
                java.util.Arrays.stream(box).map(n -> n * OfdPen.POINTS).toArray(), SIDES);
    }
}
