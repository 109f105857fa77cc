package org.yichuang.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yichuang.place.domain.DivisionEntry;

/** The door of the places. Every question names a day, because codes change; facts keep the code of theirs. */
@ApplicationScoped
public class Divisions {
    private final EntityManager db;

    Divisions(EntityManager db) {
        this.db = db;
    }

    public Optional<Division> find(String code, LocalDate day) {
        return versions(code).stream().filter(version -> version.isValidOn(day)).findFirst();
    }

    /** Refuses a code that is not valid on the day. */
    public Division require(String code, LocalDate day) {
        return find(code, day).orElseThrow(() -> PlaceProblem.UNKNOWN_DIVISION.with("code", code).with("day", day));
    }

    /** The unit that stood on the day where the given one stands: itself, or the one that it followed. */
    public Division then(String code, LocalDate day) {
        if (!isCode(code)) throw PlaceProblem.UNKNOWN_DIVISION.with("code", code).with("day", day);
        return find(code, day).orElseGet(() -> db.createQuery("from DivisionEntry where successorCode = :code", DivisionEntry.class)
                .setParameter("code", code).getResultList().stream().map(DivisionEntry::asDivision).filter(former -> former.isValidOn(day)).findFirst()
                .orElseThrow(() -> PlaceProblem.UNKNOWN_DIVISION.with("code", code).with("day", day)));
    }

    public String pathOf(String code) {
        return latest(code).path();
    }

    public String nameOf(String code) {
        return latest(code).name();
    }

    /** Names for a list; a code that never was is left out. */
    public Map<String, String> namesOf(Collection<String> codes) {
        codes = codes.stream().filter(Divisions::isCode).toList();
        if (codes.isEmpty()) return Map.of();
        var names = new HashMap<String, String>();
        db.createQuery("from DivisionEntry where code in :codes order by validFrom", DivisionEntry.class).setParameter("codes", codes)
                .getResultList().stream().map(DivisionEntry::asDivision).forEach(found -> names.put(found.code(), found.name()));
        return names;
    }

    public List<Division> children(String parentCode, LocalDate day) {
        if (!isCode(parentCode)) return List.of();
        return db.createQuery("from DivisionEntry where parentCode = :parent order by code, validFrom", DivisionEntry.class)
                .setParameter("parent", parentCode).getResultList().stream().map(DivisionEntry::asDivision).filter(child -> child.isValidOn(day)).toList();
    }

    /** All of the day by code, for work that would otherwise ask thousands of times. */
    public Map<String, Division> allOn(LocalDate day) {
        return db.createQuery("from DivisionEntry", DivisionEntry.class).getResultList().stream().map(DivisionEntry::asDivision)
                .filter(division -> division.isValidOn(day)).collect(Collectors.toMap(Division::code, Function.identity()));
    }

    private Division latest(String code) {
        var versions = versions(code);
        if (versions.isEmpty()) throw PlaceProblem.UNKNOWN_DIVISION.with("code", code);
        return versions.get(versions.size() - 1);
    }

    private List<Division> versions(String code) {
        if (!isCode(code)) return List.of();
        return db.createQuery("from DivisionEntry where code = :code order by validFrom", DivisionEntry.class).setParameter("code", code)
                .getResultList().stream().map(DivisionEntry::asDivision).toList();
    }

    /** Codes are kept in ASCII, and the database does not compare other text with them. */
    private static boolean isCode(String text) {
        return text != null && !text.isEmpty() && text.length() <= 12 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
