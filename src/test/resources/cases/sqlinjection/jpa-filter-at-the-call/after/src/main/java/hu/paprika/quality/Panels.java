package hu.paprika.quality;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class Panels {
    private final EntityManager manager;

    public Panels(EntityManager manager) {
        this.manager = manager;
    }

    public List<?> find(String taster, String day) {
        Map<String, Object> parameters = new HashMap<>();
        String filter = "";
        if (day != null) {
            filter = " and p.day = :day";
            parameters.put("day", day);
        }
        parameters.put("taster", taster);
        Query query = manager.createQuery("select p from Panel p where p.taster = :taster" + filter);
        for (Map.Entry<String, Object> parameter : parameters.entrySet()) {
            query.setParameter(parameter.getKey(), parameter.getValue());
        }
        return query.getResultList();
    }
}
