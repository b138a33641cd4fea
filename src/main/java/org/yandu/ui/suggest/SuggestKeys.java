package org.yandu.ui.suggest;

import java.util.List;
import org.yandu.ui.shell.KeyHint;

/** What can be done by key in the list. */
final class SuggestKeys {

    static final String ACCEPT = "key.suggest_accept";
    static final String ACCEPT_KEY = "A";
    static final String ACCEPT_ON = "key.suggest_accept_on";
    static final String ACCEPT_ON_KEY = "Space";
    static final String REJECT = "key.suggest_reject";
    static final String REJECT_KEY = "X";
    static final String GO_KEY = "Enter";
    static final String GO = "key.suggest_go";

    private SuggestKeys() {}

    static List<KeyHint> hints() {
        return List.of(
                KeyHint.changeable(GO_KEY, GO),
                KeyHint.changeable(ACCEPT_KEY, ACCEPT),
                KeyHint.changeable(ACCEPT_ON_KEY, ACCEPT_ON),
                KeyHint.changeable(REJECT_KEY, REJECT));
    }
}
