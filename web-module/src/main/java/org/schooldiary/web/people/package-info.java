/**
 * People, appointments, classes and guardians' links, for those responsible for them.
 *
 * <p>Promise: to everybody else these addresses do not exist.
 */
@NullMarked
package org.schooldiary.web.people;

import org.jspecify.annotations.NullMarked;
