package org.yandu.ui.shell;

import org.yandu.document.TextSpan;

/** A wish to bring a place into view, and to flash it so that the eye finds it. */
public record Jump(TextSpan span, boolean flash) {}
