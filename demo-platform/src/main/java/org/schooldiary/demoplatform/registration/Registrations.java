package org.schooldiary.demoplatform.registration;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.schooldiary.demoplatform.store.Store;

/** The tools that the platform knows. */
@Singleton
public class Registrations {

    private static final String DRAWER = "registrations";

    private final Store store;

    @Inject
    public Registrations(Store store) {
        this.store = store;
    }

    public Optional<Registration> find(String clientId) {
        return store.find(DRAWER, clientId).map(Registration::of);
    }

    /** A tool that may be launched and get tokens. */
    public Optional<Registration> active(String clientId) {
        return find(clientId).filter(Registration::active);
    }

    public List<Registration> all() {
        return store.all(DRAWER).stream().map(Registration::of).toList();
    }

    public List<Registration> active() {
        return all().stream().filter(Registration::active).toList();
    }

    public void add(Registration registration) {
        store.put(DRAWER, registration.clientId(), registration.toJson());
    }

    public void activate(String clientId, boolean active) {
        find(clientId).ifPresent(known -> add(known.withActive(active)));
    }

    public void remove(String clientId) {
        store.remove(DRAWER, clientId);
    }
}
