/** What outlives a restart: keys, registrations, links, line items, scores and how far the filling has come. */
@NullMarked
package org.schooldiary.demoplatform.store;

import org.jspecify.annotations.NullMarked;
