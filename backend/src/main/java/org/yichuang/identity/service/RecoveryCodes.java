package org.yichuang.identity.service;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To be printed or written down; shown this once. */
public record RecoveryCodes(@Schema(description = "each works once instead of a code of the authenticator", examples = "[\"K7QMX-2HDPW\"]") List<String> codes) {
    @Override
    public String toString() {
        return "RecoveryCodes[]";
    }
}
