/** XML parsers that open files and addresses because a document says so. */
@NullMarked
package dev.fixwright.fix.xxe;

import org.jspecify.annotations.NullMarked;
