/**
 * Keys: the platforms' public ones, by which launches are verified, and the tool's own pair, by which its messages are
 * signed (Security Framework 1.0, section 6).
 *
 * <p>Rules: only RSA of at least 2048 bits with SHA-256; a key id is never reused; a retired key stays published while
 * messages signed with it may live; a private key leaves this package only sealed. A platform's key set is kept in
 * memory, renewed before it grows old, and outlives an outage of the address it came from.
 */
@NullMarked
package org.schooldiary.lti.keys;

import org.jspecify.annotations.NullMarked;
