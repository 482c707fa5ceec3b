using System.Data;
using Dapper;

namespace Energy;

public class Meters(IDbConnection db)
{
    public (int Total, IEnumerable<Meter> Rows) Page(string street, int offset)
    {
        var where = $"WHERE street = '{street}'";
        var total = db.ExecuteScalar<int>($"SELECT COUNT(*) FROM meters {where}");
        var rows = db.Query<Meter>($"SELECT id, value FROM meters {where} ORDER BY id LIMIT 50 OFFSET {offset}");
        return (total, rows);
    }
}
