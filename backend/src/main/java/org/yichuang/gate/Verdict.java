package org.yichuang.gate;

/** How the gate stands as a whole, from best to worst: the worst finding decides. */
public enum Verdict {
    MET, TO_EXAMINE, UNKNOWN, NOT_MET;

    public boolean lets() {
        return this == MET || this == TO_EXAMINE;
    }
}
