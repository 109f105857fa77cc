package org.yichuang.kernel.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.words.Language;
import org.yichuang.kernel.words.Words;

/** Puts a refusal into the words of the reader. */
@ApplicationScoped
class ProblemWriter {
    private final Words words;

    ProblemWriter(Words words) {
        this.words = words;
    }

    Response write(Refusal refusal, ContainerRequestContext request) {
        var problem = say(refusal, Language.accepted(request.getHeaderString("Accept-Language")), request.getUriInfo().getPath());
        var response = Response.status(problem.status()).type("application/problem+json").entity(problem);
        if (refusal.facts().get("retryAfter") instanceof Number seconds) response.header("Retry-After", seconds.longValue());
        return response.build();
    }

    private Problem say(Refusal refusal, Language language, String path) {
        var code = refusal.code();
        var errors = refusal.faults().stream()
                .map(f -> new Problem.FieldError(f.pointer(), words.say(language, code.room(), f.messageKey(), f.params()))).toList();
        return new Problem("/problems/" + code.code(), words.say(language, code.room(), code.code() + ".title", refusal.facts()), code.status(),
                words.say(language, code.room(), code.code(), refusal.facts()), path, code.code(), new Id(Ids.next()).toString(), errors,
                wire(refusal.facts()));
    }

    private static Map<String, Object> wire(Map<String, Object> facts) {
        var wire = new LinkedHashMap<String, Object>();
        facts.forEach((name, value) -> {
            if (value instanceof org.yichuang.kernel.money.Money money) wire.put(name + "Fen", money.fen());
            else wire.put(name, value);
        });
        return wire;
    }
}
