package org.yandu.ui.shell;

/**
 * Something has been done, and one thing can be done about it now: to undo it, mostly. It stands in sight until it is taken, closed, or
 * something else has been changed.
 *
 * @param what has been done, in the language of the reader
 * @param way what else there is to know
 * @param button what taking it is called
 */
public record Offer(String what, String way, String button, Runnable take) {}
