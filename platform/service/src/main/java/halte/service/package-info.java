/**
 * What every service runs with: the platform libraries, one clock, one default configuration, access rules written into
 * the OpenAPI document, and use cases that are tried again after a deadlock. Has no domain code.
 */
@NullMarked
package halte.service;

import org.jspecify.annotations.NullMarked;
