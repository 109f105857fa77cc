package org.yichuang.kernel.page;

import java.util.List;
import java.util.function.Function;

/** One page of a list; {@code nextCursor} is null on the last. */
public record Page<T>(List<T> items, String nextCursor) {

    /** From the rows of a query that asked for one more than the page holds: the extra row only says that there is a next page. */
    public static <R, T> Page<T> of(List<R> rows, PageRequest request, Function<R, T> view, Function<R, Cursor> cursor) {
        boolean more = rows.size() > request.limit;
        var shown = more ? rows.subList(0, request.limit) : rows;
        return new Page<>(shown.stream().map(view).toList(), more ? cursor.apply(shown.get(shown.size() - 1)).toString() : null);
    }
}
