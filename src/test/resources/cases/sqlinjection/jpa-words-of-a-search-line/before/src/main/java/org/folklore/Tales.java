package org.folklore;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;

public class Tales {
    private final EntityManager entities;

    public Tales(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("unchecked")
    public List<String> titles(String line) {
        String jpql = "select t.title from Tale t where t.told = true";
        for (String word : line.split(" ")) {
            jpql += " and t.text like '%" + word + "%'";
        }
        Query query = entities.createQuery(jpql);
        return query.getResultList();
    }
}
