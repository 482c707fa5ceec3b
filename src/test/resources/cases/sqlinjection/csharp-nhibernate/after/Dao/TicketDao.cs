using System.Collections.Generic;
using NHibernate;

namespace Cinema.Dao
{
    public class TicketDao
    {
        public IList<Ticket> Of(ISession session, string email)
        {
            return session.CreateSQLQuery("select * from tickets where email = :email")
                .AddEntity(typeof(Ticket)).SetParameter("email", email ?? "")
                .List<Ticket>();
        }
    }
}
