/**
 * The demo: the tool and the practice platform on one machine, for {@code mvn -Pdemo}.
 *
 * <p>Promise: both stop when this stops, whoever stops it. Words: the <em>tool</em> is School Diary, the
 * <em>platform</em> the practice learning platform; the tool is visited as {@code 127.0.0.1} and the platform as
 * {@code localhost}, which browsers hold for two sites, as it is in a real school.
 */
@NullMarked
package org.schooldiary.demo;

import org.jspecify.annotations.NullMarked;
