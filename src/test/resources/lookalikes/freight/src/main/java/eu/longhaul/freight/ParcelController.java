package eu.longhaul.freight;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.multipart.MultipartFile;

@Controller
@RequestMapping("/parcels")
public class ParcelController {
  private static final Logger log = LoggerFactory.getLogger(ParcelController.class);
  private static final Set<String> CARRIERS = Set.of("api.northline.example", "api.bluebox.example");

  private final RestTemplate rest = new RestTemplate();
  private final Path labels = Path.of("labels");

  @GetMapping(value = "/hello", produces = MediaType.TEXT_HTML_VALUE)
  @ResponseBody
  public String hello(@RequestParam("driver") String driver) {
    return "<p>Good morning, " + driver + "!</p>";
  }

  @GetMapping("/label/{name}")
  public ResponseEntity<byte[]> label(@PathVariable String name) throws IOException {
    log.info("label " + name + " asked for");
    byte[] bytes = Files.readAllBytes(labels.resolve(name));
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(bytes);
  }

  @PostMapping("/label")
  public String upload(@RequestParam("file") MultipartFile file) throws IOException {
    File target = new File("labels", file.getOriginalFilename());
    file.transferTo(target);
    return "uploaded";
  }

  @GetMapping("/back")
  public String back(@RequestParam(value = "to", defaultValue = "/") String to) {
    return "redirect:" + to;
  }

  @GetMapping("/track")
  @ResponseBody
  public String track(@RequestParam String carrier, @RequestParam String code) {
    String address = "https://" + carrier + "/track/" + code;
    return rest.getForObject(URI.create(address), String.class);
  }

  @GetMapping("/driver")
  public void driver(HttpServletRequest request, HttpServletResponse response, @RequestParam String id) {
    Cookie cookie = new Cookie("driver", id);
    cookie.setHttpOnly(true);
    response.addCookie(cookie);
    log.debug("driver {} from {}", id, request.getRemoteAddr());
  }
}
