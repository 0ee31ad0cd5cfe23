/** The platform's half of an LTI launch: login initiation, authorization, signed messages (LTI Core 1.3, Security Framework 1.0). */
@NullMarked
package org.schooldiary.demoplatform.launch;

import org.jspecify.annotations.NullMarked;
