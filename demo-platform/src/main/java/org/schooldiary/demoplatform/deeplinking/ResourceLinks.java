package org.schooldiary.demoplatform.deeplinking;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schooldiary.demoplatform.registration.Registration;
import org.schooldiary.demoplatform.registration.Registrations;
import org.schooldiary.demoplatform.school.Course;
import org.schooldiary.demoplatform.store.Store;

/**
 * Links of the courses: every active tool has one in every course from the start, placed by the administrator so to
 * speak; teachers add more by deep linking.
 */
@Singleton
public class ResourceLinks {

    private static final String DRAWER = "links";

    /** What the lyceum's administrator called the link to the first tool, whatever the tool calls itself. */
    private static final String FIRST_TITLE = "Дневник";

    private final Store store;
    private final Registrations registrations;

    @Inject
    public ResourceLinks(Store store, Registrations registrations) {
        this.store = store;
        this.registrations = registrations;
    }

    /** Links of a course to active tools, those from the start first. */
    public List<ResourceLink> of(Course course) {
        List<ResourceLink> links = new ArrayList<>();
        for (Registration tool : registrations.active()) {
            links.add(fromTheStart(course, tool, links.isEmpty() ? FIRST_TITLE : tool.name()));
        }
        store.all(DRAWER).stream()
                .map(ResourceLink::of)
                .filter(link -> link.courseId().equals(course.id())
                        && registrations.active(link.clientId()).isPresent())
                .forEach(links::add);
        return links;
    }

    public Optional<ResourceLink> find(Course course, String id) {
        return of(course).stream().filter(link -> link.id().equals(id)).findFirst();
    }

    public void add(ResourceLink link) {
        store.put(DRAWER, link.id(), link.toJson());
    }

    private static ResourceLink fromTheStart(Course course, Registration tool, String title) {
        return new ResourceLink(
                course.id() + "-" + tool.deploymentId(),
                course.id(),
                tool.clientId(),
                title,
                tool.targetLinkUri(),
                Map.of());
    }
}
