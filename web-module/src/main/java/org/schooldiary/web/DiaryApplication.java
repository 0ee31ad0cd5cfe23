package org.schooldiary.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The JSON interface below {@code /api}; its resources and providers are found by their annotations. */
@ApplicationPath("/api")
public class DiaryApplication extends Application {}
