package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The list of third-party components names what {@code pom.xml} takes, neither more nor less, and in its version. */
class ThirdPartyTest {

    private static final Pattern PROPERTY = Pattern.compile("<(\\w+\\.version)>([^<]+)</");
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<(dependency|path)>.*?<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>(.*?)</\\1>",
            Pattern.DOTALL);
    private static final Pattern VERSION = Pattern.compile("<version>\\$\\{([^}]+)}</version>");
    private static final Pattern ROW =
            Pattern.compile("^\\| `([^:`]+:[^`]+)`[^|]* \\| ([^| ]+) \\|", Pattern.MULTILINE);
    /** Used by a plugin, so it does not stand among the dependencies. */
    private static final String FORMATTER = "com.palantir.javaformat:palantir-java-format";

    @Test
    void listAndBuildAgree() throws Exception {
        assertThat(listed()).isEqualTo(taken());
    }

    /** What the named components bring with them runs as well, and is named beside them. */
    @Test
    void nothingRunsUnnamed() throws Exception {
        Path path = Path.of("target", "launch", "lib.path");
        Assumptions.assumeTrue(Files.exists(path), "written by the build");
        String running = Files.readString(Path.of("packaging/THIRD-PARTY.md"))
                .split("\n## ", -1)[1]
                .toLowerCase(Locale.ROOT);
        for (String jar : Files.readString(path).strip().split(File.pathSeparator, -1)) {
            String name = Path.of(jar).getFileName().toString().replaceFirst("-\\d.*", "");
            assertThat(running).contains(name.toLowerCase(Locale.ROOT));
        }
    }

    private static Map<String, String> taken() throws Exception {
        String pom = Files.readString(Path.of("pom.xml"))
                .replaceAll("(?s)<dependencyManagement>.*?</dependencyManagement>", "");
        Map<String, String> properties = new TreeMap<>();
        for (Matcher m = PROPERTY.matcher(pom); m.find(); ) {
            properties.put(m.group(1), m.group(2));
        }
        Map<String, String> found = new TreeMap<>();
        found.put(FORMATTER, properties.getOrDefault("palantir.version", "?"));
        for (Matcher m = DEPENDENCY.matcher(pom); m.find(); ) {
            Matcher version = VERSION.matcher(m.group(4));
            // Without a version of its own it is one of those the JUnit BOM decides.
            String property = version.find() ? version.group(1) : "junit.version";
            found.put(m.group(2) + ":" + m.group(3), properties.getOrDefault(property, "?"));
        }
        return found;
    }

    private static Map<String, String> listed() throws Exception {
        Map<String, String> rows = new TreeMap<>();
        for (Matcher m = ROW.matcher(Files.readString(Path.of("packaging/THIRD-PARTY.md"))); m.find(); ) {
            rows.put(m.group(1), m.group(2));
        }
        return rows;
    }
}
