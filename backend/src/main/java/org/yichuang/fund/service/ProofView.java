package org.yichuang.fund.service;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.fund.domain.Figure;
import org.yichuang.fund.domain.FundProof;
import org.yichuang.fund.domain.ProofFault;
import org.yichuang.fund.domain.ProofRule;
import org.yichuang.kernel.id.Id;

/** How a proof of the books came out. */
public record ProofView(
        Id id,
        Instant runAt,
        @Schema(description = "who asked for it; `system:fund-proof` is the nightly one") String actor,
        long journals,
        long entries,
        @Schema(description = "no fault anywhere") boolean proved,
        @Schema(description = "faults of all divisions") int faultCount,
        @Schema(description = "those in the caller's reach, 200 at most") List<Fault> faults) {

    @Schema(name = "ProofFault")
    public record Fault(
            ProofRule rule,
            @Schema(description = "the journal, pool, award, tranche, receipt or order") Id subjectId,
            @Schema(nullable = true) Figure figure,
            long expected,
            long found,
            @Schema(nullable = true) Id poolId) {
        static Fault of(ProofFault fault) {
            return new Fault(fault.rule(), new Id(fault.subjectId()), fault.figure(), fault.expected(), fault.found(), Id.of(fault.poolId()));
        }
    }

    static ProofView of(FundProof proof, List<ProofFault> faults) {
        return new ProofView(new Id(proof.id()), proof.runAt(), proof.actor(), proof.journals(), proof.entries(), proof.faults() == 0, proof.faults(),
                faults.stream().map(Fault::of).toList());
    }
}
