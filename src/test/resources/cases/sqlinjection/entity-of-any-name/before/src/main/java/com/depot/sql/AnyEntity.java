package com.depot.sql;

import jakarta.persistence.EntityManager;
import java.util.List;

public class AnyEntity {
    public List<?> all(EntityManager entities, String kind) {
        return entities.createQuery("SELECT one FROM " + kind + " one").getResultList();
    }
}
