package org.yichuang.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Put on an operation that is open to everybody and writes: one address may call it only so often. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface TryLimit {
    Kind value();

    /** What is counted; how many and for how long is set by {@code yichuang.limit.<kind>.tries} and {@code .window}. */
    enum Kind {
        SIGN_IN_ADDRESS, SIGN_IN_NAME, SIGN_UP, PUBLIC_POST;

        public String setting() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
