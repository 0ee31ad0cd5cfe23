package org.schooldiary.school.platform;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.schooldiary.lti.deeplinking.DeepLinkingAnswer;
import org.schooldiary.lti.deeplinking.DeepLinkingAnswers;
import org.schooldiary.lti.deeplinking.GradebookColumn;
import org.schooldiary.lti.deeplinking.ItemsNotAccepted;
import org.schooldiary.lti.deeplinking.LinkItem;
import org.schooldiary.lti.launch.DeepLinkingSettings;
import org.schooldiary.lti.launch.DocumentTarget;
import org.schooldiary.lti.registration.Registration;
import org.schooldiary.lti.registration.RegistrationId;
import org.schooldiary.lti.registration.Registrations;
import org.schooldiary.lti.registration.ToolAddress;
import org.schooldiary.school.people.CourseId;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.NotFound;
import org.schooldiary.school.people.RuleRefused;
import org.schooldiary.school.people.SignInId;
import org.schooldiary.school.store.Ids;

/** Answers a platform's question what a link in a course shall open (Deep Linking 2.0, section 4.5), once. */
@Stateless
public class DeepLinks {
    /** The custom parameter in which a link carries its journal, also after its course was copied. */
    public static final String JOURNAL_PARAMETER = "diary_journal";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DeepLinkingAnswers answers;

    @Inject
    private Registrations registrations;

    @Inject
    private ToolAddress tool;

    @Inject
    private Clock clock;

    /**
     * What the platform takes.
     *
     * @throws NotFound where this sign-in came by no such request, or has answered it
     */
    public DeepLinkingSettings pending(SignedIn signedIn) {
        return open(signedIn.signIn(), LockModeType.NONE).settings();
    }

    /**
     * The signed answer with what was chosen; nothing chosen means cancelled.
     *
     * @throws NotFound where this sign-in came by no such request, or has answered it
     * @throws Invalid naming the item whose journal is none of the viewer's in this course
     * @throws RuleRefused {@code ItemsNotAccepted} where the platform takes no links, or fewer
     */
    public DeepLinkingAnswer answer(SignedIn signedIn, List<Chosen> chosen) {
        DeepLinkRequest request = open(signedIn.signIn(), LockModeType.PESSIMISTIC_WRITE);
        Registration platform = registrations
                .find(new RegistrationId(Ids.text(request.registrationRow())))
                .orElseThrow(NotFound::new);
        request.isAnswered(clock.instant());
        if (chosen.isEmpty()) {
            return answers.cancelled(platform, request.deployment(), request.settings());
        }
        try {
            return answers.chosen(platform, request.deployment(), request.settings(), items(signedIn, chosen));
        } catch (ItemsNotAccepted notTaken) {
            throw new RuleRefused("ItemsNotAccepted", "rule.ItemsNotAccepted");
        }
    }

    private List<LinkItem> items(SignedIn signedIn, List<Chosen> chosen) {
        CourseId course = signedIn.course();
        Set<JournalId> own = course == null ? Set.of() : signedIn.viewer().journals(course);
        List<LinkItem> items = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            JournalId journal = chosen.get(i).journal();
            if (journal != null && !own.contains(journal)) {
                throw new Invalid("items[" + i + "].journal", "problem.no-such-journal");
            }
            items.add(item(chosen.get(i)));
        }
        return items;
    }

    private LinkItem item(Chosen chosen) {
        Map<String, String> custom = new TreeMap<>();
        if (chosen.journal() != null) {
            custom.put(JOURNAL_PARAMETER, chosen.journal().toString());
        }
        return new LinkItem(
                chosen.title(),
                Optional.empty(),
                URI.create(tool.base() + chosen.path()),
                custom,
                Optional.ofNullable(chosen.shownIn()),
                Optional.ofNullable(chosen.column()));
    }

    private DeepLinkRequest open(SignInId signIn, LockModeType lock) {
        DeepLinkRequest request = entities.find(DeepLinkRequest.class, signIn.value(), lock);
        if (request == null || request.isAnswered()) {
            throw new NotFound();
        }
        return request;
    }

    /**
     * What a link shall open.
     *
     * @param title of the link in the course
     * @param path of our page with its query, {@code /journal/?view=homework}
     * @param journal the one journal it opens, absent where the launch decides
     * @param shownIn where the platform shall show it, absent where it may choose
     * @param column of the gradebook, where the link has one
     */
    public record Chosen(
            String title,
            String path,
            @Nullable JournalId journal,
            @Nullable DocumentTarget shownIn,
            @Nullable GradebookColumn column) {}
}
