package org.yichuang.audit.service;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row with what is not public. Each reading of it is a row itself. */
public record AuditDetail(AuditView entry, @Schema(nullable = true, description = "reasons, old and new values; null once erased") Map<String, Object> content) { }
