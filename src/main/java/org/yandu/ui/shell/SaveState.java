package org.yandu.ui.shell;

/** What the status line says about saving. SAVED only after the commit has returned. */
public enum SaveState {
    SAVED,
    SAVING,
    FAILED,
    READ_ONLY
}
