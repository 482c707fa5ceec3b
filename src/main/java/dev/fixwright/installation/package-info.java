/** From an installation of the app to work on its repositories: back-fill, onboarding, removal, missed deliveries. */
@NullMarked
package dev.fixwright.installation;

import org.jspecify.annotations.NullMarked;
