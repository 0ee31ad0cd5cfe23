/** Tells the platform that registering is done, so that it closes this page (LTI Dynamic Registration 1.0, section 3.8). */
(window.opener ?? window.parent).postMessage({ subject: 'org.imsglobal.lti.close' }, '*');
