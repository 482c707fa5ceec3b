/** Addresses by which Spring Boot tells how an application is, and more. */
@NullMarked
package dev.fixwright.fix.actuators;

import org.jspecify.annotations.NullMarked;
