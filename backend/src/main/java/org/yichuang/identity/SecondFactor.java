package org.yichuang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import org.yichuang.identity.service.FreshCode;

/**
 * The door for approving and paying: whoever does it shows once more that the phone is in their hand. The code comes in
 * the header {@value #HEADER} and works once, so ask inside the command that {@code Replies} repeats, not before it.
 */
@ApplicationScoped
public class SecondFactor {
    public static final String HEADER = "X-One-Time-Code";
    private final FreshCode fresh;

    SecondFactor(FreshCode fresh) {
        this.fresh = fresh;
    }

    /** Refuses unless this request carries a code of the caller that was not used before. Does nothing where the installation goes without. */
    public void requireFresh() {
        fresh.proveIfRequired();
    }
}
