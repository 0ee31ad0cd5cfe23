package org.schooldiary.demoplatform.teaching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.schooldiary.demoplatform.school.Subject;

/**
 * Topics of one subject in one grade, spread over a half-year; after that they are repeated.
 *
 * <p>Source: {@code topics/<code>.txt}, a section {@code [grade]} of one topic a line.
 */
final class TopicPlan {

    /** Weeks of lessons that the list is spread over. */
    private static final int WEEKS = 16;

    private final Phases phases;
    private final List<String> topics;
    private final int lessonsPerTopic;

    private TopicPlan(Phases phases, List<String> topics, int lessonsPerTopic) {
        this.phases = phases;
        this.topics = topics;
        this.lessonsPerTopic = lessonsPerTopic;
    }

    /**
     * Reads the plan of a subject.
     *
     * @param weeklyLessons how many lessons a week the course has
     */
    static TopicPlan of(Subject subject, int grade, int weeklyLessons) {
        List<String> topics = read(subject, grade);
        if (topics.isEmpty()) {
            throw new IllegalArgumentException("no topics for " + subject + " in grade " + grade);
        }
        return new TopicPlan(Phases.of(subject), topics, Math.max(1, weeklyLessons * WEEKS / topics.size()));
    }

    static List<String> read(Subject subject, int grade) {
        String file = "/topics/" + subject.code() + ".txt";
        List<String> topics = new ArrayList<>();
        try (InputStream in = TopicPlan.class.getResourceAsStream(file)) {
            if (in == null) {
                return topics;
            }
            boolean wanted = false;
            for (String line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList()) {
                if (line.startsWith("[")) {
                    wanted = line.equals("[" + grade + "]");
                } else if (wanted && !line.isBlank()) {
                    topics.add(line.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return topics;
    }

    /**
     * Topic of a lesson.
     *
     * @param number of the lesson in the course, from 1
     */
    String topic(int number) {
        int index = (number - 1) / lessonsPerTopic;
        String topic = topics.get(index % topics.size());
        if (index >= topics.size()) {
            return "Повторение. " + topic;
        }
        return topic + phases.suffix((number - 1) % lessonsPerTopic);
    }

    /** Whether the lesson is the last one of every fourth topic: time for a control work. */
    boolean endsBlock(int number) {
        return number % lessonsPerTopic == 0 && number / lessonsPerTopic % 4 == 0;
    }

    /** Number of the control work that ends the block of this lesson. */
    int block(int number) {
        return number / lessonsPerTopic / 4;
    }
}
