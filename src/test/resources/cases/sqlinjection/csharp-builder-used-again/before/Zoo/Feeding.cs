using System.Text;
using Npgsql;

namespace Zoo;

public class Feeding
{
    public async Task RecordAsync(NpgsqlConnection db, string animal, double kilos)
    {
        var sql = new StringBuilder();
        sql.Append("UPDATE animals SET fed = now() WHERE name = '").Append(animal).Append("'");
        await using var fed = new NpgsqlCommand(sql.ToString(), db);
        await fed.ExecuteNonQueryAsync();

        sql.Clear();
        sql.Append("INSERT INTO feedings (animal, kilos) VALUES ('").Append(animal).Append("', ").Append(kilos).Append(")");
        await using var weights = new NpgsqlCommand(sql.ToString(), db);
        await weights.ExecuteNonQueryAsync();
    }
}
