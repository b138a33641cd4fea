import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Which classes of modules of Java nobody can reach ({@link Reach}), as patterns for jlink, one for each package.
 *
 * <p>{@code java Unreached.java MODULES LIBS SPARED[,SPARED…] JAR-OR-FOLDER…}: MODULES is a folder with the classes of all modules of the runtime,
 * each in a folder of its own name; of those named SPARED whatever is not reached is told, all others are kept, and so is what is in the jars and
 * folders. LIBS holds native parts, which call classes and methods by name. What stays keeps all its methods, also those that nobody calls and
 * that may call what is gone: classes of Java itself are not looked through when they are loaded.
 */
final class Unreached {

    private static final String CLASS = ".class";
    private static final String SERVICES = "META-INF/services/";

    /** Looked up by names made of parts: what draws lines and areas, by kind and form of pixels; words of a language. */
    private static final Pattern PUT_TOGETHER = Pattern.compile("^sun/java2d/loops/|_(en|zh)(_[A-Z]+)?$|Resources$");

    private final Map<String, byte[]> classes = new HashMap<>();
    private final Map<String, String> services = new HashMap<>();
    private final Set<String> roots = new HashSet<>();

    /** Classes that may go, by their module. */
    private final Map<String, TreeSet<String>> spared = new TreeMap<>();

    private final Reach reach = new Reach(classes, this::isRoot, never -> false, services);

    private Unreached() {}

    public static void main(String[] args) throws IOException {
        Unreached all = new Unreached();
        Set<String> spared = Set.of(args[2].split(","));
        for (Path module : below(Path.of(args[0]), 1)) {
            all.module(module, spared.contains(module.getFileName().toString()));
        }
        for (String place : Arrays.asList(args).subList(3, args.length)) {
            if (Files.isDirectory(Path.of(place))) {
                all.folder(Path.of(place));
            } else {
                all.jar(Path.of(place));
            }
        }
        for (Path part : below(Path.of(args[1]), Integer.MAX_VALUE)) {
            if (Files.isRegularFile(part)) {
                all.reach.words(Files.readAllBytes(part), true);
            }
        }
        all.roots.forEach(all.reach::type);
        all.reach.all();
        all.tell();
    }

    private static List<Path> below(Path folder, int depth) throws IOException {
        try (Stream<Path> all = Files.walk(folder, depth)) {
            return all.filter(each -> !each.equals(folder)).sorted().toList();
        }
    }

    private void module(Path module, boolean spare) throws IOException {
        for (Path file : below(module, Integer.MAX_VALUE)) {
            String name = module.relativize(file).toString().replace('\\', '/');
            if (!spare) {
                entry(name, file);
            } else if (isClass(name)) {
                String type = nameOf(name);
                if (PUT_TOGETHER.matcher(type).find()) {
                    entry(name, file);
                    continue;
                }
                classes.put(type, Files.readAllBytes(file));
                spared.computeIfAbsent(module.getFileName().toString(), any -> new TreeSet<>()).add(type);
            }
        }
    }

    private void folder(Path folder) throws IOException {
        for (Path file : below(folder, Integer.MAX_VALUE)) {
            entry(folder.relativize(file).toString().replace('\\', '/'), file);
        }
    }

    private void jar(Path jar) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : file.stream().filter(e -> !e.isDirectory()).toList()) {
                entry(entry.getName(), file.getInputStream(entry).readAllBytes());
            }
        }
    }

    private void entry(String name, Path file) throws IOException {
        if (Files.isRegularFile(file)) {
            entry(name, Files.readAllBytes(file));
        }
    }

    private void entry(String name, byte[] bytes) {
        if (isClass(name)) {
            classes.putIfAbsent(nameOf(name), bytes);
            roots.add(nameOf(name));
        } else if (name.startsWith(SERVICES)) {
            String service = name.substring(SERVICES.length()).replace('.', '/');
            services.merge(service, new String(bytes, StandardCharsets.UTF_8), (one, other) -> one + "\n" + other);
        }
    }

    private boolean isRoot(String type) {
        return roots.contains(type);
    }

    private static boolean isClass(String name) {
        return name.endsWith(CLASS) && !name.endsWith("module-info.class");
    }

    private static String nameOf(String entry) {
        return entry.substring(0, entry.length() - CLASS.length());
    }

    /** Of a package that a module says it has, one class must remain. */
    private void tell() {
        spared.forEach((module, types) -> {
            Map<String, TreeSet<String>> gone = new TreeMap<>();
            Set<String> kept = new HashSet<>();
            for (String type : types) {
                String in = type.substring(0, type.lastIndexOf('/') + 1);
                if (reach.isReached(type)) {
                    kept.add(in);
                } else {
                    gone.computeIfAbsent(in, any -> new TreeSet<>()).add(type.substring(in.length()));
                }
            }
            gone.forEach((in, names) -> {
                if (!kept.contains(in)) {
                    names.removeFirst();
                }
                if (!names.isEmpty()) {
                    System.out.println("regex:" + Pattern.quote("/" + module + "/" + in) + "("
                            + String.join("|", names.stream().map(Pattern::quote).toList()) + ")[.]class");
                }
            });
        });
    }
}
