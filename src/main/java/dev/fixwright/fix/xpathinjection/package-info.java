/** Values that an attacker can turn into XPath: handed over as variables instead. */
@NullMarked
package dev.fixwright.fix.xpathinjection;

import org.jspecify.annotations.NullMarked;
