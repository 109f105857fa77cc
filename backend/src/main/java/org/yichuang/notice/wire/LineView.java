package org.yichuang.notice.wire;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;
import org.yichuang.notice.LineStatus;
import org.yichuang.notice.ShownFact;
import org.yichuang.notice.domain.NoticeLine;

/** One line of a notice: its words as posted and how it stands. */
@Schema(name = "NoticeLineView")
public record LineView(Id id, int position, String title, List<ShownFact> shown, LineStatus status, @Schema(nullable = true) String statusReason) {
    static LineView of(NoticeLine line, boolean over) {
        var status = over && line.status() == LineStatus.IN_PUBLICITY ? LineStatus.CLEARED : line.status();
        return new LineView(new Id(line.id()), line.position(), line.title(), line.shown(), status, line.statusReason());
    }
}
