package org.yichuang.organisation.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.yichuang.organisation.FilingNumber;
import org.yichuang.organisation.OrganisationProblem;

/**
 * Serials per township and year. The row stays locked until the caller's transaction ends, so a transaction that is
 * undone takes its serials back and the next one gets them: no gap, no number twice.
 */
@ApplicationScoped
public class FilingSerials {
    private final EntityManager db;

    FilingSerials(EntityManager db) {
        this.db = db;
    }

    /** @return the first of so many serials in a row */
    @Transactional(Transactional.TxType.MANDATORY)
    public int take(String townshipCode, int year, int count) {
        // One statement makes or moves the row and locks it; to look first and then write would let two deadlock.
        db.createNativeQuery("""
                INSERT INTO filing_sequence (township_code, filing_year, last_serial) VALUES (?, ?, ?)
                ON DUPLICATE KEY UPDATE last_serial = last_serial + ?""")
                .setParameter(1, townshipCode).setParameter(2, year).setParameter(3, count).setParameter(4, count).executeUpdate();
        int last = ((Number) db.createNativeQuery("SELECT last_serial FROM filing_sequence WHERE township_code = ? AND filing_year = ?")
                .setParameter(1, townshipCode).setParameter(2, year).getSingleResult()).intValue();
        if (last > FilingNumber.LAST_SERIAL) throw OrganisationProblem.SERIALS_USED_UP.with("township", townshipCode).with("year", year);
        return last - count + 1;
    }

    public FilingNumber next(String townshipCode, int year) {
        return FilingNumber.of(townshipCode, year, take(townshipCode, year, 1));
    }
}
