package org.yichuang.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.yichuang.kernel.secret.SecretBox;
import org.yichuang.organisation.domain.Contact;
import org.yichuang.organisation.domain.Entry;
import org.yichuang.organisation.domain.Leader;
import org.yichuang.organisation.domain.PersonalNumbers;

/** Seals what people enter about people before it comes near the database. */
@ApplicationScoped
public class Sealing {
    private final SecretBox box;

    Sealing(SecretBox box) {
        this.box = box;
    }

    /** @param pointer of the telephone number */
    public Contact contact(String name, String phone, String address, String pointer) {
        var number = PersonalNumbers.phone(phone, pointer);
        return new Contact(name.strip(), box.seal(number), Entry.masked(number, 3, 4), Entry.blankToNull(address));
    }

    /** @param pointer of the identity number */
    public Leader leader(String name, String idNumber, String pointer) {
        if (Entry.blankToNull(idNumber) == null) return new Leader(name.strip(), null, null, null);
        var id = PersonalNumbers.residentId(idNumber, pointer);
        return new Leader(name.strip(), box.seal(id), Entry.masked(id, 3, 4), box.fingerprint(id));
    }
}
