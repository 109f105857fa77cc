package org.yichuang.call.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yichuang.call.service.RuleTemplates;
import org.yichuang.call.service.TemplateView;
import org.yichuang.identity.Role;

@Path("/api/v1/rule-book-templates")
@Tag(name = "Rule books")
public class TemplateResource {
    private final RuleTemplates templates;

    TemplateResource(RuleTemplates templates) {
        this.templates = templates;
    }

    @GET
    @RolesAllowed({Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.OPERATOR, Role.AUDITOR})
    @Operation(operationId = "listRuleBookTemplates", summary = "Rule books to begin a call with, the default first, each naming its source")
    public List<TemplateView> list() {
        return templates.list();
    }
}
