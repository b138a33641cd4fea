import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Leaves out of libraries which classes the program can never reach, and brings classes in a form of before Java 6 into a newer one, which
 * the start cache takes. A class is reached when its name stands anywhere in one that is, be it as a word: so what is looked up by its name is
 * kept as well. Resources stay.
 *
 * <p>{@code java Needed.java SECONDS-SINCE-1970 LIBRARY[,LIBRARY…] JAR…}: of the jars named so only what is needed remains, all others are
 * needed as they are.
 */
final class Needed {

    private static final String CLASS = ".class";
    private static final String SERVICES = "META-INF/services/";

    /** Names within words: with strokes as in descriptors, with dots as programs write them. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][\\w$]*(?:[./][A-Za-z_$][\\w$]*)+");

    private final Map<Path, TreeMap<String, byte[]>> jars = new TreeMap<>();
    private final Map<String, byte[]> classes = new HashMap<>();
    /** Who provides a service, by its name; they are needed when it is. */
    private final Map<String, String> services = new HashMap<>();
    private final Set<String> reached = new HashSet<>();

    public static void main(String[] args) throws IOException {
        List<String> cut = List.of(args[1].split(","));
        Needed needed = new Needed();
        for (String jar : Arrays.asList(args).subList(2, args.length)) {
            needed.read(Path.of(jar));
        }
        needed.reach(cut);
        FileTime date = FileTime.from(Instant.ofEpochSecond(Long.parseLong(args[0])));
        for (Path jar : needed.jars.keySet()) {
            needed.write(jar, isOneOf(jar, cut), date);
        }
    }

    private static boolean isOneOf(Path jar, List<String> cut) {
        String name = jar.getFileName().toString();
        return cut.stream().anyMatch(library -> name.matches(Pattern.quote(library) + "-\\d.*"));
    }

    private static String nameOf(String entry) {
        return entry.substring(0, entry.length() - CLASS.length());
    }

    private void read(Path jar) throws IOException {
        TreeMap<String, byte[]> entries = new TreeMap<>();
        try (ZipFile file = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : file.stream().filter(e -> !e.isDirectory()).toList()) {
                entries.put(entry.getName(), file.getInputStream(entry).readAllBytes());
            }
        }
        jars.put(jar, entries);
        entries.forEach((name, bytes) -> {
            if (name.endsWith(CLASS)) {
                classes.putIfAbsent(nameOf(name), bytes);
            }
        });
    }

    private void reach(List<String> cut) {
        Deque<String> open = new ArrayDeque<>();
        jars.forEach((jar, entries) -> entries.forEach((name, bytes) -> {
            if (name.endsWith(CLASS) && !isOneOf(jar, cut)) {
                add(nameOf(name), open);
            }
            if (name.startsWith(SERVICES)) {
                String service = name.substring(SERVICES.length()).replace('.', '/');
                String providers = new String(bytes, StandardCharsets.UTF_8);
                if (classes.containsKey(service)) {
                    services.merge(service, providers, (one, other) -> one + "\n" + other);
                } else {
                    // Of Java itself, which may ask for it.
                    names(providers, open);
                }
            }
        }));
        while (!open.isEmpty()) {
            String next = open.pop();
            names(services.getOrDefault(next, ""), open);
            for (var entry : ClassFile.of().parse(classes.get(next)).constantPool()) {
                if (entry instanceof Utf8Entry word) {
                    names(word.stringValue(), open);
                }
            }
        }
    }

    private void names(String word, Deque<String> open) {
        Matcher names = NAME.matcher(word);
        while (names.find()) {
            String name = names.group().replace('.', '/');
            add(name, open);
            // The first letter of a descriptor, as in Ljava/lang/String;
            if (name.startsWith("L")) {
                add(name.substring(1), open);
            }
        }
        // Descriptors of several parameters: (ILa/B;ILc/D;)V
        for (String part : word.split("[();<\\[]", -1)) {
            int start = part.indexOf('L');
            if (start >= 0) {
                add(part.substring(start + 1), open);
            }
        }
    }

    private void add(String name, Deque<String> open) {
        if (classes.containsKey(name) && reached.add(name)) {
            open.push(name);
        }
    }

    private void write(Path jar, boolean cut, FileTime date) throws IOException {
        int[] left = {0, 0};
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.setLevel(9);
            for (Map.Entry<String, byte[]> entry : jars.get(jar).entrySet()) {
                String name = entry.getKey();
                boolean isClass = name.endsWith(CLASS);
                if (cut && isClass && !reached.contains(nameOf(name))) {
                    left[0]++;
                    continue;
                }
                left[1]++;
                ZipEntry same = new ZipEntry(name);
                same.setLastModifiedTime(date);
                out.putNextEntry(same);
                out.write(isClass && !name.endsWith("module-info.class") ? newer(entry.getValue()) : entry.getValue());
                out.closeEntry();
            }
        }
        if (cut) {
            System.err.println(jar.getFileName() + ": " + left[1] + " of " + (left[0] + left[1]) + " entries");
        }
    }

    private byte[] newer(byte[] bytes) {
        ClassModel old = ClassFile.of().parse(bytes);
        if (old.majorVersion() >= ClassFile.JAVA_6_VERSION) {
            return bytes;
        }
        ClassHierarchyResolver all = ClassHierarchyResolver.ofResourceParsing(this::open)
                .orElse(ClassHierarchyResolver.defaultResolver());
        ClassFile form = ClassFile.of(StackMapsOption.GENERATE_STACK_MAPS, ClassHierarchyResolverOption.of(all));
        ClassTransform version = (builder, element) -> {
            if (element instanceof ClassFileVersion) {
                builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
            } else {
                builder.with(element);
            }
        };
        try {
            return form.transformClass(old, version.andThen(ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)));
        } catch (IllegalArgumentException subroutines) {
            // Has what later forms no longer know; works as it is.
            return bytes;
        }
    }

    private InputStream open(java.lang.constant.ClassDesc name) {
        String descriptor = name.descriptorString();
        byte[] bytes = descriptor.startsWith("L") ? classes.get(descriptor.substring(1, descriptor.length() - 1)) : null;
        return bytes == null ? null : new ByteArrayInputStream(bytes);
    }
}
