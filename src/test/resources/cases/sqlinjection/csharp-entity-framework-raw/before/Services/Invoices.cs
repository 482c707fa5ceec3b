using System.Linq;
using Microsoft.EntityFrameworkCore;

namespace Billing.Services
{
    public class Invoices
    {
        private readonly BillingContext _context;

        public Invoices(BillingContext context) { _context = context; }

        public IQueryable<Invoice> Find(string number, string state)
        {
            return _context.Invoices.FromSqlRaw($"SELECT * FROM Invoices WHERE Number = '{number}' AND State = '{state}'").AsNoTracking();
        }
    }
}
