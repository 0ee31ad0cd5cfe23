/**
 * Tests inside the server, each run twice: on Derby and on PostgreSQL.
 *
 * <p>A test class gives {@link org.schooldiary.web.container.DiaryArchive} as its deployment; every class starts its own
 * server, so few classes with many tests are better than many classes.
 */
@NullMarked
package org.schooldiary.web.container;

import org.jspecify.annotations.NullMarked;
