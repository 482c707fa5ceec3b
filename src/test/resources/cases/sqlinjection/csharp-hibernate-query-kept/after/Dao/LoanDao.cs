using System.Collections.Generic;
using NHibernate;

namespace Library.Dao
{
    public class LoanDao
    {
        private readonly ISession session;

        public LoanDao(ISession session)
        {
            this.session = session;
        }

        public IList<Loan> Overdue(string branch, int max)
        {
            IQuery query = session.CreateQuery("from Loan l where l.Due < current_date() and l.Branch = :branch").SetParameter("branch", branch ?? "");
            query.SetMaxResults(max);
            return query.List<Loan>();
        }
    }
}
