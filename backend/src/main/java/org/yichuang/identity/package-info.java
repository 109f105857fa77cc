/**
 * Who may come in and what for. A person has one account; roles are granted to it for a part of the district or for
 * one organisation, by somebody and until taken back. Stages above ask {@link org.yichuang.identity.Caller} what the
 * person asking may reach, and use the same answer for a single record and for a list, so that nobody finds in a list
 * what would be refused when opened.
 */
package org.yichuang.identity;
