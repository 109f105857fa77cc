package org.yichuang.award.service;

import java.util.List;

/** What the template of an agreement speaks of: finished words only. */
public record AgreementPaper(String number, String call, String title, String bureau, List<Signer> signers, String amount, String uppercase, String place,
                             String leader, String group, String starts, String ends, String summary, String approach, List<Step> steps,
                             List<Target> targets, String satisfaction, List<Line> budget, String own, List<Part> parts, Account account, boolean hosted,
                             boolean liable, String liabilityMark, String startWithin, String tolerance, List<String> forbidden, String grace,
                             boolean separateLedger, String cashLimit, String assetReason, String evidence, String refundWithin, boolean interest, String madeOn) {

    public record Signer(String role, String name, String code, String hint) { }

    public record Step(String dates, String work, String place, String result) { }

    public record Target(String what, String number, String proof) { }

    public record Line(String item, String what, String count, String amount) { }

    public record Part(String title, String share, String amount, String trigger, String within) { }

    public record Account(String holder, String bank, String number) { }
}
