package org.yichuang.life;

/** Why the clock names an organisation. */
public enum LifeReason {
    NO_VERIFIED_ACTIVITY,
    /** The last yearly confirmation was not renewed in time. */
    CONFIRMATION_OVERDUE
}
