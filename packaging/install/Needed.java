import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.ConstantPoolSharingOption;
import java.lang.classfile.ClassFile.DebugElementsOption;
import java.lang.classfile.ClassFile.LineNumbersOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.FieldTransform;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.attribute.RuntimeInvisibleAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeInvisibleTypeAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeVisibleTypeAnnotationsAttribute;
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
 * kept as well. Resources stay. Of all classes goes what only debuggers and compilers read: it would lie in the start cache as well.
 *
 * <p>{@code java Needed.java SECONDS-SINCE-1970 LIBRARY[,LIBRARY…] NAME[,NAME…] PATH JAR…}: of the jars named so only what is needed remains,
 * of all others every class is. Classes whose names begin with one of the second list are never reached, though others name them. The path has
 * what else the program runs on, JavaFX.
 */
final class Needed {

    private static final String CLASS = ".class";

    /** Its classes keep the numbers of their lines, for reports of faults. */
    private static final String OURS = "yandu.jar";

    private static final String SERVICES = "META-INF/services/";

    /** Names within words: with strokes as in descriptors, with dots as programs write them. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][\\w$]*(?:[./][A-Za-z_$][\\w$]*)+");

    /** Notes that only compilers and checkers read. */
    private static final ClassTransform WITHOUT_REMARKS = ClassTransform.dropping(Needed::isRemark)
            .andThen(ClassTransform.transformingFields(FieldTransform.dropping(Needed::isRemark)))
            .andThen(ClassTransform.transformingMethods(MethodTransform.dropping(Needed::isRemark)))
            .andThen(ClassTransform.transformingMethodBodies((code, element) -> {
                if (!isRemark(element)) {
                    code.with(element);
                }
            }));

    private final Map<Path, TreeMap<String, byte[]>> jars = new TreeMap<>();
    private final Map<String, byte[]> classes = new HashMap<>();
    /** What is not written, but what classes stand on. */
    private final Map<String, byte[]> beside = new HashMap<>();
    /** Who provides a service, by its name; they are needed when it is. */
    private final Map<String, String> services = new HashMap<>();
    private final Set<String> reached = new HashSet<>();
    private List<String> never = List.of();

    public static void main(String[] args) throws IOException {
        List<String> cut = List.of(args[1].split(","));
        Needed needed = new Needed();
        needed.never = List.of(args[2].split(","));
        for (String jar : args[3].split(File.pathSeparator)) {
            entries(Path.of(jar)).forEach((name, bytes) -> needed.beside.put(name, bytes));
        }
        for (String jar : Arrays.asList(args).subList(4, args.length)) {
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

    private static boolean isRemark(Object element) {
        return element instanceof RuntimeInvisibleAnnotationsAttribute
                || element instanceof RuntimeInvisibleTypeAnnotationsAttribute
                || element instanceof RuntimeVisibleTypeAnnotationsAttribute;
    }

    private static String nameOf(String entry) {
        return entry.substring(0, entry.length() - CLASS.length());
    }

    private static TreeMap<String, byte[]> entries(Path jar) throws IOException {
        TreeMap<String, byte[]> entries = new TreeMap<>();
        try (ZipFile file = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : file.stream().filter(e -> !e.isDirectory()).toList()) {
                entries.put(entry.getName(), file.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    private void read(Path jar) throws IOException {
        TreeMap<String, byte[]> entries = entries(jar);
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
        if (classes.containsKey(name) && never.stream().noneMatch(name::startsWith) && reached.add(name)) {
            open.push(name);
        }
    }

    private void write(Path jar, boolean cut, FileTime date) throws IOException {
        int[] left = {0, 0};
        boolean ours = jar.endsWith(OURS);
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
                out.write(isClass && !name.endsWith("module-info.class") ? slim(entry.getValue(), ours) : entry.getValue());
                out.closeEntry();
            }
        }
        if (cut) {
            System.err.println(jar.getFileName() + ": " + left[1] + " of " + (left[0] + left[1]) + " entries");
        }
    }

    /**
     * Without names of local variables, and of libraries without numbers of lines: names are for debuggers, and lines of libraries say
     * little in a report where those of JavaFX and Java are left out as well. Nor with remarks that only compilers read.
     */
    private byte[] slim(byte[] bytes, boolean ours) {
        ClassModel old = ClassFile.of().parse(bytes);
        ClassHierarchyResolver all = ClassHierarchyResolver.ofResourceParsing(this::open)
                .orElse(ClassHierarchyResolver.defaultResolver());
        // With a table of constants of its own, or all the names would stay in it.
        ClassFile form = ClassFile.of(
                ConstantPoolSharingOption.NEW_POOL,
                DebugElementsOption.DROP_DEBUG,
                ours ? LineNumbersOption.PASS_LINE_NUMBERS : LineNumbersOption.DROP_LINE_NUMBERS,
                StackMapsOption.STACK_MAPS_WHEN_REQUIRED,
                ClassHierarchyResolverOption.of(all));
        try {
            return form.transformClass(old, version(old).andThen(WITHOUT_REMARKS));
        } catch (IllegalArgumentException subroutines) {
            // Has what later forms no longer know; works as it is.
            System.err.println(old.thisClass().asInternalName() + " stays as it is: " + subroutines.getMessage());
            return bytes;
        }
    }

    private static ClassTransform version(ClassModel old) {
        return (builder, element) -> {
            if (element instanceof ClassFileVersion && old.majorVersion() < ClassFile.JAVA_6_VERSION) {
                builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
            } else {
                builder.with(element);
            }
        };
    }

    private InputStream open(java.lang.constant.ClassDesc name) {
        String descriptor = name.descriptorString();
        if (!descriptor.startsWith("L")) {
            return null;
        }
        String plain = descriptor.substring(1, descriptor.length() - 1);
        byte[] bytes = classes.getOrDefault(plain, beside.get(plain + CLASS));
        return bytes == null ? null : new ByteArrayInputStream(bytes);
    }
}
