package org.yichuang.kernel.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.yichuang.kernel.json.Digest;

/** Gives every JSON answer an ETag over its content and answers 304 to a reader who has it already. */
class EtagFilter {
    @Inject ObjectMapper json;

    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        var body = response.getEntity();
        boolean read = "GET".equals(request.getMethod()) && response.getStatus() == 200;
        if (body == null || !(read || body instanceof Versioned) || !isJson(response.getMediaType()) || isSecret(response)) return;
        var bytes = json.writeValueAsBytes(body);
        var hash = Digest.sha256(bytes).substring(0, 16);
        var tag = body instanceof Versioned versioned ? "\"" + versioned.version() + "-" + hash + "\"" : "\"" + hash + "\"";
        response.getHeaders().putSingle("ETag", tag);
        response.getHeaders().putSingle("Cache-Control", "private, no-cache");
        response.getHeaders().putSingle("Vary", "Accept-Language, Authorization");
        if (read && tag.equals(request.getHeaderString("If-None-Match"))) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            response.setEntity(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    /** What must not be stored anywhere gets no tag by which a copy could be asked for. */
    private static boolean isSecret(ContainerResponseContext response) {
        var caching = response.getHeaderString("Cache-Control");
        return caching != null && caching.contains("no-store");
    }

    private static boolean isJson(MediaType type) {
        return type != null && type.isCompatible(MediaType.APPLICATION_JSON_TYPE);
    }
}
