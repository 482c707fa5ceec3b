/** Values that an attacker can turn into SQL: bound as parameters instead. */
@NullMarked
package dev.fixwright.fix.sqlinjection;

import org.jspecify.annotations.NullMarked;
