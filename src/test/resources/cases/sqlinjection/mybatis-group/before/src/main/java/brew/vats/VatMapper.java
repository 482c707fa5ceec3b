package brew.vats;

import java.util.List;
import org.apache.ibatis.annotations.Select;

public interface VatMapper {
    @Select("SELECT name FROM vat GROUP BY ${column}")
    List<String> found(String column);
}
