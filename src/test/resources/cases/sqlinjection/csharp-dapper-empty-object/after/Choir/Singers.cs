using System.Collections.Generic;
using System.Data;
using Dapper;

namespace Choir;

public class Singers
{
    public IEnumerable<Singer> Voice(IDbConnection db, string voice)
    {
        return db.Query<Singer>("SELECT * FROM singers WHERE voice = @voice", new { voice = voice ?? "" });
    }
}
