package org.chorale;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class Concerts {
    private final EntityManager entities;

    public Concerts(EntityManager entities) {
        this.entities = entities;
    }

    public List<Concert> find(String church, String conductor) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder jpql = new StringBuilder("select c from Concert c where c.cancelled = false");
        if (church != null && !church.isEmpty()) {
            jpql.append(" and c.church = :church");
            parameters.put("church", church);
        }
        if (conductor != null) {
            jpql.append(" and c.conductor like :conductor");
            parameters.put("conductor", String.join("", "%", conductor, "%"));
        }
        jpql.append(" order by c.day");
        TypedQuery<Concert> query = entities.createQuery(jpql.toString(), Concert.class);
        for (Map.Entry<String, Object> parameter : parameters.entrySet()) {
            query.setParameter(parameter.getKey(), parameter.getValue());
        }
        query.setMaxResults(50);
        return query.getResultList();
    }

    public static class Concert {
        private String church;
        private String conductor;
    }
}
