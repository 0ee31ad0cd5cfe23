/** The rules of the house: who may import whom. */
@NullMarked
package org.schooldiary.web.house;

import org.jspecify.annotations.NullMarked;
