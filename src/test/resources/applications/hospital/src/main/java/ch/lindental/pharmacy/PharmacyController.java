package ch.lindental.pharmacy;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/pharmacy")
public class PharmacyController {
    private static final org.apache.commons.logging.Log LOG = org.apache.commons.logging.LogFactory.getLog(PharmacyController.class);
    private final DrugCatalogue catalogue;

    public PharmacyController(DrugCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/drugs")
    public List<DrugCatalogue.Drug> drugs(@RequestParam("q") String q) throws SQLException {
        LOG.info("drugs called " + q);
        return catalogue.search(q, DrugCatalogue.Order.NAME);
    }

    @GetMapping("/supplier")
    public List<DrugCatalogue.Drug> supplier(HttpServletRequest request) throws SQLException {
        String supplier = request.getParameter("name");
        if (LOG.isDebugEnabled()) {
            LOG.debug("supplier " + supplier);
        }
        request.getSession().setAttribute("lastSupplier", supplier);
        return catalogue.ofSupplier(supplier, "");
    }

    @ExceptionHandler(SQLException.class)
    public ResponseEntity<String> failed(SQLException e) {
        LOG.error("query failed", e);
        return ResponseEntity.status(HttpStatus.INTERNAL_SERVER_ERROR).body("The pharmacy's data cannot be read now.");
    }
}
