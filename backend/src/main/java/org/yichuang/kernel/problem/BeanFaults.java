package org.yichuang.kernel.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import java.util.HashMap;
import java.util.Map;

/** Turns broken bean constraints into field faults: the pointer into the body, the constraint's name as message key. */
public final class BeanFaults {
    private BeanFaults() { }

    public static Refusal of(ConstraintViolationException violated) {
        var refusal = CommonProblem.INVALID_FIELDS.refuse();
        violated.getConstraintViolations().stream().sorted(java.util.Comparator.comparing(BeanFaults::pointer))
                .forEach(v -> refusal.at(pointer(v), key(v), params(v)));
        return refusal;
    }

    /** The first node is the method, the second its parameter: what follows lies in the body. */
    private static String pointer(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        String parameter = "";
        for (var node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.METHOD) continue;
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
                continue;
            }
            if (node.getIndex() != null) pointer.append('/').append(node.getIndex());
            else if (node.getKey() != null) pointer.append('/').append(node.getKey());
            if (node.getName() != null && node.getKind() == ElementKind.PROPERTY) pointer.append('/').append(node.getName());
        }
        return pointer.isEmpty() ? parameter : pointer.toString();
    }

    private static String key(ConstraintViolation<?> violation) {
        return "field." + violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    }

    private static Map<String, Object> params(ConstraintViolation<?> violation) {
        var params = new HashMap<>(violation.getConstraintDescriptor().getAttributes());
        params.values().removeIf(value -> value == null || value.getClass().isArray());
        return params;
    }
}
