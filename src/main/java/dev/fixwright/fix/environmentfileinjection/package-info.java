/** Values that strangers write, added to the files that hold a job's variables and paths. */
@NullMarked
package dev.fixwright.fix.environmentfileinjection;

import org.jspecify.annotations.NullMarked;
