/** How the platform answers when it refuses: plain sentences, as JSON to services and as pages to people. */
@NullMarked
package org.schooldiary.demoplatform.answer;

import org.jspecify.annotations.NullMarked;
