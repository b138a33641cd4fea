package org.yandu.workspace;

/** What a name names. */
public enum NameKind {
    /** A law, a regulation, a plan or another document. */
    LAW,
    /** A system, a platform, a project, a campaign. */
    SYSTEM,
    /** An authority, a committee, a company, an association. */
    BODY,
    /** A formula by which a policy is known. */
    SLOGAN,
    /** Anything else, such as a book. */
    OTHER
}
