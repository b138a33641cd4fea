package org.yandu.exchange;

/** Hears how far long work has come, and may stop it. */
public interface Progress {

    /** Does not listen and never stops anything. */
    Progress NONE = (done, all, name) -> true;

    /**
     * @param done how many are finished
     * @param all how many there are
     * @param name of what comes next
     * @return {@code false} to stop; nothing is changed then
     */
    boolean goesOn(int done, int all, String name);
}
