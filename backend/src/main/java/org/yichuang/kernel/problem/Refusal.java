package org.yichuang.kernel.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a use case throws when it says no: a code, the facts it went by, and the fields to mend. */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient ProblemCode code;
    private final transient Map<String, Object> facts = new LinkedHashMap<>();
    private final transient List<FieldFault> faults = new ArrayList<>();

    public Refusal(ProblemCode code) {
        super(code.room() + "/" + code.code());
        this.code = code;
    }

    public Refusal with(String fact, Object value) {
        facts.put(fact, value);
        return this;
    }

    /** Names a field by JSON pointer and says what is wrong with it, as a message key of the same room. */
    public Refusal at(String pointer, String messageKey, Map<String, ?> params) {
        faults.add(new FieldFault(pointer, messageKey, Map.copyOf(params)));
        return this;
    }

    public Refusal at(String pointer, String messageKey) {
        return at(pointer, messageKey, Map.of());
    }

    public ProblemCode code() {
        return code;
    }

    public Map<String, Object> facts() {
        return facts;
    }

    public List<FieldFault> faults() {
        return faults;
    }

    /** @param messageKey looked up in the room of the code */
    public record FieldFault(String pointer, String messageKey, Map<String, ?> params) { }
}
