/** Streams of objects that bring any class to life that their sender names. */
@NullMarked
package dev.fixwright.fix.unsafedeserialization;

import org.jspecify.annotations.NullMarked;
