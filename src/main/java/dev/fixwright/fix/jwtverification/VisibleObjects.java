package dev.fixwright.fix.jwtverification;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.fixwright.syntax.java.JavaFile;
import java.util.List;
import java.util.Optional;

/** Finds keys and verifiers that code can name: parameters of the method and fields of the class. */
final class VisibleObjects {
    private VisibleObjects() {}

    /** The first object of one of these types, as they are written. */
    static Optional<String> named(Node place, String... types) {
        return List.of(types).stream()
                .flatMap(type -> one(place, type).stream())
                .findFirst();
    }

    static boolean isInStatic(Node place) {
        return JavaFile.around(place, CallableDeclaration.class)
                .filter(method -> ((CallableDeclaration<?>) method).isStatic())
                .isPresent();
    }

    private static Optional<String> one(Node place, String type) {
        boolean isStatic = isInStatic(place);
        Optional<String> near = JavaFile.around(place, CallableDeclaration.class).stream()
                .flatMap(method -> ((CallableDeclaration<?>) method).getParameters().stream())
                .filter(parameter -> parameter.getType().asString().equals(type))
                .map(parameter -> parameter.getNameAsString())
                .findFirst();
        return near.or(() -> JavaFile.around(place, TypeDeclaration.class).stream()
                .flatMap(declared -> ((TypeDeclaration<?>) declared).getFields().stream())
                .filter(field -> field.getElementType().asString().equals(type) && (field.isStatic() || !isStatic))
                .map(field -> field.getVariable(0).getNameAsString())
                .findFirst());
    }
}
