/**
 * The launcher: the main class of {@code school-diary.jar}.
 *
 * <p>Promise: nothing of the server starts before every setting has been read and found right; what is wrong is said in
 * one sentence that names the setting. What the application reads are system properties ({@code diary.…}), all of them
 * set here. A start that fails ends the process.
 *
 * <p>Words: a <em>setting</em> is an environment variable {@code DIARY_…}; the <em>home</em> is the data directory; the
 * <em>layout</em> is the server unpacked from the jar; the <em>instance</em> is the folder a running server writes to.
 */
@NullMarked
package org.schooldiary.launcher;

import org.jspecify.annotations.NullMarked;
