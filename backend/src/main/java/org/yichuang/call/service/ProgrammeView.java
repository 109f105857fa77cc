package org.yichuang.call.service;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.call.domain.Programme;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;

public record ProgrammeView(Id id, String title, String summary, @Schema(examples = "/330604/") String divisionPath, long version)
        implements Versioned {
    static ProgrammeView of(Programme programme) {
        return new ProgrammeView(new Id(programme.id()), programme.title(), programme.summary(), programme.divisionPath(), programme.version());
    }
}
