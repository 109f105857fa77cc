package org.yichuang.gate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.step.Subject;

/** A record of some stage: what kind and which one. */
public record RecordRef(@Schema(examples = "organisation") String kind, Id id) {
    public static RecordRef of(Subject subject) {
        return subject == null ? null : new RecordRef(subject.kind(), new Id(subject.id()));
    }
}
