package brew.vats;

import java.util.List;
import org.apache.ibatis.annotations.Select;
import javax.xml.XMLConstants;

public interface VatMapper {
    @Select(XMLConstants.DEFAULT_NS_PREFIX)
    List<String> found(String code);
}
