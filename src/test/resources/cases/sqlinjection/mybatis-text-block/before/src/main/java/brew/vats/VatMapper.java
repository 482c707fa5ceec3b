package brew.vats;

import java.util.List;
import org.apache.ibatis.annotations.Select;

public interface VatMapper {
    @Select("""
            SELECT name
            FROM vat
            WHERE code = '${code}'
              AND name LIKE '%${code}%'
            """)
    List<String> found(String code);
}
