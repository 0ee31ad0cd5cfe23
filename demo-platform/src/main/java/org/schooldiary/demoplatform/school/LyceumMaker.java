package org.schooldiary.demoplatform.school;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Makes the lyceum out of the seed. */
public final class LyceumMaker {

    private static final long SEED = 68;
    private static final int FEWEST_PUPILS = 22;
    private static final int MOST_PUPILS = 30;
    private static final double SHARE_OF_YOUNGER_SIBLINGS = 0.06;

    private static final List<String> CLASSES = List.of("5А", "5Б", "6А", "7А", "7Б", "8А", "9А", "9Б", "10А", "11А");

    private final NameLists names = new NameLists();
    private final Logins logins = new Logins();
    private final Set<String> namesInUse = new HashSet<>();
    private final Random random = new Random(SEED);
    private final List<Person> people = new ArrayList<>();
    private final List<Household> households = new ArrayList<>();

    private LyceumMaker() {}

    /** The lyceum; equal at every call. */
    public static Lyceum make() {
        return new LyceumMaker().lyceum();
    }

    private Lyceum lyceum() {
        Map<String, Person> teachers = new Teachers(names, namesInUse, random).hire(people);
        Map<String, List<Person>> pupils = new LinkedHashMap<>();
        // The class by hand first: its logins carry no numbers.
        pupils.put(WellKnown.CLASS_BY_HAND, classByHand());
        for (String name : CLASSES) {
            if (!pupils.containsKey(name)) {
                pupils.put(name, pupils(name));
            }
        }
        List<SchoolClass> classes = CLASSES.stream()
                .map(name -> new SchoolClass(
                        name,
                        Integer.parseInt(name.substring(0, name.length() - 1)),
                        sorted(pupils.get(name)),
                        homeroom(name, teachers)))
                .toList();
        List<Course> courses = courses(classes, teachers);
        Map<String, List<Person>> children =
                new Parents(names, logins, namesInUse, new Random(SEED + 1)).of(households, people);
        Map<String, String> rooms = new LinkedHashMap<>();
        int room = 214;
        for (Person teacher : teachers.values()) {
            rooms.put(teacher.login(), String.valueOf(room));
            room += room == 220 ? 81 : 1;
        }
        Map<String, List<Slot>> week = new TimetableMaker(classes, courses, new Random(SEED + 2)).make(rooms);
        return new Lyceum(classes, courses, people, children, week);
    }

    private static Person homeroom(String name, Map<String, Person> teachers) {
        return Posts.all().stream()
                .filter(post -> name.equals(post.homeroom()))
                .map(post -> teachers.get(post.login()))
                .findFirst()
                .orElseThrow();
    }

    private List<Person> classByHand() {
        List<Person> pupils = new ArrayList<>();
        for (WellKnown.Line line : WellKnown.classByHand()) {
            Household household = new Household(line.family(), line.father(), WellKnown.MOTHERS.get(line.family()));
            households.add(household);
            pupils.add(pupil(household, line.gender(), line.given()));
        }
        return pupils;
    }

    private List<Person> pupils(String className) {
        List<Person> pupils = new ArrayList<>();
        if (className.equals(WellKnown.YOUNGER_CHILD_CLASS)) {
            Household household = households.stream()
                    .filter(one -> one.family().equals(WellKnown.TWO_CHILDREN_FAMILY))
                    .findFirst()
                    .orElseThrow();
            pupils.add(pupil(household, Gender.MALE, WellKnown.YOUNGER_CHILD));
        }
        int known = households.size();
        int count = FEWEST_PUPILS + random.nextInt(MOST_PUPILS - FEWEST_PUPILS + 1);
        while (pupils.size() < count) {
            Household household = sibling(known);
            Gender gender = random.nextBoolean() ? Gender.MALE : Gender.FEMALE;
            String given = names.given(gender, random);
            if (namesInUse.contains(gender.surname(household.family()) + " " + given)) {
                continue;
            }
            if (household.children().isEmpty()) {
                households.add(household);
            }
            pupils.add(pupil(household, gender, given));
        }
        return pupils;
    }

    /** Now and then a family that already has one child in another class, else a new one. */
    private Household sibling(int known) {
        int byHand = WellKnown.classByHand().size();
        if (known > byHand && random.nextDouble() < SHARE_OF_YOUNGER_SIBLINGS) {
            Household household = households.get(byHand + random.nextInt(known - byHand));
            if (household.children().size() == 1) {
                return household;
            }
        }
        return new Household(names.family(random), names.father(random), null);
    }

    private Person pupil(Household household, Gender gender, String given) {
        FullName name = new FullName(
                gender.surname(household.family()), given, gender.patronymic(names.patronymic(household.father())));
        namesInUse.add(name.listed());
        String number = String.format("LYC68-P-%03d", people.size());
        Person pupil = new Person(logins.next(Standing.PUPIL, name.family()), name, gender, Standing.PUPIL, number);
        household.add(pupil);
        people.add(pupil);
        return pupil;
    }

    private static List<Person> sorted(List<Person> pupils) {
        Collator russian = Collator.getInstance(Locale.forLanguageTag("ru"));
        return pupils.stream()
                .sorted(Comparator.comparing(pupil -> pupil.name().listed(), russian))
                .toList();
    }

    private static List<Course> courses(List<SchoolClass> classes, Map<String, Person> teachers) {
        List<Course> courses = new ArrayList<>();
        for (SchoolClass one : classes) {
            for (Subject subject : Curriculum.weeklyLessons(one.grade()).keySet()) {
                Posts.Post post = Posts.all().stream()
                        .filter(p ->
                                p.subjects().contains(subject) && p.classes().contains(one.name()))
                        .findFirst()
                        .orElseThrow();
                courses.add(new Course(one, subject, teachers.get(post.login())));
            }
        }
        return courses;
    }
}
