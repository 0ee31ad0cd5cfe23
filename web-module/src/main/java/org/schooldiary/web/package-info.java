/**
 * The web side: one package per package of the school, each with its resources and their request and answer records.
 *
 * <p>Promise: every address of the JSON interface starts with {@code /api}; errors leave as problem+json.
 */
@NullMarked
package org.schooldiary.web;

import org.jspecify.annotations.NullMarked;
