package org.yichuang.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Whom to call; the number is sealed and shown masked. */
@Embeddable
public record Contact(
        @Column(name = "contact_name") String name,
        @Column(name = "contact_phone_sealed") String phoneSealed,
        @Column(name = "contact_phone_masked") String phoneMasked,
        @Column(name = "address") String address) { }
