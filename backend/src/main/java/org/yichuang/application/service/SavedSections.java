package org.yichuang.application.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yichuang.application.domain.Application;
import org.yichuang.application.domain.ApplicationSection;
import org.yichuang.application.domain.SectionRevision;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.json.Json;

/** The sections of a draft as they are stored: the newest content of each, and every version ever written. */
@ApplicationScoped
class SavedSections {
    private final EntityManager db;
    private final Actor actor;

    SavedSections(EntityManager db, Actor actor) {
        this.db = db;
        this.actor = actor;
    }

    Map<String, ApplicationSection> of(long applicationId) {
        var found = new LinkedHashMap<String, ApplicationSection>();
        db.createQuery("from ApplicationSection where applicationId = :id", ApplicationSection.class).setParameter("id", applicationId)
                .getResultList().forEach(section -> found.put(section.key(), section));
        return found;
    }

    static Map<String, JsonNode> contents(Map<String, ApplicationSection> sections) {
        var contents = new LinkedHashMap<String, JsonNode>();
        sections.forEach((key, section) -> contents.put(key, read(section.content())));
        return contents;
    }

    void write(Application application, Map<String, ApplicationSection> stored, Map<String, JsonNode> changes, long version, Instant now) {
        changes.forEach((key, content) -> {
            var section = stored.get(key);
            boolean fresh = section == null;
            if (fresh) section = new ApplicationSection(application.id(), key);
            section.write(Json.write(content), version, actor, now);
            if (fresh) db.persist(section);
            db.persist(new SectionRevision(application.id(), key, version, section.content(), actor.accountId(), actor.name(), now));
        });
    }

    /** Newest version first; several sections may carry one version, so the place in the list is both. */
    List<SectionRevision> history(long applicationId, long version, String afterKey, int limit) {
        return db.createQuery("from SectionRevision where applicationId = :id and (version < :version or version = :version and key > :key) "
                + "order by version desc, key", SectionRevision.class).setParameter("id", applicationId).setParameter("version", version)
                .setParameter("key", afterKey).setMaxResults(limit).getResultList();
    }

    static JsonNode read(String content) {
        try {
            return Json.MAPPER.readTree(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored section does not read as JSON", e);
        }
    }
}
