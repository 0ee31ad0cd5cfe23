package org.schooldiary.demoplatform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void haveDefaults() {
        Settings settings = Settings.of(Map.of());
        assertThat(settings.baseUrl()).isEqualTo("http://localhost:8180");
        assertThat(settings.toolUrl()).isEqualTo("http://127.0.0.1:8080");
        assertThat(settings.seed()).isEqualTo(SeedSize.FULL);
    }

    @Test
    void takeThePortIntoTheAddress() {
        assertThat(Settings.of(Map.of("DEMO_PORT", "9000")).baseUrl()).isEqualTo("http://localhost:9000");
    }

    @Test
    void nameWhatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.of(Map.of("DEMO_SEED", "some")))
                .withMessageContaining("DEMO_SEED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.of(Map.of("DEMO_PORT", "none")))
                .withMessageContaining("DEMO_PORT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.of(Map.of("DEMO_TOOL_URL", "tool")))
                .withMessageContaining("DEMO_TOOL_URL");
    }
}
