/** Who the workers are: names, addresses, what they buy and who pays for them. All invented. */
@NullMarked
package halte.demo.people;

import org.jspecify.annotations.NullMarked;
