package org.schooldiary.lti.launch;

import java.util.Optional;

/**
 * What the platform says of itself (LTI Core 1.3, section 5.4.3).
 *
 * @param guid id of the platform's installation
 * @param name its name, such as the school's
 * @param productFamily product code, such as <code>moodle</code>
 * @param version of the product
 */
public record ToolPlatform(
        Optional<String> guid, Optional<String> name, Optional<String> productFamily, Optional<String> version) {}
