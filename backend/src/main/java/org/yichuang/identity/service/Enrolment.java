package org.yichuang.identity.service;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the authenticator needs; shown this once. */
public record Enrolment(@Schema(description = "to type in where no picture can be scanned", examples = "JBSWY3DPEHPK3PXP") String secret,
                        @Schema(description = "to show as a QR code", examples = "otpauth://totp/Yichuang:chenmin?secret=JBSWY3DPEHPK3PXP") String uri) {
    @Override
    public String toString() {
        return "Enrolment[]";
    }
}
