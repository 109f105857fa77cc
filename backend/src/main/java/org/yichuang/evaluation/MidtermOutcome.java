package org.yichuang.evaluation;

/** What a mid-term evaluation comes to. */
public enum MidtermOutcome { PASS, RECTIFY, FAIL }
