package org.yandu.document;

/**
 * One line of the text between line ends.
 *
 * @param index position among all lines, from 0
 * @param span where, without the line end
 */
public record Paragraph(int index, TextSpan span) {}
