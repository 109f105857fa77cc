/**
 * The decision: a ranking becomes a list of awards. Places are taken in order as far as the money and the quotas reach;
 * who comes next waits on a reserve list; whoever departs from the order writes down why. The bureau lead approves
 * exactly what was shown, then the list goes into publicity, and only lines that nobody could overturn are confirmed.
 * What somebody gives up or loses goes to the next in line, who is asked, checked and announced like the first.
 */
package org.yichuang.decision;
