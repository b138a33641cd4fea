package org.yandu.bench;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * How many objects of each class are alive, after the collector has run. A listener that is never taken off shows as a lambda of its
 * own class, one more for each time.
 *
 * @param classes names as the virtual machine gives them, and how many
 * @param bytes of all
 */
public record Census(Map<String, Long> classes, long bytes) {

    private static final Pattern LINE = Pattern.compile("\\s*\\d+:\\s+(\\d+)\\s+(\\d+)\\s+(\\S+).*");
    /** What stands behind the name of a lambda says where in memory its class is, which is another place at each start. */
    private static final Pattern PLACE = Pattern.compile("/0x[0-9a-f]+|\\+0x[0-9a-f]+");

    /** Of nothing where the runtime cannot count, as in the image of the program. */
    public static Census take() {
        try {
            // Soft and weak ones go in the second round at the latest.
            System.gc();
            return read(Histogram.taken());
        } catch (NoClassDefFoundError none) {
            return new Census(Map.of(), 0);
        }
    }

    /** A class of its own, for the one above must be there without it. */
    private static final class Histogram {
        static String taken() {
            try {
                return (String) ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                "gcClassHistogram",
                                new Object[] {new String[0]},
                                new String[] {String[].class.getName()});
            } catch (JMException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Writes all objects that are alive, in the form that heap walkers read; nothing where the runtime cannot. */
    public static void dump(Path file) throws IOException {
        Files.deleteIfExists(file);
        try {
            Dump.write(file);
        } catch (NoClassDefFoundError none) {
            return;
        }
    }

    /** Likewise. */
    private static final class Dump {
        static void write(Path file) throws IOException {
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                    .dumpHeap(file.toAbsolutePath().toString(), true);
        }
    }

    static Census read(String histogram) {
        Map<String, Long> classes = new HashMap<>();
        long bytes = 0;
        for (String line : histogram.split("\n", -1)) {
            Matcher counted = LINE.matcher(line);
            if (counted.matches()) {
                // Two classes of one name are two loads of it, or two lambdas of one place.
                classes.merge(
                        PLACE.matcher(counted.group(3)).replaceAll(""), Long.valueOf(counted.group(1)), Long::sum);
                bytes += Long.parseLong(counted.group(2));
            }
        }
        return new Census(classes, bytes);
    }

    public double megabytes() {
        return bytes / 1048576.0;
    }
}
