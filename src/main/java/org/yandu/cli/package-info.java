/**
 * The command line: picocli commands over the same workspace as the window.
 *
 * <p>{@link org.yandu.cli.CommandLineFace} is the door. A command asks the library, makes small records
 * ({@code …Row}, {@code …Sheet}: their components are the keys of the JSON, never renamed) and hands them to {@link Reply},
 * which prints them as JSON or as aligned columns. Results go to standard output, everything else to standard error.
 *
 * <p>Window and tour come in from outside as {@link org.yandu.cli.Outside}: this room may not know them, and no command
 * but {@code tour} loads a single class of theirs.
 */
@NullMarked
package org.yandu.cli;

import org.jspecify.annotations.NullMarked;
