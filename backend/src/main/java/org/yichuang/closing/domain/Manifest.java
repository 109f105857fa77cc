package org.yichuang.closing.domain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.yichuang.kernel.json.Digest;
import org.yichuang.kernel.json.Json;

/** The table of contents of an archive: every path with its size and hash, in the order of the paths. */
public final class Manifest {
    private Manifest() { }

    public static String of(String projectCode, List<Paper> papers) {
        var content = new LinkedHashMap<String, Object>();
        content.put("project", projectCode);
        content.put("algorithm", Digest.ALGORITHM);
        content.put("entries", papers.stream().sorted(Comparator.comparing(Paper::path)).map(one -> new Line(one.path(), one.bytes(), one.sha256())).toList());
        return Json.write(content);
    }

    public record Line(String path, long bytes, String sha256) { }
}
