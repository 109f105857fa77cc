package org.yichuang.notice.service;

import jakarta.enterprise.event.Event;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.json.Digest;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.secret.SecretBox;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.WorkingCalendar;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.notice.LineBlocked;
import org.yichuang.notice.LineStatus;
import org.yichuang.notice.NoticeProblem;
import org.yichuang.notice.NoticeStatus;
import org.yichuang.notice.ObjectionKind;
import org.yichuang.notice.domain.Notice;
import org.yichuang.notice.domain.NoticeLine;
import org.yichuang.notice.domain.NoticeStore;
import org.yichuang.notice.domain.Objection;
import org.yichuang.notice.domain.ObjectionIdentity;
import org.yichuang.notice.wire.FileObjection;
import org.yichuang.notice.wire.ObjectionReceipt;
import org.yichuang.notice.wire.TrackedObjection;

/** Takes objections in from anybody and lets the objector follow them. Nothing that could tell the objector is kept in the clear. */
@UseCase
public class ObjectionFiling {
    private static final Pattern RECEIPT = Pattern.compile("OBJ-\\d{4}-\\d{4,9}");
    private static final int SECRET_LENGTH = 32;
    private final NoticeStore store;
    private final Replies replies;
    private final SecretBox box;
    private final Transitions transitions;
    private final BusinessClock clock;
    private final WorkingCalendar calendar;
    private final Event<LineBlocked> blocked;
    private final ObjectionEvidence evidence;

    ObjectionFiling(NoticeStore store, Replies replies, SecretBox box, Transitions transitions, BusinessClock clock, WorkingCalendar calendar,
                    Event<LineBlocked> blocked, ObjectionEvidence evidence) {
        this.store = store;
        this.replies = replies;
        this.box = box;
        this.transitions = transitions;
        this.clock = clock;
        this.calendar = calendar;
        this.blocked = blocked;
        this.evidence = evidence;
    }

    /**
     * The first answer is kept as the objection's number only, and the request under a keyed fingerprint: a plain digest of
     * a name and a telephone number could be guessed.
     *
     * @param receivedAt when it reached the server, before it waited for anything (scenario S5)
     */
    public ObjectionReceipt file(long noticeId, RequestKey key, FileObjection given, Instant receivedAt) {
        var notice = store.hold(noticeId);
        if (!notice.isPublic()) throw CommonProblem.NOT_FOUND.refuse();
        var line = store.line(given.lineId().value());
        if (line.noticeId() != noticeId) throw CommonProblem.NOT_FOUND.refuse();
        var request = Map.of("notice", new Id(noticeId), "fingerprint", box.fingerprint(Json.write(given)));
        var id = replies.replayOr(key, "file-objection", request, Id.class, () -> take(notice, line, key, given, receivedAt));
        var objection = store.objection(id.value());
        return ObjectionReceipt.of(objection, secret(id, key));
    }

    private Id take(Notice notice, NoticeLine line, RequestKey key, FileObjection given, Instant receivedAt) {
        if (notice.status() == NoticeStatus.WITHDRAWN) throw NoticeProblem.NOTICE_WITHDRAWN.with("reason", notice.statusReason());
        if (line.status() == LineStatus.WITHDRAWN || line.status() == LineStatus.OBJECTION_UPHELD) throw NoticeProblem.LINE_GONE.refuse();
        boolean named = named(given);
        if (!named && !notice.rule().anonymousAsLeads()) throw NoticeProblem.NO_ANONYMOUS.refuse().at("/name", "field.NotBlank");
        var kind = !notice.takesObjections(receivedAt) ? ObjectionKind.COMPLAINT : named ? ObjectionKind.OBJECTION : ObjectionKind.LEAD;
        var id = new Id(Objection.newId());
        var receiptNo = store.nextReceiptNo(BusinessClock.dayOf(receivedAt).getYear());
        var objection = new Objection(id.value(), line, receiptNo, kind, box.seal(given.grounds().strip()),
                Digest.sha256(secret(id, key)), receivedAt, notice.rule(), calendar);
        store.add(objection);
        if (named) store.add(new ObjectionIdentity(id.value(), box.seal(given.name().strip()), box.seal(given.contact().strip())));
        if (kind == ObjectionKind.OBJECTION) block(line, objection);
        return id;
    }

    /** Only this line waits. */
    void block(NoticeLine line, Objection objection) {
        if (!line.status().next().contains(LineStatus.BLOCKED)) return;
        transitions.move(line, LineStatus.BLOCKED);
        store.flush();
        blocked.fire(new LineBlocked(line.noticeId(), line.about(), objection.id()));
    }

    private static boolean named(FileObjection given) {
        boolean name = given.name() != null && !given.name().isBlank();
        boolean contact = given.contact() != null && !given.contact().isBlank();
        if (name != contact) throw NoticeProblem.NAME_OR_LEAD.refuse().at(name ? "/contact" : "/name", "field.NotBlank");
        return name;
    }

    /** Made again for a retry from what only the objector and this service know; kept nowhere. */
    private String secret(Id id, RequestKey key) {
        return box.fingerprint("objection-secret " + id + " " + key.value()).substring(0, SECRET_LENGTH);
    }

    /** A wrong number and a wrong secret look alike. */
    public TrackedObjection track(String receiptNo, String secret) {
        return evidence.tracked(theirs(receiptNo, secret));
    }

    /**
     * Something that shows what was said: a photograph, a paper. The same file sent again is there already, so a lost answer
     * costs nothing. It cannot be taken back: what the handler has looked at stays with the objection.
     */
    public TrackedObjection support(String receiptNo, String secret, byte[] content) {
        var objection = store.holdObjection(theirs(receiptNo, secret).id());
        evidence.add(objection, content);
        return evidence.tracked(objection);
    }

    private Objection theirs(String receiptNo, String secret) {
        if (!RECEIPT.matcher(receiptNo).matches() || secret == null) throw CommonProblem.NOT_FOUND.refuse();
        var given = Digest.sha256(secret).getBytes(StandardCharsets.US_ASCII);
        return store.byReceipt(receiptNo).filter(one -> MessageDigest.isEqual(one.secretHash().getBytes(StandardCharsets.US_ASCII), given))
                .orElseThrow(CommonProblem.NOT_FOUND::refuse);
    }
}
