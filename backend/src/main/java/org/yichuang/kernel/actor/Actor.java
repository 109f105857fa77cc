package org.yichuang.kernel.actor;

import jakarta.enterprise.context.RequestScoped;

/** Who acts in this request: an account, or a job of the system under its own name. Filled at sign-in, read by the record. */
@RequestScoped
public class Actor {
    private Long accountId;
    private String name = "public";

    public void isAccount(long id, String name) {
        this.accountId = id;
        this.name = name;
    }

    public void isJob(String job) {
        this.accountId = null;
        this.name = "system:" + job;
    }

    /** Null for the public and for jobs. */
    public Long accountId() {
        return accountId;
    }

    public String name() {
        return name;
    }
}
