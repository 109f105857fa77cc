package org.yichuang.notice.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** Who objected: a record of its own, sealed before it comes near the database. */
@Entity
@Immutable
@Table(name = "objection_identity")
public class ObjectionIdentity {
    @Id @Column(name = "objection_id") private Long objectionId;
    @Column(name = "name_sealed") private String nameSealed;
    @Column(name = "contact_sealed") private String contactSealed;

    protected ObjectionIdentity() { }

    public ObjectionIdentity(long objectionId, String nameSealed, String contactSealed) {
        this.objectionId = objectionId;
        this.nameSealed = nameSealed;
        this.contactSealed = contactSealed;
    }

    public String nameSealed() {
        return nameSealed;
    }

    public String contactSealed() {
        return contactSealed;
    }
}
