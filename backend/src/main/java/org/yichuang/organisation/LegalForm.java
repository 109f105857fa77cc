package org.yichuang.organisation;

/** In law: what a credit code says of a registered body, else filed. Whether a form may apply is a matter of the rule book. */
public enum LegalForm {
    FILED, ASSOCIATION, SOCIAL_SERVICE, FOUNDATION,
    /** Another legal person, such as a residents' committee or a public institution: usually a host. */
    OTHER_LEGAL_PERSON;

    public static LegalForm of(UnifiedCreditCode code) {
        return switch (code.value().substring(0, 2)) {
            case "51" -> ASSOCIATION;
            case "52" -> SOCIAL_SERVICE;
            case "53" -> FOUNDATION;
            default -> OTHER_LEGAL_PERSON;
        };
    }
}
