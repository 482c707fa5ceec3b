using System.Collections.Generic;
using NHibernate;
using NHibernate.Transform;

namespace Transit.Dao
{
    public class RouteDao
    {
        public IList<RouteLine> Through(ISession session, string stop)
        {
            ISQLQuery query = session.CreateSQLQuery("SELECT r.line, r.name FROM routes r JOIN stops s ON s.route = r.id WHERE s.name = '" + stop + "'");
            query.AddScalar("line", NHibernateUtil.Int32);
            query.SetResultTransformer(Transformers.AliasToBean<RouteLine>());
            return query.List<RouteLine>();
        }
    }
}
