/** The texts of the pages: complete in every language, and each one that the browser code asks for is there. */
@NullMarked
package org.schooldiary.web.texts;

import org.jspecify.annotations.NullMarked;
