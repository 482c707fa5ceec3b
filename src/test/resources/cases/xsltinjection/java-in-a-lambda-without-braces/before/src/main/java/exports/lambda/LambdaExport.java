package exports.lambda;

import java.util.concurrent.Callable;
import javax.xml.transform.Source;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;

class LambdaExport {
    private final TransformerFactory factory = TransformerFactory.newInstance();

    Callable<Transformer> later(Source sheet) {
        return () -> factory.newTransformer(sheet);
    }
}
