package org.yichuang.review.domain;

/** How a conflict came to light. */
public enum ConflictOrigin {
    /** The reviewer said so before the file opened, or stepped back later. */
    DECLARED,
    /** The register knows of a tie. */
    DETECTED,
    /** It came out after sheets had been handed in. */
    FOUND_LATE
}
