package org.yichuang.identity.service;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account with a password to hand over to its owner, who must choose another at the first sign-in. */
public record HandedOver(AccountDetail account, @Schema(description = "shown this once", examples = "K7QMX-2HDPW-R8TAB") String startPassword) {
    @Override
    public String toString() {
        return "HandedOver[" + account.loginName() + "]";
    }
}
