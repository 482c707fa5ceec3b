package brew.hops;

import org.apache.ibatis.annotations.Select;

public interface HopMapper {
    @Select("SELECT origin FROM hop WHERE name = #{name}")
    String named(String name);
}
