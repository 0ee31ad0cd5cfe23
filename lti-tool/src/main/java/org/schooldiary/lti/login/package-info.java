/**
 * The first half of a launch: the platform says «somebody wants in», we send the browser back to the platform to be
 * told who (Security Framework 1.0, section 5.1.1: OpenID Connect third-party login initiation).
 *
 * <p>A <em>pending login</em> is what the two halves have in common: a <em>state</em> that comes back with the form and
 * in a cookie (or by another {@link org.schooldiary.lti.login.BrowserSession}), and a <em>nonce</em> that comes back
 * inside the signed token. Neither can be guessed, both are good once, both die after ten minutes. Any node may answer the
 * second half: the state carries the login under a seal, and answered logins are rows in a database, behind the port
 * {@link org.schooldiary.lti.login.AnsweredLogins}.
 *
 * <p>Rule: nothing in a login is signed by the platform. It decides only which platform is asked; it opens nothing and is
 * not written down.
 */
@NullMarked
package org.schooldiary.lti.login;

import org.jspecify.annotations.NullMarked;
