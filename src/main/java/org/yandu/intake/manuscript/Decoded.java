package org.yandu.intake.manuscript;

/**
 * Bytes as text.
 *
 * @param encoding name of the charset, as the IANA writes it
 * @param confidence from 0 to 1
 */
public record Decoded(String text, String encoding, double confidence) {}
