package org.schooldiary.systemtests.platform;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a platform writes the links of its roster pages. */
public enum RosterManner {
    /** As RFC 8288 has it. */
    PLAIN {
        @Override
        String link(URI page, @Nullable URI next, @Nullable URI differences) {
            return next == null ? "" : "<" + next + ">; rel=\"next\"";
        }
    },
    /** Curly quotes, and the address escaped as in HTML. */
    MOODLE {
        @Override
        String link(URI page, @Nullable URI next, @Nullable URI differences) {
            String text = next == null ? "" : "<" + next.toString().replace("&", "&amp;") + ">; rel=“next”";
            // Header bytes are written as Latin-1; the platform writes UTF-8.
            return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        }
    },
    /** All relations in one header; no differences. */
    CANVAS {
        @Override
        String link(URI page, @Nullable URI next, @Nullable URI differences) {
            List<String> links = new ArrayList<>();
            links.add("<" + page + ">; rel=\"current\"");
            if (next != null) {
                links.add("<" + next + ">; rel=\"next\"");
            }
            links.add("<" + page + ">; rel=\"first\"");
            links.add("<" + page + ">; rel=\"last\"");
            return String.join(",", links);
        }
    },
    /** Offers differences (NRPS 2.0, 2.5). */
    CELTIC {
        @Override
        String link(URI page, @Nullable URI next, @Nullable URI differences) {
            String later = differences == null ? "" : "<" + differences + ">; rel=\"differences\"";
            return next == null ? later : "<" + next + ">; rel=\"next\", " + later;
        }
    };

    /** The header of a page, empty where there is none. */
    abstract String link(URI page, @Nullable URI next, @Nullable URI differences);
}
