package hu.paprika.quality;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;

public class Panels {
    private final EntityManager manager;

    public Panels(EntityManager manager) {
        this.manager = manager;
    }

    public List<?> find(String taster, String day) {
        String filter = "";
        if (day != null) {
            filter = " and p.day = '" + day + "'";
        }
        Query query = manager.createQuery("select p from Panel p where p.taster = '" + taster + "'" + filter);
        return query.getResultList();
    }
}
