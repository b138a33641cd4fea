package org.yandu.outline.runs;

/**
 * Where a run stands in the whole.
 *
 * @param established whether other runs of its rank were taken, which lets a heading stand alone
 * @param under whether a heading stands before it
 * @param before whether it ends before the first heading of a higher rank
 * @param below whether a heading that was taken stands on the line above it
 */
public record Standing(boolean established, boolean under, boolean before, boolean below) {}
