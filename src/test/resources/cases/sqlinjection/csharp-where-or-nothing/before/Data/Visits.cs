using System.Collections.Generic;
using System.Data;
using System.Threading.Tasks;
using Dapper;

namespace Clinic.Data;

public class Visits(IDbConnection db)
{
    public async Task<IEnumerable<Visit>> ForAsync(string doctor, int year)
    {
        var filter = "";
        if (doctor != "all")
            filter = $" AND doctor = '{doctor}'";
        return await db.QueryAsync<Visit>($"SELECT * FROM visits WHERE year = {year}{filter} ORDER BY day");
    }
}
