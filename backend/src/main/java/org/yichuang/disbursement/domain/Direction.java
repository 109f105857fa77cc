package org.yichuang.disbursement.domain;

/** Money on a bank line came in or left. */
public enum Direction { IN, OUT }
