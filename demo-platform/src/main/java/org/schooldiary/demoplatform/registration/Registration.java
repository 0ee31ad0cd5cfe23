package org.schooldiary.demoplatform.registration;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A tool known to the platform, with its one deployment for the whole lyceum.
 *
 * @param domain host of the tool, with port where it has one: all its addresses are there
 * @param scopes service scopes it may ask for
 * @param claims personal claims it asked for; others are not sent
 * @param custom custom parameters, unsubstituted
 * @param deepLinking where deep linking requests go; empty if the tool registered none
 * @param active whether it can be launched and get tokens
 */
public record Registration(
        String clientId,
        String deploymentId,
        String name,
        String initiateLoginUri,
        List<String> redirectUris,
        String jwksUri,
        String targetLinkUri,
        String domain,
        List<String> scopes,
        List<String> claims,
        Map<String, String> custom,
        String deepLinking,
        boolean active,
        Instant registeredAt) {

    /** Whether an address is on the tool's own host. */
    public boolean owns(String address) {
        try {
            return domain.equals(URI.create(address).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Where the tool's pages come from, as browsers name it. */
    public String origin() {
        URI login = URI.create(initiateLoginUri);
        return login.getScheme() + "://" + login.getAuthority();
    }

    public boolean offersDeepLinking() {
        return !deepLinking.isEmpty();
    }

    Registration withActive(boolean now) {
        return new Registration(
                clientId,
                deploymentId,
                name,
                initiateLoginUri,
                redirectUris,
                jwksUri,
                targetLinkUri,
                domain,
                scopes,
                claims,
                custom,
                deepLinking,
                now,
                registeredAt);
    }

    JsonObject toJson() {
        JsonObjectBuilder customJson = Json.createObjectBuilder();
        custom.forEach(customJson::add);
        return Json.createObjectBuilder()
                .add("clientId", clientId)
                .add("deploymentId", deploymentId)
                .add("name", name)
                .add("initiateLoginUri", initiateLoginUri)
                .add("redirectUris", array(redirectUris))
                .add("jwksUri", jwksUri)
                .add("targetLinkUri", targetLinkUri)
                .add("domain", domain)
                .add("scopes", array(scopes))
                .add("claims", array(claims))
                .add("custom", customJson)
                .add("deepLinking", deepLinking)
                .add("active", active)
                .add("registeredAt", registeredAt.toString())
                .build();
    }

    static Registration of(JsonObject json) {
        Map<String, String> custom = new LinkedHashMap<>();
        json.getJsonObject("custom").forEach((name, value) -> custom.put(name, ((JsonString) value).getString()));
        return new Registration(
                json.getString("clientId"),
                json.getString("deploymentId"),
                json.getString("name"),
                json.getString("initiateLoginUri"),
                strings(json, "redirectUris"),
                json.getString("jwksUri"),
                json.getString("targetLinkUri"),
                json.getString("domain"),
                strings(json, "scopes"),
                strings(json, "claims"),
                custom,
                json.getString("deepLinking"),
                json.getBoolean("active"),
                Instant.parse(json.getString("registeredAt")));
    }

    static JsonArrayBuilder array(Collection<String> values) {
        return Json.createArrayBuilder(values);
    }

    private static List<String> strings(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString::getString);
    }
}
