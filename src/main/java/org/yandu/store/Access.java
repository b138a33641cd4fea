package org.yandu.store;

/** How a library is opened. */
public enum Access {
    /** As the one program that may change it. */
    READ_WRITE,
    /** Beside whoever changes it. */
    READ_ONLY
}
