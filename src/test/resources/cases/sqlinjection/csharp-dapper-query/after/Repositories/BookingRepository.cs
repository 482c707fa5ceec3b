using System.Data;
using Dapper;

namespace Hotel.Repositories;

public class BookingRepository(IDbConnection db)
{
    public Task<IEnumerable<Booking>> ForGuest(string guest, DateTime from, IDbTransaction tx) =>
        db.QueryAsync<Booking>(
            "SELECT * FROM bookings WHERE guest = @guest AND arrival >= @from", new { guest = guest ?? "", from = $"{from:yyyy-MM-dd}" },
            transaction: tx);

    public int Cancel(int id, string reason)
    {
        return db.Execute("UPDATE bookings SET state = @state, reason = '" + reason + "' WHERE id = " + id, new { state = "cancelled" });
    }
}
