package org.schooldiary.systemtests.browser;

/** How a browser treats cookies and storage of a frame from another site. */
public enum StorageMode {
    /** They are refused, as Playwright starts Chromium by default. */
    REFUSED,
    /** They are kept apart for each embedding site, as current browsers do. */
    PARTITIONED
}
