package com.depot.sql;

import java.sql.Connection;

public class Total {
    public int of(Connection connection, int a, int b) {
        return a + b;
    }
}
