package ch.lindental.pharmacy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;

public class PrescriptionDao {
    @PersistenceContext
    private EntityManager em;

    public PrescriptionDao() {
    }

    PrescriptionDao(EntityManager em) {
        this.em = em;
    }

    public List<?> ofDoctor(String doctor) {
        return em.createQuery("select p from Prescription p where p.doctor = '" + doctor + "'").getResultList();
    }

    public List<?> search(String drug, String dosage) {
        String jpql = "select p from Prescription p where p.drug like '%" + drug + "%'";
        if (dosage != null) {
            jpql = jpql + " and p.dosage = '" + dosage + "'";
        }
        Query query = em.createQuery(jpql);
        query.setMaxResults(100);
        return query.getResultList();
    }

    public Object raw(String code) {
        return em.createNativeQuery("SELECT * FROM drug WHERE code = '" + code + "'").getSingleResult();
    }

    public int expire(int days) {
        return em.createQuery("delete from Prescription p where p.age > " + days).executeUpdate();
    }

    public <T> List<T> all(Class<T> type) {
        return em.createQuery("select e from " + type.getSimpleName() + " e", type).getResultList();
    }
}
