/** The static pages: what they load. */
@NullMarked
package org.schooldiary.web.pages;

import org.jspecify.annotations.NullMarked;
