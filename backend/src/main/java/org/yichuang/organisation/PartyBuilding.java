package org.yichuang.organisation;

/** How the party is present: an organisation of its own, one shared with others, an instructor sent, or not yet. */
public enum PartyBuilding { OWN, JOINT, INSTRUCTOR, NONE }
