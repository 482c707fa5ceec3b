package dev.fixwright.proof;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The JDK's modules that sources can tell from one another: those whose packages they name, exported or not, and all that
 * these require. For every class that it does not find, the compiler asks each module that it knows, so few are quick.
 */
final class JdkModules {
    private static final Map<String, Set<String>> REQUIRED = new HashMap<>();
    private static final Map<String, String> BY_PACKAGE = new HashMap<>();
    private static final Pattern QUALIFIED;

    static {
        Set<String> roots = new TreeSet<>();
        for (ModuleReference module : ModuleFinder.ofSystem().findAll()) {
            ModuleDescriptor descriptor = module.descriptor();
            Set<String> required = new HashSet<>();
            descriptor.requires().forEach(one -> required.add(one.name()));
            REQUIRED.put(descriptor.name(), required);
            for (String name : descriptor.packages()) {
                BY_PACKAGE.put(name, descriptor.name());
                roots.add(Pattern.quote(name.split("\\.")[0]));
            }
        }
        QUALIFIED = Pattern.compile("\\b(?:" + String.join("|", roots) + ")(?:\\s*\\.\\s*\\w+)+");
    }

    private final Set<String> names = new HashSet<>();

    JdkModules() {
        add("java.base");
    }

    /** Whether all that a source may name is here already; what was not is from now on. */
    boolean cover(Collection<? extends CharSequence> sources) {
        int before = names.size();
        sources.forEach(this::cover);
        return names.size() == before;
    }

    private void cover(CharSequence source) {
        Matcher qualified = QUALIFIED.matcher(source);
        while (qualified.find()) {
            String name = qualified.group().replaceAll("\\s", "");
            for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
                addPackage(name.substring(0, dot));
            }
            addPackage(name);
        }
    }

    private void addPackage(String name) {
        String module = BY_PACKAGE.get(name);
        if (module != null) {
            add(module);
        }
    }

    private void add(String module) {
        if (names.add(module)) {
            REQUIRED.getOrDefault(module, Set.of()).forEach(this::add);
        }
    }

    boolean contains(String module) {
        return names.contains(module);
    }
}
