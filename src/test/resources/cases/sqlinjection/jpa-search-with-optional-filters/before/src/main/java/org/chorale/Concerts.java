package org.chorale;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;

public class Concerts {
    private final EntityManager entities;

    public Concerts(EntityManager entities) {
        this.entities = entities;
    }

    public List<Concert> find(String church, String conductor) {
        StringBuilder jpql = new StringBuilder("select c from Concert c where c.cancelled = false");
        if (church != null && !church.isEmpty()) {
            jpql.append(" and c.church = '").append(church).append("'");
        }
        if (conductor != null) {
            jpql.append(" and c.conductor like '%" + conductor + "%'");
        }
        jpql.append(" order by c.day");
        TypedQuery<Concert> query = entities.createQuery(jpql.toString(), Concert.class);
        query.setMaxResults(50);
        return query.getResultList();
    }

    public static class Concert {
        private String church;
        private String conductor;
    }
}
