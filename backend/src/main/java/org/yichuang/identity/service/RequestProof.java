package org.yichuang.identity.service;

import jakarta.enterprise.context.RequestScoped;

/** The code that came with this request, its session, and whether the code was found right: a command that is begun again needs no second one. */
@RequestScoped
public class RequestProof {
    private String code;
    private Long sessionId;
    private boolean proved;

    public void came(String code, Long sessionId) {
        this.code = code;
        this.sessionId = sessionId;
    }

    String code() {
        return code;
    }

    /** Null for the public. */
    public Long sessionId() {
        return sessionId;
    }

    boolean isProved() {
        return proved;
    }

    void proved() {
        proved = true;
    }
}
