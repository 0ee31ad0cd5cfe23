/** Tests of reading and writing JSON. */
@NullMarked
package org.schooldiary.web.json;

import org.jspecify.annotations.NullMarked;
