/** Tools and what they registered: OpenID configuration, dynamic registration, activation (1EdTech Dynamic Registration 1.0). */
@NullMarked
package org.schooldiary.demoplatform.registration;

import org.jspecify.annotations.NullMarked;
