using Microsoft.Data.SqlClient;

namespace Api;

public record BranchRequest(string? city, int page);

public class BranchQuery(SqlConnection db)
{
    public async Task<int> CountAsync(BranchRequest request)
    {
        string city = "all";
        var sql = "SELECT COUNT(*) FROM branches WHERE city = @city";
        if (request.page > 0)
        {
            city = "page " + request.page;
        }
        Console.WriteLine(city);
        await using var command = new SqlCommand(sql, db);
        command.Parameters.AddWithValue("@city", $"{request.city}");
        return (int)(await command.ExecuteScalarAsync())!;
    }
}
