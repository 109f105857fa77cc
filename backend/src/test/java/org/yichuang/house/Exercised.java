package org.yichuang.house;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Notes which operations have answered a test with success, in {@code target/exercised-operations.txt}, whatever the order
 * of the tests. {@code ContractHygieneTest} prints those that the runs since the last clean build have not reached.
 */
public class Exercised {
    /** On requests that try everything, and so prove nothing about an operation. */
    static final String NOT_EXERCISED = "X-Not-Exercised";
    static final Path NOTED = Path.of("target/exercised-operations.txt");
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    @ServerResponseFilter
    void note(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo operation) throws IOException {
        if (response.getStatus() >= 300 || request.getHeaderString(NOT_EXERCISED) != null || operation.getResourceMethod() == null) return;
        var told = operation.getResourceMethod().getAnnotation(Operation.class);
        if (told == null || !SEEN.add(told.operationId())) return;
        Files.writeString(NOTED, told.operationId() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
