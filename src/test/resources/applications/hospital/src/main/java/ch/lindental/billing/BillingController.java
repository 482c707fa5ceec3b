package ch.lindental.billing;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.view.RedirectView;

@RestController
@RequestMapping("/billing")
public class BillingController {
    private final Logger log = LoggerFactory.getLogger(this.getClass());

    @Autowired
    private InvoiceRepository invoices;

    public BillingController() {
    }

    BillingController(InvoiceRepository invoices) {
        this.invoices = invoices;
    }

    @GetMapping("/invoices")
    public List<String> numbers(@RequestParam String state, @RequestParam(required = false) String remark) {
        log.info("invoices in state {}", state);
        return invoices.numbers(state, remark);
    }

    @PutMapping("/pay")
    public ResponseEntity<String> pay(@RequestParam String number, @RequestParam BigDecimal amount) {
        int changed = invoices.pay(number, amount);
        log.info("paid " + amount + " of " + number);
        HttpHeaders headers = new HttpHeaders();
        headers.add("X-Changed", Integer.toString(changed));
        return ResponseEntity.ok().headers(headers).body("paid");
    }

    @GetMapping("/print")
    public RedirectView print(@RequestParam("to") String to) {
        return new RedirectView(to);
    }

    @GetMapping("/remind")
    public void remind(@RequestParam("number") String number, @RequestParam("to") String to, HttpServletResponse response)
            throws java.io.IOException {
        invoices.remark(number, "reminded");
        response.setHeader("X-Reminded", number);
        response.sendRedirect(to);
    }
}
