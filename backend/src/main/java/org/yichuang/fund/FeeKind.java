package org.yichuang.fund;

/** What a pool pays beside grants. */
public enum FeeKind { ORGANISING, EVALUATION }
