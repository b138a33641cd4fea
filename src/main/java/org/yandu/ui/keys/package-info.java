/**
 * Actions and keys: an {@link Action} is what menu, toolbar, palette and help show alike; {@link Keys} are the reader's own; a {@link
 * RoomKey} belongs to a list or a text, and {@link ListKeys} are those of all lists. Nothing here knows a desk: an action is given what it
 * does.
 */
@NullMarked
package org.yandu.ui.keys;

import org.jspecify.annotations.NullMarked;
