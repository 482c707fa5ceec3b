/** What a scanner said: findings, their regions, and the weaknesses that tool rules map to. */
@NullMarked
package dev.fixwright.finding;

import org.jspecify.annotations.NullMarked;
