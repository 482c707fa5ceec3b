/** The words people read on GitHub: pull request, check run, commit, comments. */
@NullMarked
package dev.fixwright.report;

import org.jspecify.annotations.NullMarked;
