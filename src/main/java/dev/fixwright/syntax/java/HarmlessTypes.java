package dev.fixwright.syntax.java;

import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.HashSet;
import java.util.Set;

/** What {@link Origins} knows about types and methods: whose values are harmless, and which bring values from outside. */
final class HarmlessTypes {
    /** Types whose values cannot spell a path, a word of a command or a host. */
    static final Set<String> NAMES = Set.of(
            "byte",
            "short",
            "int",
            "long",
            "float",
            "double",
            "boolean",
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Float",
            "java.lang.Double",
            "java.lang.Boolean",
            "java.math.BigInteger",
            "java.math.BigDecimal",
            "java.util.UUID",
            "java.util.Date",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.Instant",
            "java.time.YearMonth",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.Duration",
            "java.lang.Class");

    /** Methods by which values get into collections, maps, builders and writers. */
    static final Set<String> FILLING = Set.of(
            "add",
            "addAll",
            "addFirst",
            "addLast",
            "append",
            "insert",
            "put",
            "putAll",
            "putIfAbsent",
            "push",
            "offer",
            "set",
            "setProperty",
            "replace",
            "write",
            "print",
            "println",
            "printf",
            "format",
            "load",
            "fromXML",
            "read",
            "readFully");

    /** Methods that bring text from a stream, a database or a console. */
    static final Set<String> READING = Set.of(
            "readLine",
            "nextLine",
            "readUTF",
            "readObject",
            "readAllBytes",
            "readString",
            "readAllLines",
            "lines",
            "getSubmittedFileName",
            "getOriginalFilename");

    /** Methods that look a value up by a key and do not return the key. */
    static final Set<String> LOOKUPS = Set.of("get", "getOrDefault", "indexOf", "containsKey", "contains", "equals");

    /** Parameters of these types are the surroundings that a framework hands in. */
    static final Set<String> SURROUNDINGS =
            both(Set.of("javax.servlet.ServletContext", "javax.servlet.ServletConfig", "javax.servlet.FilterConfig"));

    /** Types whose methods give what a client sent or others stored. */
    static final Set<String> OUTSIDE = both(Set.of(
            "javax.servlet.http.HttpServletRequest",
            "javax.servlet.ServletRequest",
            "javax.servlet.http.Cookie",
            "javax.servlet.http.HttpSession",
            "javax.servlet.http.Part",
            "java.sql.ResultSet",
            "java.util.Scanner",
            "org.springframework.web.multipart.MultipartFile",
            "java.util.zip.ZipEntry",
            "java.util.jar.JarEntry",
            "org.apache.commons.fileupload.FileItem",
            "java.net.Socket"));

    private static final Set<String> SETTINGS = Set.of(
            "getServletContext",
            "getContextPath",
            "getenv",
            "getServletConfig",
            "getInitParameter",
            "getScheme",
            "getServerPort",
            "getLocalPort",
            "randomUUID",
            "nanoTime",
            "currentTimeMillis");

    private HarmlessTypes() {}

    private static Set<String> both(Set<String> names) {
        Set<String> all = new HashSet<>(names);
        names.forEach(name -> all.add(name.replaceFirst("^javax\\.", "jakarta.")));
        return Set.copyOf(all);
    }

    /** Whether a call reads a setting or the surroundings, even where a request is asked for it. */
    static boolean isSetting(MethodCallExpr call) {
        return SETTINGS.contains(call.getNameAsString())
                || (call.getNameAsString().equals("getProperty")
                        && call.getScope()
                                .filter(scope -> scope.toString().endsWith("System"))
                                .isPresent());
    }
}
