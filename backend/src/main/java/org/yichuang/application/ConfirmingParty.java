package org.yichuang.application;

/** Who confirms an application before it counts as handed in. */
public enum ConfirmingParty {
    /** The legal representative or leader of the organisation that applies. */
    OWNER,
    /** The signatory of the registered body that stands in for a filed one. */
    HOST
}
