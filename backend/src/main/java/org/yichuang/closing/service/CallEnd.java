package org.yichuang.closing.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.yichuang.award.ProjectStatus;
import org.yichuang.award.ProjectSummary;
import org.yichuang.award.Projects;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.CallStatus;
import org.yichuang.decision.AwardLines;
import org.yichuang.gate.SubjectLocks;
import org.yichuang.kernel.step.Subject;

/** The last project of a call goes into the archive, and the call with it: everything it was for has been done. */
@ApplicationScoped
class CallEnd {
    private static final String REASON = "全部项目已归档";
    private final CallDirectory calls;
    private final AwardLines awards;
    private final Projects projects;
    private final SubjectLocks locks;

    CallEnd(CallDirectory calls, AwardLines awards, Projects projects, SubjectLocks locks) {
        this.calls = calls;
        this.awards = awards;
        this.projects = projects;
        this.locks = locks;
    }

    void afterArchiving(ProjectSummary project) {
        long call = project.callId();
        // Two last projects at once: the second one waits and sees the first.
        locks.hold(new Subject("call", call));
        boolean open = projects.ofCall(call).stream().anyMatch(one -> one.status() != ProjectStatus.ARCHIVED);
        boolean unsigned = awards.ofCall(call).stream().anyMatch(line -> line.status().holdsMoney() && projects.ofAward(line.id()).isEmpty());
        if (open || unsigned || calls.summary(call).status() != CallStatus.CLOSED) return;
        calls.complete(call, REASON);
        calls.archive(call, REASON);
    }
}
