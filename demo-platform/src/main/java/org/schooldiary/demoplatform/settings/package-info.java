/** The platform's settings, read once from the environment. */
@NullMarked
package org.schooldiary.demoplatform.settings;

import org.jspecify.annotations.NullMarked;
