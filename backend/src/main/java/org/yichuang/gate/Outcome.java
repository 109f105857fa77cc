package org.yichuang.gate;

/** How one condition came out. */
public enum Outcome { MET, WAIVED, NOT_MET, UNKNOWN }
