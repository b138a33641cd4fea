/**
 * The outline of the pane that has the focus, with how much of every section is marked per theme.
 */
@NullMarked
package org.yandu.ui.outline;

import org.jspecify.annotations.NullMarked;
