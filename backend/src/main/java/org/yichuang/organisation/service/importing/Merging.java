package org.yichuang.organisation.service.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.yichuang.kernel.secret.SecretBox;
import org.yichuang.organisation.BodyOnPaper;
import org.yichuang.organisation.domain.Contact;
import org.yichuang.organisation.domain.Entry;
import org.yichuang.organisation.domain.Home;
import org.yichuang.organisation.domain.ImportColumn;
import org.yichuang.organisation.domain.Leader;
import org.yichuang.organisation.domain.Profile;
import org.yichuang.organisation.domain.RowDifference;
import org.yichuang.organisation.service.Sealing;

/** Lays a row over what the register holds: an empty cell leaves everything as it is. */
@ApplicationScoped
class Merging {
    private final Sealing sealing;
    private final SecretBox box;

    Merging(Sealing sealing, SecretBox box) {
        this.sealing = sealing;
        this.box = box;
    }

    Profile merged(Profile old, BodyOnPaper body, Home home) {
        return new Profile(or(body.name(), old.name()), or(body.category(), old.category()), or(home, old.home()), or(body.foundedOn(), old.foundedOn()),
                or(body.registeredOn(), old.registeredOn()), or(body.legacyNo(), old.legacyNo()), or(body.summary(), old.summary()),
                or(body.partyBuilding(), old.partyBuilding()), contact(old.contact(), body), leader(old.leader(), body));
    }

    private Contact contact(Contact old, BodyOnPaper body) {
        var name = or(body.contactName(), old.name());
        var address = or(body.address(), old.address());
        return samePhone(old, body) ? new Contact(name, old.phoneSealed(), old.phoneMasked(), address) : sealing.contact(name, body.phone(), address, "/phone");
    }

    /** The number is compared here and shown to nobody. */
    private boolean samePhone(Contact old, BodyOnPaper body) {
        return body.phone() == null || body.phone().equals(box.open(old.phoneSealed()));
    }

    private Leader leader(Leader old, BodyOnPaper body) {
        var name = or(body.leaderName(), old.name());
        boolean same = body.leaderIdNumber() == null || Objects.equals(box.fingerprint(body.leaderIdNumber()), old.idFingerprint());
        return same ? new Leader(name, old.idSealed(), old.idMasked(), old.idFingerprint()) : sealing.leader(name, body.leaderIdNumber(), "/leaderIdNumber");
    }

    List<RowDifference> differences(Profile old, Profile to) {
        var found = new ArrayList<RowDifference>();
        add(found, ImportColumn.NAME, old.name(), to.name());
        add(found, ImportColumn.CATEGORY, FileWords.of(old.category()), FileWords.of(to.category()));
        add(found, ImportColumn.PLACE, old.home().divisionCode(), to.home().divisionCode());
        add(found, ImportColumn.FOUNDED_ON, old.foundedOn(), to.foundedOn());
        add(found, ImportColumn.REGISTERED_ON, old.registeredOn(), to.registeredOn());
        add(found, ImportColumn.LEGACY_NO, old.legacyNo(), to.legacyNo());
        add(found, ImportColumn.PARTY_BUILDING, FileWords.of(old.partyBuilding()), FileWords.of(to.partyBuilding()));
        add(found, ImportColumn.CONTACT_NAME, old.contact().name(), to.contact().name());
        sealed(found, ImportColumn.PHONE, old.contact().phoneSealed(), to.contact().phoneSealed(), old.contact().phoneMasked(), to.contact().phoneMasked());
        add(found, ImportColumn.ADDRESS, old.contact().address(), to.contact().address());
        add(found, ImportColumn.LEADER_NAME, old.leader().name(), to.leader().name());
        sealed(found, ImportColumn.LEADER_ID, old.leader().idSealed(), to.leader().idSealed(), old.leader().idMasked(), to.leader().idMasked());
        add(found, ImportColumn.SUMMARY, old.summary(), to.summary());
        return found;
    }

    private static void add(List<RowDifference> found, ImportColumn column, Object before, Object after) {
        if (!Objects.equals(before, after)) found.add(new RowDifference(column, text(before), text(after)));
    }

    /** Two numbers may look alike under their masks. */
    private static void sealed(List<RowDifference> found, ImportColumn column, String before, String after, String shownBefore, String shownAfter) {
        if (!Objects.equals(before, after)) found.add(new RowDifference(column, shownBefore, shownAfter));
    }

    private static String text(Object value) {
        return value == null ? null : Entry.blankToNull(value.toString());
    }

    private static <T> T or(T given, T otherwise) {
        return given == null ? otherwise : given;
    }
}
