package com.depot.sql;

import jakarta.persistence.EntityManager;
import java.util.List;

public class AnyEntity {
    public List<?> all(EntityManager entities, String kind) {
        return entities.createQuery(new StringBuilder().append("SELECT one FROM ").append(sqlNames(kind)).append(" one").toString()).getResultList();
    }

    /** Returns names of tables or columns as they are, with commas between them; refuses any other SQL. */
    private static String sqlNames(Object value) {
        String text = String.valueOf(value);
        for (String name : text.split(",")) {
            if (!name.trim().matches("[*]?|[\\p{L}\\p{N}_$.]+")) {
                throw new IllegalArgumentException("Not a name");
            }
        }
        StringBuilder checked = new StringBuilder();
        for (char c : text.toCharArray()) {
            checked.append(c);
        }
        return checked.toString();
    }
}
