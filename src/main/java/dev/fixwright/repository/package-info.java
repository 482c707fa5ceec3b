/** Repositories, branches and commits, and a checkout of one on this disk. */
@NullMarked
package dev.fixwright.repository;

import org.jspecify.annotations.NullMarked;
