package org.schooldiary.web.session;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import org.schooldiary.school.people.Viewer;
import org.schooldiary.school.platform.SignedIn;
import org.schooldiary.school.platform.SignedOut;

/** Who sends this request. */
@RequestScoped
public class CurrentViewer {
    private @Nullable SignedIn signedIn;

    void is(SignedIn sender) {
        signedIn = sender;
    }

    /**
     * The sender with the rights they hold now.
     *
     * @throws SignedOut where the request came without a bearer
     */
    public Viewer viewer() {
        return signedIn().viewer();
    }

    /**
     * The sender with their sign-in and when its bearer ends, for what outlives the request, like a stream.
     *
     * @throws SignedOut where the request came without a bearer
     */
    public SignedIn signedIn() {
        if (signedIn == null) {
            throw new SignedOut();
        }
        return signedIn;
    }
}
