package org.yichuang.rulebook.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.json.Json;
import org.yichuang.rulebook.service.RuleBookReading;

@Path("/api/v1/rule-books")
@Tag(name = "Rule books", description = "Versioned rules of a procedure: frozen when published, amended only by a new version")
public class RuleBookResource {
    private final RuleBookReading reading;

    RuleBookResource(RuleBookReading reading) {
        this.reading = reading;
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getRuleBook", summary = "One version of a rule book: public once frozen, a draft only for those who prepare it")
    public RuleBookView get(@PathParam("id") @Parameter(description = "identifier of the version") Id id) {
        var book = reading.ref(id.value());
        var versions = reading.versions(book).stream()
                .map(one -> new RuleBookView.VersionLink(new Id(one.id()), one.number(), one.state(), one.frozenAt(), one.reason())).toList();
        return new RuleBookView(id, book.kind(), book.key(), book.number(), book.state(), book.source(), book.reason(), Id.of(book.formerId()),
                book.frozenAt(), book.digest(), versions, Json.read(reading.text(id.value()), JsonNode.class), book.version());
    }
}
