package org.schooldiary.lti.deeplinking;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.schooldiary.lti.keys.ToolKeySet;
import org.schooldiary.lti.launch.DeepLinkingSettings;
import org.schooldiary.lti.launch.DocumentTarget;
import org.schooldiary.lti.registration.DeploymentId;
import org.schooldiary.lti.registration.Registration;
import org.tsugi.deeplink.objects.ContentItem;
import org.tsugi.deeplink.objects.DeepLinkResponse;
import org.tsugi.deeplink.objects.LtiResourceLink;
import org.tsugi.deeplink.objects.MiniLineItem;

/** Signs the answers to deep linking requests (Deep Linking 2.0, section 4.5; Security Framework 1.0, section 5.2). */
public final class DeepLinkingAnswers {

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final Duration BACKDATED = Duration.ofSeconds(10);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ToolKeySet keys;
    private final Clock clock;

    public DeepLinkingAnswers(ToolKeySet keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * The answer with what was chosen.
     *
     * @param items at least one; for none see {@link #cancelled}
     * @throws ItemsNotAccepted if the platform takes no links, or only one and several were chosen
     */
    public DeepLinkingAnswer chosen(
            Registration registration, DeploymentId deployment, DeepLinkingSettings settings, List<LinkItem> items)
            throws ItemsNotAccepted {
        if (!settings.acceptsLinks()) {
            throw new ItemsNotAccepted("the platform takes no links of tools here");
        }
        if (items.size() > 1 && !settings.acceptMultiple()) {
            throw new ItemsNotAccepted("the platform takes one item here");
        }
        var content = items.stream().map(item -> contentItem(item, settings)).toList();
        return answer(registration, deployment, settings, content);
    }

    /** The answer when nothing was chosen: an empty list. */
    public DeepLinkingAnswer cancelled(
            Registration registration, DeploymentId deployment, DeepLinkingSettings settings) {
        return answer(registration, deployment, settings, List.of());
    }

    private DeepLinkingAnswer answer(
            Registration registration,
            DeploymentId deployment,
            DeepLinkingSettings settings,
            List<ContentItem> content) {
        var now = clock.instant();
        var response = new DeepLinkResponse();
        response.issuer = registration.clientId().value();
        response.audience = registration.issuer().value();
        response.issued = now.minus(BACKDATED).getEpochSecond();
        response.expires = now.plus(LIFE).getEpochSecond();
        response.jti = UUID.randomUUID().toString();
        response.nonce = UUID.randomUUID().toString();
        response.deployment_id = deployment.value();
        response.content_items = content;
        response.data = settings.data().orElse(null);
        Map<String, Object> claims = MAPPER.convertValue(response, new TypeReference<>() {});
        return new DeepLinkingAnswer(settings.returnUrl(), keys.sign(claims));
    }

    private static ContentItem contentItem(LinkItem item, DeepLinkingSettings settings) {
        var link = new LtiResourceLink();
        link.title = item.title();
        link.text = item.text().orElse(null);
        link.url = item.target().toString();
        link.custom = item.custom().isEmpty() ? null : item.custom();
        link.lineItem = item.column()
                .filter(column -> settings.acceptLineItem())
                .map(DeepLinkingAnswers::lineItem)
                .orElse(null);
        item.shownIn().filter(settings.targets()::contains).ifPresent(target -> show(link, target));
        return link;
    }

    /** Deep Linking 2.0, section 3.3: sizes and names are the platform's to choose. */
    private static void show(LtiResourceLink link, DocumentTarget target) {
        switch (target) {
            case IFRAME -> link.iframe = Map.of();
            case WINDOW -> link.window = Map.of(ContentItem.WINDOW_TARGETNAME, "_blank");
        }
    }

    private static MiniLineItem lineItem(GradebookColumn column) {
        var lineItem = new MiniLineItem();
        lineItem.label = column.label();
        lineItem.scoreMaximum = column.maximum();
        lineItem.resourceId = column.resourceId().orElse(null);
        lineItem.tag = column.tag().orElse(null);
        return lineItem;
    }
}
