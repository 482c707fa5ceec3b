/** Values from outside in the headers of mails. */
@NullMarked
package dev.fixwright.fix.mailheaders;

import org.jspecify.annotations.NullMarked;
