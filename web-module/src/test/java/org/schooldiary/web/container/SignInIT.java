package org.schooldiary.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schooldiary.school.platform.SignIns;
import org.schooldiary.school.platform.SignedOut;
import org.schooldiary.school.store.Secret;

@ExtendWith(ArquillianExtension.class)
class SignInIT {
    @Inject
    private SignIns signIns;

    @Deployment
    static WebArchive diary() {
        return DiaryArchive.with(SignInIT.class);
    }

    @Test
    void aCodeThatNobodyGaveSignsNobodyIn() {
        assertThat(signIns).isNotNull();
        assertThatThrownBy(() -> signIns.redeem(Secret.fresh())).isInstanceOf(SignedOut.class);
    }
}
