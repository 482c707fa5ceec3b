/** The REST faces, and the server that they and the pages stand on. */
@NullMarked
package dev.fixwright.api;

import org.jspecify.annotations.NullMarked;
