package org.schooldiary.school.store;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs the whole again where the store asked for it: after a lock that was not had in time, a deadlock or a serialisation
 * failure.
 *
 * <p>Stands outside the transaction, on what calls a use case: a resource or a servlet's bean. What is called must be
 * one transaction, or harmless when repeated.
 */
@InterceptorBinding
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Retried {}
