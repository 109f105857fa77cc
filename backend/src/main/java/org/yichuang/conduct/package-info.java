/**
 * Conduct: what an authority or the bureau has found about an organisation. The two credit lists of the Ministry's Order 60
 * are kept elsewhere; here their decisions are entered with document, date and ground, and leave again only by a document.
 * They hold registered bodies alone. Filed bodies have an attention list of the bureau's own, never called by the names of
 * the statutory ones. A case says that somebody is looking into an organisation. Gates hear of all three.
 */
package org.yichuang.conduct;
