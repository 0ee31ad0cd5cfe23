package org.schooldiary.demoplatform.deeplinking;

import com.nimbusds.jwt.SignedJWT;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.schooldiary.demoplatform.Lti;
import org.schooldiary.demoplatform.answer.PageRefusal;
import org.schooldiary.demoplatform.answer.Refusal;
import org.schooldiary.demoplatform.registration.Registration;
import org.schooldiary.demoplatform.registration.Registrations;
import org.schooldiary.demoplatform.service.OnceOnly;
import org.schooldiary.demoplatform.service.ToolKeys;
import org.schooldiary.demoplatform.settings.Settings;
import org.schooldiary.demoplatform.signin.Seal;

/** Checks what the tool sends back from deep linking (Deep Linking 2.0, section 4.5; Security Framework, 5.2.2). */
@Singleton
class DeepLinkingResponse {

    private static final Duration LEEWAY = Duration.ofSeconds(60);

    @Inject
    Settings settings;

    @Inject
    Registrations registrations;

    @Inject
    ToolKeys keys;

    @Inject
    OnceOnly once;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    /**
     * What the teacher chose.
     *
     * @param courseId where the links go
     * @param items content items, all {@code ltiResourceLink}
     * @param message what the tool wants to say; may be empty
     */
    record Chosen(String courseId, Registration tool, List<JsonObject> items, String message) {}

    Chosen checked(String token) {
        SignedJWT jwt;
        JsonObject claims;
        try {
            jwt = SignedJWT.parse(token);
            claims = json(jwt.getPayload().toString());
        } catch (ParseException | JsonException e) {
            throw wrong("это не подписанный JWT");
        }
        Registration tool = registrations
                .active(claims.getString("iss", ""))
                .orElseThrow(() -> wrong("iss не называет активный инструмент"));
        try {
            keys.verify(jwt, tool.jwksUri());
        } catch (Refusal e) {
            throw wrong("подпись инструмента не подтвердилась (" + e.sentence() + ")");
        }
        require(isOrHolds(claims.get("aud"), settings.baseUrl()), "aud не называет эту площадку");
        Instant now = clock.instant();
        long expires = claims.getJsonNumber("exp") == null
                ? 0
                : claims.getJsonNumber("exp").longValue();
        require(now.isBefore(Instant.ofEpochSecond(expires).plus(LEEWAY)), "срок сообщения истёк");
        require(claims.getJsonNumber("iat") != null, "нет iat");
        String nonce = claims.getString("nonce", "");
        require(
                !nonce.isEmpty() && once.first("deep-linking/" + nonce, now.plus(Duration.ofHours(2))),
                "nonce пуст или уже был");
        equal(claims, Lti.CLAIM + "message_type", Lti.DEEP_LINKING_RESPONSE);
        equal(claims, Lti.CLAIM + "version", Lti.VERSION);
        equal(claims, Lti.CLAIM + "deployment_id", tool.deploymentId());
        String[] data = seal.open("deep-linking", claims.getString(Lti.DL_CLAIM + "data", ""))
                .orElseThrow(() -> wrong("data не то, что было послано"))
                .split("\\|");
        require(data[1].equals(tool.clientId()), "data послано другому инструменту");
        return new Chosen(data[0], tool, items(claims, tool), claims.getString(Lti.DL_CLAIM + "msg", ""));
    }

    private static List<JsonObject> items(JsonObject claims, Registration tool) {
        if (!(claims.getOrDefault(Lti.DL_CLAIM + "content_items", JsonValue.EMPTY_JSON_ARRAY)
                instanceof JsonArray array)) {
            throw wrong("content_items не список");
        }
        List<JsonObject> items = array.getValuesAs(JsonObject.class);
        for (JsonObject item : items) {
            require("ltiResourceLink".equals(item.getString("type", "")), "принимаются только ссылки ltiResourceLink");
            String url = item.getString("url", tool.targetLinkUri());
            require(tool.owns(url), "адрес ссылки не на сайте инструмента: " + url);
        }
        return items;
    }

    private static void equal(JsonObject claims, String name, String wanted) {
        require(wanted.equals(claims.getString(name, "")), name + " должен быть " + wanted);
    }

    private static boolean isOrHolds(JsonValue audience, String wanted) {
        if (audience instanceof JsonArray array) {
            return array.getValuesAs(JsonString::getString).contains(wanted);
        }
        return audience instanceof JsonString one && one.getString().equals(wanted);
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw wrong(sentence);
        }
    }

    private static PageRefusal wrong(String sentence) {
        return new PageRefusal(400, "Площадка не приняла выбор: " + sentence + ".");
    }
}
