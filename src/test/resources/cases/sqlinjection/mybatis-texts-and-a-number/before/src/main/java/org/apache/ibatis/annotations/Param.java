package org.apache.ibatis.annotations;

public @interface Param {
    String value();
}
