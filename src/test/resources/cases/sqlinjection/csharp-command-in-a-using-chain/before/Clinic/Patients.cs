using Microsoft.Data.SqlClient;

namespace Clinic;

public class Patients
{
    public async Task<string?> NameAsync(SqlConnection db, string insurance)
    {
        using (var cmd = new SqlCommand($"SELECT name FROM patients WHERE insurance = '{insurance}' AND deleted = 0", db))
        using (var reader = await cmd.ExecuteReaderAsync())
        {
            return await reader.ReadAsync() ? reader.GetString(0) : null;
        }
    }
}
