package org.schooldiary.demoplatform.launch;

/** An authorization request that is answered with an error at the tool's redirect_uri (OIDC Core, section 3.1.2.6). */
class AuthorizationRefused extends RuntimeException {

    private final String error;

    AuthorizationRefused(String error, String description) {
        super(description);
        this.error = error;
    }

    String error() {
        return error;
    }

    String description() {
        return String.valueOf(getMessage());
    }
}
