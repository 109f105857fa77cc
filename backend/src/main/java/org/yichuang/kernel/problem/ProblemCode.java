package org.yichuang.kernel.problem;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Locale;

/**
 * One way a request can be refused. Each package lists its own in an enum; the words are in
 * {@code i18n/<package>.zh-CN.properties} and {@code .en.properties} under the code. Codes are stable: people translate by them.
 */
public interface ProblemCode {
    String name();

    /** The HTTP status it answers with. */
    int status();

    /** {@code CALL_CLOSED} is {@code call-closed}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The package whose message file holds the words: the segment after {@code org.yichuang}. */
    @JsonIgnore
    default String room() {
        return getClass().getName().split("\\.")[2];
    }

    default Refusal refuse() {
        return new Refusal(this);
    }

    default Refusal with(String fact, Object value) {
        return refuse().with(fact, value);
    }
}
