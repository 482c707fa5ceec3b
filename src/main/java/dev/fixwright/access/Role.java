package dev.fixwright.access;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What somebody may do, the least first; each role may do all that the ones before it may. */
public enum Role {
    VIEWER,
    OPERATOR,
    ADMIN;

    /** As tables, JSON and the command line say it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    /** Of a principal of a tenant; those without one have {@link Permission#MANAGE_TENANTS} as well, as admins. */
    public Set<Permission> permissions() {
        Set<Permission> permissions = EnumSet.noneOf(Permission.class);
        Arrays.stream(Permission.values())
                .filter(permission -> permission.leastRole().compareTo(this) <= 0)
                .filter(permission -> !permission.isOfTheServer())
                .forEach(permissions::add);
        return Collections.unmodifiableSet(permissions);
    }

    /** The word, as the command line shows it too. */
    @Override
    public String toString() {
        return word();
    }
}
