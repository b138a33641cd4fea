/**
 * Reading packets: one {@code .yandu} file from an instructor to a class, and one small file back from each student.
 *
 * <p>Such a file is a zip of {@code mimetype} (stored, first), {@code manifest.json} (kind, time, and the SHA-256 of every other entry),
 * {@code signature.json} (Ed25519 over the bytes of the manifest; may be absent), {@code content.json} and, with readings, every text as
 * {@code texts/VERSION.txt} and the file it came from as {@code originals/SHA256}. Locked with a passphrase it is a zip of
 * {@code envelope.json} and {@code sealed.bin}, which is the other zip. All keys are listed in {@code packaging/packets.md}.
 *
 * <p>Whoever reads one trusts nothing: names that are not ours, too much of anything, a hash or a signature that is not right, and every
 * value out of its bounds refuse the file as a whole ({@link org.yandu.exchange.packet.PacketZip},
 * {@link org.yandu.exchange.packet.Fields}); nothing is unpacked to the disk. What is good is one change.
 */
@NullMarked
package org.yandu.exchange.packet;

import org.jspecify.annotations.NullMarked;
