/** Scans, findings, assessments, backlog items and the work on them, as callers of the APIs read and change them. */
@NullMarked
package dev.fixwright.backlog;

import org.jspecify.annotations.NullMarked;
