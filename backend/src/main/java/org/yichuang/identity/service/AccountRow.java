package org.yichuang.identity.service;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.identity.AccountStatus;
import org.yichuang.kernel.id.Id;

/** An account in the administrator's list. */
public record AccountRow(Id id, @Schema(examples = "chenmin") String loginName, @Schema(examples = "陈敏") String name,
        AccountStatus status, @Schema(description = "roles that it holds now, each once") List<String> roles) { }
