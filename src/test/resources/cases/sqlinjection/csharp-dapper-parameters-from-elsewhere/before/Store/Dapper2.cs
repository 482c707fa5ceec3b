using Dapper;
using System.Data;

namespace Store;

public class Dapper2
{
    public Price Find(IDbConnection connection, object given, string name)
    {
        return connection.QueryFirst<Price>("SELECT * FROM prices WHERE shop = @shop AND name = '" + name + "'", given);
    }
}
