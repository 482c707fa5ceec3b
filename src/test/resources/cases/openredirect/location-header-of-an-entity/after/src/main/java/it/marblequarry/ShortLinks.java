package it.marblequarry;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ShortLinks {
    @GetMapping("/go")
    public ResponseEntity<Void> go(@RequestParam("to") String to) {
        return ResponseEntity.status(HttpStatus.FOUND).location(URI.create(localTarget(to))).build();
    }

    /** The address if it stays on this site, else the start page. Browsers skip control characters in addresses. */
    private static String localTarget(String address) {
        StringBuilder local = new StringBuilder();
        String.valueOf(address)
                .codePoints()
                .filter(c -> !Character.isISOControl(c))
                .forEach(c -> local.appendCodePoint(c));
        String target = local.toString();
        boolean staysHere = target.matches("(?!\\s|//)[^:/?#\\\\]*([/?#][^\\\\]*)?");
        return address != null && staysHere ? target : "/";
    }
}
