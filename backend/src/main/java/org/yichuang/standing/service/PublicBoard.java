package org.yichuang.standing.service;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.yichuang.organisation.Category;
import org.yichuang.standing.domain.Places;

/** Which published board is asked for: the district's, a township's, a category's, or that of a peer group (category and kind of place). */
public class PublicBoard {
    @QueryParam("month") @Pattern(regexp = "20\\d\\d-(0[1-9]|1[0-2])") @Parameter(description = "a published month; without it the last one")
    public String month;

    @QueryParam("township") @Pattern(regexp = "\\d{9}") @Parameter(description = "code of a township: its board")
    public String township;

    @QueryParam("category") @Parameter(description = "the board of this category")
    public Category category;

    @QueryParam("urban") @Parameter(description = "with a category: the peer group in communities (true) or villages (false)")
    public Boolean urban;

    /** Within a township its places count; a category there is a part of the township's board. */
    String rankField() {
        if (township != null) return "rankTownship";
        if (category != null) return urban == null ? "rankCategory" : "rankPeers";
        return "rankDistrict";
    }

    int rankIn(Places places) {
        return switch (rankField()) {
            case "rankTownship" -> places.township();
            case "rankCategory" -> places.category();
            case "rankPeers" -> places.peers();
            default -> places.district();
        };
    }
}
