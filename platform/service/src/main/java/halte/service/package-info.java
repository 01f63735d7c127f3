/**
 * What every service runs with: the platform libraries, one clock, one default configuration, and access rules
 * written into the OpenAPI document. Has no domain code.
 */
@NullMarked
package halte.service;

import org.jspecify.annotations.NullMarked;
