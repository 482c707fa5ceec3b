package ch.lindental.surgery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
public class ImplantRegister {
    private final File folder;

    public ImplantRegister(File folder) {
        this.folder = folder;
    }

    @GetMapping("/implants/passport")
    public ResponseEntity<FileSystemResource> passport(@RequestParam("serial") String serial) {
        File file = new File(folder, serial + ".pdf");
        return file.isFile() ? ResponseEntity.ok(new FileSystemResource(file)) : ResponseEntity.notFound().build();
    }

    @PostMapping("/implants/note")
    @ResponseBody
    public String note(@RequestParam("serial") String serial, @RequestBody String text) throws IOException {
        Files.writeString(folder.toPath().resolve(serial + ".txt"), text);
        return "noted";
    }

    @GetMapping("/implants/text")
    public void text(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String serial = request.getParameter("serial").replaceAll("[^A-Za-z0-9]", "");
        response.getWriter().println("<b>" + serial + "</b>");
        File file = new File(folder, serial + ".txt");
        response.getWriter().println(file.isFile() ? file.length() + " bytes" : "nothing");
    }
}
