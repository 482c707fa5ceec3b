package org.vereine.members;

import jakarta.persistence.EntityManager;
import java.util.List;

public class MemberFinder {
    private final EntityManager entities;

    public MemberFinder(EntityManager entities) {
        this.entities = entities;
    }

    public List<Object> byClub(String club) {
        return entities.createQuery("select m from Member m where m.club = :club order by m.name", Object.class).setParameter("club", club)
                .getResultList();
    }
}
