package org.yichuang.life;

/** What the clock says of an organisation that has gone quiet. Nobody is made a zombie by a clock. */
public enum LifeStage {
    /** Longer than a half-year without a confirmed activity; one activity wakes it. */
    DORMANT,
    /** The township should look into it. */
    ZOMBIE_CANDIDATE
}
