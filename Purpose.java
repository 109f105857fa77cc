package org.yichuang.fund;

/** What money is spent for. Fees take the path of a grant under their own kind. */
public enum Purpose { GRANT, ORGANISING_FEE, EVALUATION_FEE }
