/**
 * Every place where bytes or words of others are read, as targets for a fuzzer that is guided by coverage. A target lives beside the
 * reader it tries; here are their list, the way Jazzer calls them, and the inputs that are kept and read again by every build.
 */
@NullMarked
package org.yandu.fuzz;

import org.jspecify.annotations.NullMarked;
