package exports.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.xml.transform.TransformerException;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;

public class UploadedSheet {
    public void write(HttpServletRequest request, InputStream data, OutputStream out)
            throws IOException, ServletException, TransformerException {
        try (InputStream sheet = request.getPart("sheet").getInputStream()) {
            javax.xml.transform.TransformerFactory.newInstance()
                    .newTransformer(new StreamSource(sheet))
                    .transform(new StreamSource(data), new StreamResult(out));
        }
    }
}
