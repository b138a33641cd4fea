/**
 * Reading packets in the window: {@link org.yandu.ui.packet.PacketRoom} is the door. One sheet makes a packet, one shows what is in a
 * packet before it is opened, here or in a library of its own, one reports on what students gave back; a panel holds the questions, with an editor for each answer, and
 * hands in.
 *
 * <p>Files are made and judged by {@code exchange.packet}, merged by {@code curation}; this room asks and shows. What comes from others
 * is shown as plain text: nothing in it is ever carried out.
 */
@NullMarked
package org.yandu.ui.packet;

import org.jspecify.annotations.NullMarked;
