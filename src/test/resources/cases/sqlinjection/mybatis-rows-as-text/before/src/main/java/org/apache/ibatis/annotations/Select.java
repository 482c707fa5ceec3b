package org.apache.ibatis.annotations;

public @interface Select {
    String[] value();

    String databaseId() default "";
}
