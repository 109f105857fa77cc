package org.yichuang.kernel.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list is asked for. There are no page numbers: the cursor names the row after which to go on. */
public class PageRequest {
    @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200)
    @Parameter(description = "rows a page, 1 to 200")
    public int limit = 50;

    @QueryParam("cursor")
    @Parameter(description = "`nextCursor` of the page before")
    public Cursor cursor;

    public static PageRequest of(int limit) {
        var request = new PageRequest();
        request.limit = limit;
        return request;
    }
}
