import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.ConstantPoolSharingOption;
import java.lang.classfile.ClassFile.DebugElementsOption;
import java.lang.classfile.ClassFile.LineNumbersOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.FieldTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.attribute.InnerClassesAttribute;
import java.lang.classfile.attribute.MethodParametersAttribute;
import java.lang.classfile.attribute.NestMembersAttribute;
import java.lang.classfile.attribute.RuntimeInvisibleAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeInvisibleTypeAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeVisibleTypeAnnotationsAttribute;
import java.lang.classfile.attribute.SignatureAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Leaves out of libraries which classes and methods the program can never reach ({@link Reach}), and brings classes in a form of before Java 6
 * into a newer one, which the start cache takes. Resources stay. Of all classes goes what only debuggers and compilers read: whatever is in a
 * class that is used at the start lies in the start cache as well.
 *
 * <p>{@code java Needed.java SECONDS-SINCE-1970 LIBRARY[,LIBRARY…] NAME[,NAME…] WINDOW JAR…}: of the jars named so only what is needed remains,
 * of all others everything does. Classes whose names begin with one of the second list are never reached, though others name them. WINDOW is
 * JavaFX: jars that are only looked at, or folders with {@code classes} and {@code libs} of which only what is needed remains as well.
 */
final class Needed {

    private static final String CLASS = ".class";

    /** Its classes keep the numbers of their lines, for reports of faults. */
    private static final String OURS = "yandu.jar";

    private static final String SERVICES = "META-INF/services/";

    /** Put together from parts, much of what JavaFX has inside is looked up by its name. */
    private static final String INSIDE = "com/sun/";

    /** Notes that only compilers and checkers read. */
    private static final ClassTransform WITHOUT_REMARKS = ClassTransform.dropping(Needed::isRemark)
            .andThen(ClassTransform.transformingFields(FieldTransform.dropping(Needed::isRemark)))
            .andThen(ClassTransform.transformingMethods(MethodTransform.dropping(Needed::isRemark)))
            .andThen(ClassTransform.transformingMethodBodies((code, element) -> {
                if (!isRemark(element)) {
                    code.with(element);
                }
            }));

    /** Resources that name classes. */
    private static final Pattern NAMING = Pattern.compile(".*[.](css|bss|properties)|META-INF/services/.*");

    /** Nobody asks a method for its types with their arguments, or for the names of what it takes. Fields are asked, by the command line. */
    private static final ClassTransform WITHOUT_LONG_TYPES = ClassTransform.transformingMethods(MethodTransform.dropping(
            element -> element instanceof SignatureAttribute || element instanceof MethodParametersAttribute));

    /** What a jar, or the classes of a folder, have by name; those that are cut are changed. */
    private record Shelf(Path place, TreeMap<String, byte[]> entries, boolean cut) {}

    private final List<Shelf> shelves = new ArrayList<>();
    private final Map<String, byte[]> classes = new HashMap<>();
    private final Map<String, String> services = new HashMap<>();
    /** Classes that are kept whole. */
    private final Set<String> whole = new HashSet<>();

    private final Reach reach;

    private Needed(List<String> never) {
        reach = new Reach(classes, whole::contains, name -> never.stream().anyMatch(name::startsWith), services);
    }

    public static void main(String[] args) throws IOException {
        List<String> cut = List.of(args[1].split(","));
        Needed needed = new Needed(List.of(args[2].split(",")));
        for (String jar : Arrays.asList(args).subList(4, args.length)) {
            needed.read(new Shelf(Path.of(jar), entries(Path.of(jar)), isOneOf(Path.of(jar), cut)));
        }
        for (String part : args[3].split(File.pathSeparator)) {
            Path place = Path.of(part);
            if (Files.isDirectory(place)) {
                needed.read(new Shelf(place.resolve("classes"), files(place.resolve("classes")), true));
                files(place.resolve("libs")).values().forEach(bytes -> needed.reach.words(bytes, true));
            } else {
                // Not written, but what classes stand on.
                Shelf beside = new Shelf(place, entries(place), false);
                needed.read(beside);
                needed.shelves.remove(beside);
            }
        }
        needed.reach();
        FileTime date = FileTime.from(Instant.ofEpochSecond(Long.parseLong(args[0])));
        for (Shelf shelf : needed.shelves) {
            needed.write(shelf, date);
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

    private static TreeMap<String, byte[]> files(Path folder) throws IOException {
        TreeMap<String, byte[]> entries = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.put(folder.relativize(file).toString().replace(File.separatorChar, '/'), Files.readAllBytes(file));
            }
        }
        return entries;
    }

    private void read(Shelf shelf) {
        shelves.add(shelf);
        shelf.entries().forEach((name, bytes) -> {
            if (isClass(name)) {
                classes.putIfAbsent(nameOf(name), bytes);
                if (!shelf.cut()) {
                    whole.add(nameOf(name));
                }
            } else if (name.startsWith(SERVICES)) {
                String service = name.substring(SERVICES.length()).replace('.', '/');
                services.merge(service, new String(bytes, StandardCharsets.UTF_8), (one, other) -> one + "\n" + other);
            }
        });
    }

    private static boolean isClass(String name) {
        return name.endsWith(CLASS) && !name.endsWith("module-info.class");
    }

    private void reach() {
        whole.forEach(reach::type);
        for (Shelf shelf : shelves) {
            shelf.entries().forEach((name, bytes) -> {
                if (NAMING.matcher(name).matches() && !isOfOurServices(name)) {
                    reach.words(bytes, false);
                } else if (isClass(name) && name.startsWith(INSIDE)) {
                    reach.type(nameOf(name));
                }
            });
        }
        reach.all();
    }

    /** Others are of Java itself, which may ask for them. */
    private boolean isOfOurServices(String name) {
        return name.startsWith(SERVICES)
                && classes.containsKey(name.substring(SERVICES.length()).replace('.', '/'));
    }

    private void write(Shelf shelf, FileTime date) throws IOException {
        TreeMap<String, byte[]> kept = new TreeMap<>();
        for (Map.Entry<String, byte[]> entry : shelf.entries().entrySet()) {
            String name = entry.getKey();
            if (!isClass(name)) {
                kept.put(name, entry.getValue());
            } else if (!shelf.cut() || reach.isReached(nameOf(name))) {
                kept.put(name, slim(entry.getValue(), shelf));
            }
        }
        if (Files.isDirectory(shelf.place())) {
            onePerPackage(shelf, kept);
            writeFolder(shelf.place(), kept);
        } else {
            writeJar(shelf.place(), kept, date);
        }
        if (shelf.cut()) {
            System.err.println(shelf.place() + ": " + kept.size() + " of " + shelf.entries().size() + " entries");
        }
    }

    /** What a module says it has, it must have. */
    private void onePerPackage(Shelf shelf, TreeMap<String, byte[]> kept) {
        Set<String> packages = new HashSet<>();
        kept.keySet().stream().filter(Needed::isClass).forEach(name -> packages.add(packageOf(name)));
        shelf.entries().forEach((name, bytes) -> {
            if (isClass(name) && packages.add(packageOf(name))) {
                kept.put(name, bytes);
            }
        });
    }

    private static String packageOf(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    private static void writeFolder(Path folder, Map<String, byte[]> kept) throws IOException {
        for (String name : files(folder).keySet()) {
            if (!kept.containsKey(name)) {
                Files.delete(folder.resolve(name));
            }
        }
        for (Map.Entry<String, byte[]> entry : kept.entrySet()) {
            Files.write(folder.resolve(entry.getKey()), entry.getValue());
        }
    }

    private static void writeJar(Path jar, Map<String, byte[]> kept, FileTime date) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.setLevel(9);
            for (Map.Entry<String, byte[]> entry : kept.entrySet()) {
                ZipEntry same = new ZipEntry(entry.getKey());
                same.setLastModifiedTime(date);
                out.putNextEntry(same);
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
    }

    /**
     * Without names of local variables, and of libraries without numbers of lines: names are for debuggers, and lines of libraries say
     * little in a report where those of JavaFX and Java are left out as well. Nor with remarks that only compilers read.
     */
    private byte[] slim(byte[] bytes, Shelf shelf) {
        ClassModel old = ClassFile.of().parse(bytes);
        ClassHierarchyResolver all = ClassHierarchyResolver.ofResourceParsing(this::open)
                .orElse(ClassHierarchyResolver.defaultResolver());
        // With a table of constants of its own, or all the names would stay in it.
        ClassFile form = ClassFile.of(
                ConstantPoolSharingOption.NEW_POOL,
                DebugElementsOption.DROP_DEBUG,
                shelf.place().endsWith(OURS) ? LineNumbersOption.PASS_LINE_NUMBERS : LineNumbersOption.DROP_LINE_NUMBERS,
                StackMapsOption.STACK_MAPS_WHEN_REQUIRED,
                ClassHierarchyResolverOption.of(all));
        ClassTransform change = version(old).andThen(WITHOUT_REMARKS).andThen(WITHOUT_LONG_TYPES);
        try {
            return form.transformClass(old, shelf.cut() ? called(old).andThen(change) : change);
        } catch (IllegalArgumentException subroutines) {
            // Has what later forms no longer know; works as it is.
            System.err.println(old.thisClass().asInternalName() + " stays as it is: " + subroutines.getMessage());
            return bytes;
        }
    }

    /** Without methods that nobody calls, and without names of classes that are gone. */
    private ClassTransform called(ClassModel old) {
        Set<String> uncalled = reach.uncalled(old.thisClass().asInternalName());
        return ClassTransform.dropping(element -> element instanceof MethodModel method
                        && uncalled.contains(method.methodName().stringValue() + method.methodType().stringValue()))
                .andThen((builder, element) -> {
                    switch (element) {
                        case InnerClassesAttribute inner -> builder.with(InnerClassesAttribute.of(inner.classes().stream()
                                .filter(each -> !isGone(each.innerClass()))
                                .toList()));
                        case NestMembersAttribute nest -> builder.with(NestMembersAttribute.of(nest.nestMembers().stream()
                                .filter(each -> !isGone(each))
                                .toList()));
                        default -> builder.with(element);
                    }
                });
    }

    private boolean isGone(ClassEntry type) {
        return classes.containsKey(type.asInternalName()) && !reach.isReached(type.asInternalName());
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
        byte[] bytes = classes.get(plain);
        return bytes == null ? null : new ByteArrayInputStream(bytes);
    }
}
