/** Access tokens for tools: client credentials with private_key_jwt (Security Framework 1.0, section 4). */
@NullMarked
package org.schooldiary.demoplatform.service;

import org.jspecify.annotations.NullMarked;
