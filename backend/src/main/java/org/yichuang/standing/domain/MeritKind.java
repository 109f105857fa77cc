package org.yichuang.standing.domain;

/** What a merit is: an honour that an authority gave, or money and goods that the organisation brought in besides the grant. */
public enum MeritKind { HONOUR, RESOURCE }
