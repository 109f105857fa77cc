package org.yichuang.rulebook.service;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.problem.BeanFaults;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.rulebook.RuleBookKind;
import org.yichuang.rulebook.RuleFault;

/** Reads content as its kind's type: what the type does not know is refused, what it misses is listed. */
@ApplicationScoped
public class RuleReader {
    private static final int LARGEST = 400_000;
    private final Kinds kinds;
    private final Validator validator;

    RuleReader(Kinds kinds, Validator validator) {
        this.kinds = kinds;
        this.validator = validator;
    }

    /** The content in the one form in which it is stored and hashed. */
    public String normalised(String kind, JsonNode content) {
        var text = Json.write(read(kinds.of(kind), content));
        if (text.length() > LARGEST) throw CommonProblem.TOO_LARGE.refuse();
        return text;
    }

    public List<RuleFault> faults(String kind, String text) {
        return faults(kinds.of(kind), text);
    }

    public void refuseFaults(String kind, String text) {
        var faults = faults(kind, text);
        if (faults.isEmpty()) return;
        var refusal = kinds.of(kind).invalid().refuse();
        faults.forEach(fault -> refusal.at(fault.pointer(), fault.messageKey(), fault.params()));
        throw refusal;
    }

    private <T> List<RuleFault> faults(RuleBookKind<T> kind, String text) {
        T content = Json.read(text, kind.type());
        var violations = validator.validate(content);
        if (violations.isEmpty()) return kind.faults(content);
        return BeanFaults.of(new ConstraintViolationException(violations)).faults().stream()
                .map(fault -> new RuleFault(fault.pointer(), fault.messageKey(), Map.copyOf(fault.params()))).toList();
    }

    private static <T> T read(RuleBookKind<T> kind, JsonNode content) {
        try {
            // 1.5 is not a number of days: what would have to be rounded is refused.
            T typed = Json.MAPPER.readerFor(kind.type()).without(DeserializationFeature.ACCEPT_FLOAT_AS_INT).readValue(content);
            if (typed == null) throw kind.invalid().refuse().at("", "field.malformed");
            return typed;
        } catch (JsonMappingException wrong) {
            throw kind.invalid().refuse().at(pointer(wrong), wrong instanceof UnrecognizedPropertyException ? "field.unknown" : "field.malformed");
        } catch (IOException unreadable) {
            throw kind.invalid().refuse().at("", "field.malformed");
        }
    }

    private static String pointer(JsonMappingException wrong) {
        return wrong.getPath().stream().map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }
}
