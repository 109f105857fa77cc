package org.yichuang.activity.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.yichuang.activity.ActivityProblem;
import org.yichuang.activity.domain.Activity;
import org.yichuang.activity.domain.ActivityPhoto;
import org.yichuang.activity.domain.ActivityStore;
import org.yichuang.document.Documents;
import org.yichuang.kernel.id.Id;

/** Attaches photos to a record; one that was attached once stays, for it was evidence. */
@ApplicationScoped
class ActivityPhotos {
    private final ActivityStore store;
    private final Documents documents;

    ActivityPhotos(ActivityStore store, Documents documents) {
        this.store = store;
        this.documents = documents;
    }

    void attach(Activity activity, List<Id> photoIds) {
        var before = documents.byId(activity.subject()).keySet();
        documents.attach(activity.subject(), photoIds.stream().map(Id::value).toList());
        documents.byId(activity.subject()).values().stream().filter(photo -> !before.contains(photo.id())).forEach(photo -> {
            if (!photo.mediaType().startsWith("image/")) throw ActivityProblem.NOT_A_PHOTO.with("name", photo.name());
            store.add(new ActivityPhoto(activity.id(), photo.id().value(), photo.sha256()));
        });
    }
}
