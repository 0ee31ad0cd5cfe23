package org.schooldiary.school.platform.doctor;

/** Work for platforms that waits in the store until it is done, as the launch doctor shows it. Each is a CDI bean. */
public interface WorkQueue {
    /** How it stands with the work now; no names of people. */
    QueueState state();
}
