package org.yichuang.kernel.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the query parameter that cannot be read: JAX-RS would say that the whole page is not there. */
public final class UnreadableParameters {
    private UnreadableParameters() { }

    /** The first one given that its type refuses; empty when they all read. */
    public static Optional<String> first(Method operation, MultivaluedMap<String, String> given) {
        return declared(operation).entrySet().stream()
                .filter(one -> given.getOrDefault(one.getKey(), List.of()).stream().anyMatch(text -> !reads(one.getValue(), text)))
                .map(Map.Entry::getKey).findFirst();
    }

    private static Map<String, Class<?>> declared(Method operation) {
        var found = new LinkedHashMap<String, Class<?>>();
        for (var parameter : operation.getParameters()) {
            var query = parameter.getAnnotation(QueryParam.class);
            if (query != null) found.put(query.value(), parameter.getType());
            if (!parameter.isAnnotationPresent(BeanParam.class)) continue;
            for (var field : parameter.getType().getFields()) {
                var inside = field.getAnnotation(QueryParam.class);
                if (inside != null) found.put(inside.value(), field.getType());
            }
        }
        return found;
    }

    private static boolean reads(Class<?> type, String text) {
        try {
            if (type == int.class || type == Integer.class) Integer.parseInt(text);
            else if (type == long.class || type == Long.class) Long.parseLong(text);
            else if (type == boolean.class || type == Boolean.class) return List.of("true", "false").contains(text);
            else if (type.isEnum()) return Arrays.stream(type.getEnumConstants()).anyMatch(value -> ((Enum<?>) value).name().equals(text));
            else byFactory(type, text);
            return true;
        } catch (NumberFormatException | InvocationTargetException refused) {
            return false;
        }
    }

    private static void byFactory(Class<?> type, String text) throws InvocationTargetException {
        for (var name : new String[] {"fromString", "valueOf", "parse"}) {
            try {
                type.getMethod(name, name.equals("parse") ? CharSequence.class : String.class).invoke(null, text);
                return;
            } catch (NoSuchMethodException | IllegalAccessException next) {
                // the next way, as JAX-RS looks for them
            }
        }
    }
}
