package org.beekeeping;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Supplier;

public class QueenSearch {
    private EntityManager em;

    public List<?> search(Supplier<String> form, List<String> asked) {
        String jpql = "select q from Queen q where q.line = '" + form.get() + "'";
        asked.add(jpql);
        return em.createQuery(jpql).getResultList();
    }
}
