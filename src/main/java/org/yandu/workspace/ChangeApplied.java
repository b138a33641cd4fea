package org.yandu.workspace;

/**
 * Published after the commit has returned.
 *
 * @param change what was carried out; for {@link How#UNDONE} already the inverse
 */
public record ChangeApplied(Step step, Change change, How how) {

    public enum How {
        APPLIED,
        UNDONE,
        REDONE
    }
}
