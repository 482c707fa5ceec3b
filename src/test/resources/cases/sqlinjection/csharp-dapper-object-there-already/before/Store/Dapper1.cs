using Dapper;
using System.Data;

namespace Store;

public class Dapper1
{
    public Price Find(IDbConnection connection, int shop, string name)
    {
        return connection.QueryFirst<Price>("SELECT * FROM prices WHERE shop = @shop AND name = '" + name + "'", new { shop });
    }
}
