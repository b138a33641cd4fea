package org.yandu.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.document.Noise;
import org.yandu.document.Problem;
import org.yandu.outline.lines.Reason;

/** Both languages say the same things, nothing is missing and nothing is left over. */
class TextsTest {

    private static final Map<String, String> CHINESE = read("texts_zh.properties");
    private static final Map<String, String> ENGLISH = read("texts_en.properties");

    /** A key written out in the sources; with . or _ at its end the beginning of one, with . at its start the end of one. */
    private static final Pattern LITERAL = Pattern.compile("\"([a-z_]*\\.[A-Za-z0-9_.-]+|[a-z_]+\\.)\"");

    /** Names of files look like keys. */
    private static final Pattern FILE = Pattern.compile(".*\\.(css|db|properties|sql|txt|ttf|png)");

    @Test
    void bothLanguagesHaveTheSameKeysInTheSameOrder() {
        assertThat(ENGLISH.keySet()).containsExactlyElementsOf(CHINESE.keySet());
    }

    @Test
    void everyTextNamesTheSameThingsInBothLanguages() {
        CHINESE.forEach((key, text) ->
                assertThat(arguments(ENGLISH.getOrDefault(key, ""))).as(key).isEqualTo(arguments(text)));
    }

    @Test
    void apostrophesAreDoubled() {
        Stream.of(CHINESE, ENGLISH)
                .forEach(texts -> texts.forEach((key, text) ->
                        assertThat(text.replace("''", "")).as(key).doesNotContain("'")));
    }

    @Test
    void englishIsEnglish() {
        ENGLISH.forEach((key, text) -> assertThat(text.codePoints().filter(Character::isIdeographic))
                .as(key + ": quoted terms only")
                .hasSizeLessThanOrEqualTo(4));
    }

    @Test
    void chineseIsChinese() {
        // Names such as JSON, GB18030, library.db and options may stand alone; three words in a row are a sentence.
        Pattern sentence = Pattern.compile("[A-Za-z]+ +[A-Za-z]+ +[A-Za-z]+");
        CHINESE.forEach((key, text) -> assertThat(text).as(key).doesNotContainPattern(sentence));
    }

    @Test
    void chineseIsPlain() {
        CHINESE.forEach((key, text) -> assertThat(text).as(key).doesNotContain("你", "您", "！", "!"));
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemIsToldWithItsWayOut(Problem.Kind kind) {
        String key = Problem.of(kind).key();
        assertThat(CHINESE).containsKeys(key, key + ".way");
    }

    @ParameterizedTest
    @EnumSource
    void everyNoiseHasANameAndAReason(Noise.Kind kind) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        assertThat(CHINESE).containsKeys("noise.kind." + name, "noise." + name);
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonOfTheOutlineIsTold(Reason reason) {
        assertThat(CHINESE).containsKey(reason.key());
    }

    @Test
    void everyKeyInTheSourcesHasAText() throws IOException {
        Set<String> families = new TreeSet<>();
        CHINESE.keySet().forEach(key -> families.add(key.substring(0, key.indexOf('.'))));
        Set<String> missing = new TreeSet<>();
        for (String literal : literals()) {
            boolean beginning = literal.endsWith(".") || literal.endsWith("_");
            boolean known = beginning
                    ? CHINESE.keySet().stream().anyMatch(key -> key.startsWith(literal))
                    : CHINESE.containsKey(literal);
            if (families.contains(literal.substring(0, literal.indexOf('.'))) && !known) {
                missing.add(literal);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> literals = literals();
        List<String> unused = new ArrayList<>();
        for (String key : CHINESE.keySet()) {
            boolean used = literals.contains(key)
                    || key.startsWith("problem.") // one for each kind, see above
                    || literals.stream().anyMatch(each -> fits(key, each, literals));
            if (!used) {
                unused.add(key);
            }
        }
        assertThat(unused).isEmpty();
    }

    private static boolean fits(String key, String literal, Set<String> literals) {
        boolean beginning = literal.endsWith(".") || literal.endsWith("_");
        boolean end = literal.startsWith(".") && key.endsWith(literal);
        return beginning && key.startsWith(literal)
                || end && literals.contains(key.substring(0, key.length() - literal.length()));
    }

    @Test
    void problemsAreOnlyOfKnownKinds() {
        Set<String> known = new TreeSet<>();
        for (Problem.Kind kind : Problem.Kind.values()) {
            known.add(Problem.of(kind).key());
            known.add(Problem.of(kind).key() + ".way");
        }
        assertThat(CHINESE.keySet().stream().filter(key -> key.startsWith("problem.")))
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-TW", "de", "und"})
    void speaksChineseToEverybodyElse(String tag) {
        assertThat(Texts.of(Locale.forLanguageTag(tag)).get("app.name")).isEqualTo("研读");
    }

    @Test
    void speaksEnglishToEnglishLocales() {
        Texts texts = Texts.of(Locale.UK);
        assertThat(texts.get("problem.file_missing", "a.txt")).isEqualTo("The file was not found: a.txt");
        assertThatThrownBy(() -> texts.get("no.such.key")).isInstanceOf(MissingResourceException.class);
    }

    private static Set<String> arguments(String text) {
        Set<String> found = new TreeSet<>();
        for (Matcher m = Pattern.compile("\\{\\d}").matcher(text); m.find(); ) {
            found.add(m.group());
        }
        return found;
    }

    private static Set<String> literals() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                for (Matcher m = LITERAL.matcher(Files.readString(source)); m.find(); ) {
                    if (!FILE.matcher(m.group(1)).matches()) {
                        found.add(m.group(1));
                    }
                }
            }
        }
        return found;
    }

    private static Map<String, String> read(String name) {
        Map<String, String> inOrder = new LinkedHashMap<>();
        Properties texts = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                assertThat(inOrder.put((String) key, (String) value))
                        .as("twice: " + key)
                        .isNull();
                return super.put(key, value);
            }
        };
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(name));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return inOrder;
    }
}
