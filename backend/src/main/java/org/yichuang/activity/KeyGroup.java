package org.yichuang.activity;

/** The groups whose being served is counted (domain 4.2, c3). */
public enum KeyGroup { ELDERLY, CHILDREN, DISABLED, LOW_INCOME, LEFT_BEHIND }
