/** Links that teachers choose in the tool and that the platform keeps (Deep Linking 2.0). */
@NullMarked
package org.schooldiary.demoplatform.deeplinking;

import org.jspecify.annotations.NullMarked;
