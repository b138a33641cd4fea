package org.yandu.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // LC_ALL, LC_MESSAGES, LANG → language
                "-, -, -, zh",
                "C, -, -, zh",
                "-, -, C.UTF-8, zh",
                "-, -, POSIX, zh",
                "-, -, de_DE.UTF-8, zh",
                "-, -, zh_CN.UTF-8, zh",
                "-, -, en_GB.UTF-8, en",
                "-, en_US, zh_CN, en",
                "zh_TW, en_US, en_US, zh",
                "'', '', en, en",
            })
    void firstOfTheVariablesThatSaysAnything(String all, String messages, String lang, String language) {
        assertThat(spoken("Linux", Locale.ENGLISH, "LC_ALL", all, "LC_MESSAGES", messages, "LANG", lang))
                .isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"Windows 11, en, en", "Mac OS X, en, en", "Windows 11, zh, zh", "Windows 11, fr, zh", "Linux, en, zh"})
    void withoutVariablesTheSystemIsAskedWhereItKnows(String os, String system, String language) {
        assertThat(spoken(os, Locale.of(system))).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"en, zh_CN, en", "zh_CN.UTF-8, en_US, zh"})
    void theStartScriptIsBelievedFirst(String script, String all, String language) {
        assertThat(spoken("Linux", Locale.ENGLISH, "YANDU_LANGUAGE", script, "LC_ALL", all))
                .isEqualTo(language);
    }

    private static String spoken(String os, Locale system, String... variables) {
        Map<String, String> environment = new HashMap<>();
        for (int i = 0; i < variables.length; i += 2) {
            if (variables[i + 1] != null) {
                environment.put(variables[i], variables[i + 1]);
            }
        }
        return Spoken.by(environment, os, system).getLanguage();
    }
}
