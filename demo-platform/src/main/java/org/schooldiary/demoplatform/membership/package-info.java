/** Names and Role Provisioning Services 2.0: who is in a course, page by page. */
@NullMarked
package org.schooldiary.demoplatform.membership;

import org.jspecify.annotations.NullMarked;
