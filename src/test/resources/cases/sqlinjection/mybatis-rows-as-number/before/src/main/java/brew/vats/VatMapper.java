package brew.vats;

import java.util.List;
import org.apache.ibatis.annotations.Select;

public interface VatMapper {
    @Select("SELECT name FROM vat ORDER BY name LIMIT 10 OFFSET ${start}")
    List<String> found(int start);
}
