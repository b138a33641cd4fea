package org.yandu.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Texts;

/** Our texts under the keys picocli looks for, so that they need no names of a library. */
final class HelpBundle extends ResourceBundle {

    private static final String[] HEADINGS = {"synopsis", "parameterList", "optionList", "commandList"};

    private final Map<String, String> byKey = new HashMap<>();

    /** @param commands names of the commands below {@code yandu} */
    HelpBundle(Texts texts, Set<String> commands) {
        byKey.put("yandu.usage.description", texts.get("cli.help.yandu"));
        byKey.put("yandu.usage.footer", texts.get("cli.help.exit"));
        commands.forEach(name -> byKey.put("yandu." + name + ".usage.description", texts.get("cli.help." + name)));
        for (String part : HEADINGS) {
            byKey.put("usage." + part + "Heading", texts.get("cli.heading." + part));
        }
        texts.keys().stream()
                .filter(key -> key.startsWith("cli.option.") || key.startsWith("cli.parameter."))
                .forEach(key -> byKey.put(key, texts.get(key)));
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return byKey.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(byKey.keySet());
    }
}
