package dev.fixwright.fix;

import dev.fixwright.source.SourceFile;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;

/** Sources compiled in memory and loaded on top of the test's class path, to be called as their users call them. */
public final class LoadedClasses extends ClassLoader {
    private final Map<String, byte[]> classes;

    private LoadedClasses(Map<String, byte[]> classes) {
        super(LoadedClasses.class.getClassLoader());
        this.classes = classes;
    }

    public static LoadedClasses of(Collection<SourceFile> sources) {
        return new LoadedClasses(Javac.classes(sources));
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    public Class<?> type(String name) {
        try {
            return loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(name + " was not compiled", e);
        }
    }

    /** A new object by the constructor that takes as many arguments. */
    public Object create(String type, Object... arguments) {
        try {
            var constructor = Arrays.stream(type(type).getDeclaredConstructors())
                    .filter(one -> one.getParameterCount() == arguments.length)
                    .findFirst()
                    .orElseThrow();
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Calls a method by its name and number of arguments; what it throws is thrown as it is. */
    public static Object call(Object target, String method, Object... arguments) throws Exception {
        Class<?> type = target instanceof Class<?> itself ? itself : target.getClass();
        Method found = Arrays.stream(type.getDeclaredMethods())
                .filter(one -> one.getName().equals(method) && one.getParameterCount() == arguments.length)
                .filter(one -> !one.isBridge())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " has no " + method));
        found.setAccessible(true);
        try {
            return found.invoke(target instanceof Class<?> ? null : target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }
}
