package dev.fixwright.syntax.java;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The types that calls of methods give: of listed libraries, of the project's own methods, and of the JDK's. */
final class CallResults {
    private final JavaTypes types;
    private final JavaNames names;

    CallResults(JavaTypes types, JavaNames names) {
        this.types = types;
        this.names = names;
    }

    /** What a call gives when it is made on this type; what the project declares and the JDK has is inherited too. */
    Optional<String> of(String owner, MethodCallExpr call) {
        return returned(owner, call, new HashSet<>());
    }

    private Optional<String> returned(String owner, MethodCallExpr call, Set<String> seen) {
        if (!seen.add(owner)) {
            return Optional.empty();
        }
        Optional<String> type = KnownTypes.returned(owner, call.getNameAsString())
                .or(() -> declaredReturn(owner, call))
                .or(() -> jdkReturn(owner, call));
        for (String parent : type.isPresent() ? List.<String>of() : names.supertypes(owner)) {
            type = returned(parent, call, seen);
            if (type.isPresent()) {
                break;
            }
        }
        return type;
    }

    private Optional<String> declaredReturn(String owner, MethodCallExpr call) {
        Set<String> results = new HashSet<>();
        names.declaration(owner).ifPresent(declared -> {
            for (MethodDeclaration method : declared.getMethodsByName(call.getNameAsString())) {
                if (takes(method, call) && method.getTypeParameters().isEmpty()) {
                    results.add(types.qualified(method.getType()).orElse(""));
                }
            }
            if (results.isEmpty()
                    && declared.isRecordDeclaration()
                    && call.getArguments().isEmpty()) {
                declared.asRecordDeclaration()
                        .getParameterByName(call.getNameAsString())
                        .ifPresent(component ->
                                results.add(types.qualified(component.getType()).orElse("")));
            }
        });
        return results.size() == 1
                ? results.stream().filter(type -> !type.isEmpty()).findFirst()
                : Optional.empty();
    }

    private static boolean takes(MethodDeclaration method, MethodCallExpr call) {
        int wanted = method.getParameters().size();
        int given = call.getArguments().size();
        boolean variable = wanted > 0 && method.getParameter(wanted - 1).isVarArgs();
        return variable ? given >= wanted - 1 : given == wanted;
    }

    private static Optional<String> jdkReturn(String owner, MethodCallExpr call) {
        return JavaNames.jdkClass(owner).flatMap(type -> {
            Set<String> results = new HashSet<>();
            for (Method method : type.getMethods()) {
                boolean fits = method.getName().equals(call.getNameAsString())
                        && !method.isBridge()
                        && (method.isVarArgs()
                                || method.getParameterCount()
                                        == call.getArguments().size());
                if (fits) {
                    results.add(
                            Arrays.asList(method.getTypeParameters()).isEmpty()
                                            && !(method.getGenericReturnType()
                                                    instanceof java.lang.reflect.TypeVariable<?>)
                                    ? method.getReturnType().getCanonicalName()
                                    : "");
                }
            }
            return results.size() == 1
                    ? results.stream().filter(name -> !name.isEmpty()).findFirst()
                    : Optional.empty();
        });
    }
}
