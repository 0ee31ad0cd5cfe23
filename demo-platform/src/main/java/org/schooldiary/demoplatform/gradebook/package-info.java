/** Assignment and Grade Services 2.0: line items, scores, results; as strict as the strictest platform met. */
@NullMarked
package org.schooldiary.demoplatform.gradebook;

import org.jspecify.annotations.NullMarked;
