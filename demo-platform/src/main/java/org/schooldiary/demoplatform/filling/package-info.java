/** The first start: registers the tool and fills it through its public address, as browsers and people would. */
@NullMarked
package org.schooldiary.demoplatform.filling;

import org.jspecify.annotations.NullMarked;
