package org.yichuang.award;

/** Who concludes an agreement: for a filed body its host contracts and is paid, and its leader countersigns as implementing organisation. */
public enum Party { BUREAU, ORGANISATION, HOST }
