package org.yichuang.kernel.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.yichuang.kernel.http.UnreadableParameters;

/** Every exception ends here and leaves as a problem; class names, SQL and stack traces stay in the log. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @Inject ProblemWriter writer;

    @ServerExceptionMapper
    Response refused(Refusal refusal, ContainerRequestContext request) {
        return writer.write(refusal, request);
    }

    @ServerExceptionMapper
    Response badFields(ConstraintViolationException violated, ContainerRequestContext request) {
        return writer.write(BeanFaults.of(violated), request);
    }

    /** The second class is named because the framework has an answer of its own for it. */
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Response badJson(JsonProcessingException bad, ContainerRequestContext request) {
        var refusal = CommonProblem.MALFORMED.refuse();
        if (bad instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            refusal.at(mapping.getPath().stream().map(r -> r.getFieldName() == null ? "/" + r.getIndex() : "/" + r.getFieldName())
                    .collect(Collectors.joining()), "field.malformed");
        }
        return writer.write(refusal, request);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response notSignedIn(SecurityException e, ContainerRequestContext request) {
        return writer.write(CommonProblem.NOT_SIGNED_IN.refuse(), request);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e, ContainerRequestContext request) {
        return writer.write(CommonProblem.FORBIDDEN.refuse(), request);
    }

    @ServerExceptionMapper({OptimisticLockException.class, StaleStateException.class})
    Response stale(RuntimeException e, ContainerRequestContext request) {
        return writer.write(CommonProblem.STALE.refuse(), request);
    }

    /** A unique fact that exists already is the client's business; any other broken constraint is ours. */
    @ServerExceptionMapper
    Response constraint(org.hibernate.exception.ConstraintViolationException e, ContainerRequestContext request) {
        if (e.getKind() == ConstraintKind.UNIQUE) return writer.write(CommonProblem.ALREADY_EXISTS.refuse(), request);
        return unexpected(e, request);
    }

    /** A query parameter that cannot be read is the caller's slip, and named; an identifier in the path that cannot be one is simply not there. */
    @ServerExceptionMapper
    Response notFound(NotFoundException e, ContainerRequestContext request, SimpleResourceInfo operation) {
        var unreadable = operation == null || e.getCause() == null ? Optional.<String>empty() : unreadable(operation, request);
        return writer.write(unreadable.map(name -> CommonProblem.MALFORMED.refuse().at(name, "field.malformed"))
                .orElseGet(CommonProblem.NOT_FOUND::refuse), request);
    }

    private static Optional<String> unreadable(SimpleResourceInfo operation, ContainerRequestContext request) {
        try {
            var method = operation.getResourceClass().getMethod(operation.getMethodName(), operation.parameterTypes());
            return UnreadableParameters.first(method, request.getUriInfo().getQueryParameters());
        } catch (NoSuchMethodException unknown) {
            return Optional.empty();
        }
    }

    @ServerExceptionMapper
    Response http(WebApplicationException e, ContainerRequestContext request) {
        return writer.write(CommonProblem.ofStatus(e.getResponse().getStatus()).refuse(), request);
    }

    /** What the database only finds when the transaction is committed comes wrapped; underneath it is the same conflict. */
    @ServerExceptionMapper
    Response unexpected(Exception e, ContainerRequestContext request) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) return writer.write(refusal, request);
            if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) return writer.write(CommonProblem.STALE.refuse(), request);
            boolean unique = cause instanceof org.hibernate.exception.ConstraintViolationException broken && broken.getKind() == ConstraintKind.UNIQUE;
            if (unique) return writer.write(CommonProblem.ALREADY_EXISTS.refuse(), request);
        }
        if (isCrowded(e)) return writer.write(CommonProblem.BUSY.refuse(), request);
        var response = writer.write(CommonProblem.INTERNAL.refuse(), request);
        LOG.errorf(e, "trace %s", ((Problem) response.getEntity()).traceId());
        return response;
    }

    /** No connection came free in time: too many at once, and worth trying again. */
    private static boolean isCrowded(Throwable thrown) {
        for (var e = thrown; e != null; e = e.getCause()) {
            if (e instanceof java.sql.SQLException && String.valueOf(e.getMessage()).contains("acquisition timeout")) return true;
        }
        return false;
    }
}
