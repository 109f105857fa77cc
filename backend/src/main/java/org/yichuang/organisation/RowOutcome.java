package org.yichuang.organisation;

/** What a row of a register file does when the import is confirmed: a new organisation, a changed one, nothing, or nothing because of a fault. */
public enum RowOutcome { NEW, CHANGED, UNCHANGED, FAULTY }
