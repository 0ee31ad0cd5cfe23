package org.schooldiary.demoplatform.filling;

import java.io.IOException;
import java.util.List;
import org.schooldiary.demoplatform.school.Course;
import org.schooldiary.demoplatform.school.Lyceum;
import org.schooldiary.demoplatform.school.Person;
import org.schooldiary.demoplatform.school.SchoolClass;
import org.schooldiary.demoplatform.school.Standing;
import org.schooldiary.demoplatform.school.WellKnown;

/** Opens the tool once as each well-known parent, so that the tool learns from the platform whose parents they are. */
final class People {

    private final Lyceum lyceum;
    private final Launcher launcher;

    People(Lyceum lyceum, Launcher launcher) {
        this.lyceum = lyceum;
        this.launcher = launcher;
    }

    void visit(List<Course> filled) throws IOException, InterruptedException {
        for (String login : WellKnown.LOGINS) {
            Person person = lyceum.byLogin(login).orElseThrow();
            if (person.standing() == Standing.PARENT) {
                visitAsParent(person, filled);
            }
        }
    }

    private void visitAsParent(Person parent, List<Course> filled) throws IOException, InterruptedException {
        for (Person child : lyceum.children(parent)) {
            SchoolClass one = lyceum.classOf(child).orElseThrow();
            for (Course course : filled) {
                if (course.schoolClass().equals(one)) {
                    launcher.launch(parent, course);
                    break; // one course of the class tells of the child
                }
            }
        }
    }
}
