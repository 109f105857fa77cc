package org.yichuang.application;

import java.util.Optional;
import org.yichuang.kernel.problem.Refusal;

/**
 * Implemented by a stage above on whose work an application may have gone: does something of it rest there, such as score
 * sheets or a line of an award list? Then it is not taken back or taken up again here; that stage says in its own words how.
 */
public interface ApplicationHolds {
    /** What somebody wants to do with it. */
    enum Wish { WITHDRAW, REOPEN }

    /** Why not, with the way out; empty where nothing of this stage stands against it. The application's row is held. */
    Optional<Refusal> against(Wish wish, ApplicationFacts application);
}
