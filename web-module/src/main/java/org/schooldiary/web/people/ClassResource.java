package org.schooldiary.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.schooldiary.school.people.ClassView;
import org.schooldiary.school.people.Invalid;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.SchoolClassId;
import org.schooldiary.school.people.SchoolClasses;
import org.schooldiary.school.store.Retried;
import org.schooldiary.web.json.Required;
import org.schooldiary.web.session.CurrentViewer;

/** {@code /api/classes}: the classes of the school. */
@Path("classes")
@RequestScoped
@Retried
@Produces(MediaType.APPLICATION_JSON)
public class ClassResource {
    private static final int LONGEST_NAME = 32;
    private static final int MOST_PUPILS = 100;

    @Inject
    private CurrentViewer current;

    @Inject
    private SchoolClasses classes;

    /** The classes the viewer is responsible for. */
    @GET
    public All all() {
        return new All(classes.list(current.viewer()));
    }

    /** One class. */
    @GET
    @Path("{class}")
    public ClassView view(@PathParam("class") SchoolClassId id) {
        return classes.view(current.viewer(), id);
    }

    /** Makes a class. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(NewClass wanted) {
        ClassView made = classes.make(current.viewer(), wanted.name(), wanted.grade(), wanted.pupils());
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    /** The classes, by grade and name. */
    public record All(List<ClassView> classes) {}

    /**
     * A class wanted.
     *
     * @param name «7А»
     * @param grade 1 to 11
     * @param pupils whose membership begins today
     */
    public record NewClass(String name, Integer grade, List<PersonId> pupils) {
        public NewClass {
            name = Required.text("name", name, LONGEST_NAME);
            Required.present("grade", grade);
            Required.present("pupils", pupils);
            if (pupils.size() > MOST_PUPILS) {
                throw new Invalid("pupils", "problem.too-many", MOST_PUPILS);
            }
            for (int i = 0; i < pupils.size(); i++) {
                Required.present("pupils[" + i + "]", pupils.get(i));
            }
        }
    }
}
