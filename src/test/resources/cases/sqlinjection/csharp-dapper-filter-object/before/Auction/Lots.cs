using System.Collections.Generic;
using System.Data;
using System.Threading.Tasks;
using Dapper;

namespace Auction;

public class Lots(IDbConnection db)
{
    public Task<IEnumerable<Lot>> OpenAsync(int house, string artist) =>
        db.QueryAsync<Lot>(
            $"SELECT * FROM lots WHERE house = @House AND artist = '{artist}'",
            new LotFilter { House = house });
}
