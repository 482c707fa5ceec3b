package brew.vats;

import java.util.List;
import org.apache.ibatis.annotations.Select;

public interface VatMapper {
    @Select("SELECT name FROM ${table} WHERE id = 1")
    List<String> found(String table);
}
