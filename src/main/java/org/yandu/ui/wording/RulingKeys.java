package org.yandu.ui.wording;

import java.util.List;
import org.yandu.ui.shell.KeyHint;

/** What can be done by key in the index of names. */
final class RulingKeys {

    static final String CONFIRM = "key.name_confirm";
    static final String CONFIRM_KEY = "Y";
    static final String HIDE = "key.name_hide";
    static final String HIDE_KEY = "Delete";
    static final String MERGE = "key.name_merge";
    static final String MERGE_KEY = "M";
    static final String FORGET = "key.name_forget";
    static final String FORGET_KEY = "U";

    private RulingKeys() {}

    static List<KeyHint> hints() {
        return List.of(
                KeyHint.changeable(CONFIRM_KEY, CONFIRM),
                KeyHint.changeable(HIDE_KEY, HIDE),
                KeyHint.changeable(MERGE_KEY, MERGE),
                KeyHint.changeable(FORGET_KEY, FORGET));
    }
}
