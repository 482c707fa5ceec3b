using Microsoft.EntityFrameworkCore;

public class Payments
{
    public IQueryable<Payment> Of(PayContext db, string iban)
    {
        return db.Payments.FromSql($"SELECT * FROM Payments WHERE Iban = {iban}");
    }
}
