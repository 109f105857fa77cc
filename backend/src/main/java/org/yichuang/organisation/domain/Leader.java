package org.yichuang.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The legal representative of a registered body, the leader of a filed one. The identity number is asked for only where law or payment needs it. */
@Embeddable
public record Leader(
        @Column(name = "leader_name") String name,
        @Column(name = "leader_id_sealed") String idSealed,
        @Column(name = "leader_id_masked") String idMasked,
        @Column(name = "leader_id_fingerprint", columnDefinition = "char(64)") String idFingerprint) { }
