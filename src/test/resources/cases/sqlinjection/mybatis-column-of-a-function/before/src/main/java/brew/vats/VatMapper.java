package brew.vats;

import java.util.List;
import org.apache.ibatis.annotations.Select;

public interface VatMapper {
    @Select("SELECT MAX(${column}) FROM vat")
    List<String> found(String column);
}
