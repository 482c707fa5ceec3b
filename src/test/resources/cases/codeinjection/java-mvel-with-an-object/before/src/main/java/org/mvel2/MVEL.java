package org.mvel2;

import java.util.Map;

public class MVEL {
    public static Object eval(String expression) {
        return expression;
    }

    public static Object eval(String expression, Object root) {
        return expression;
    }

    public static Object eval(String expression, Map<String, Object> values) {
        return expression;
    }
}
