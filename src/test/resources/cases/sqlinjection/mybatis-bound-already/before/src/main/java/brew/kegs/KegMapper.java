package brew.kegs;

import org.apache.ibatis.annotations.Select;

public interface KegMapper {
    @Select("SELECT place FROM keg WHERE code = #{code}")
    String place(String code);
}
