/**
 * A real Chromium for the tests: found or installed, never skipped; in both ways browsers treat the storage of frames
 * from another site.
 */
@NullMarked
package org.schooldiary.systemtests.browser;

import org.jspecify.annotations.NullMarked;
