using System.Data.OleDb;

namespace Hospital
{
    public class Beds
    {
        private readonly Session _session;

        public Beds(Session session)
        {
            _session = session;
        }

        public bool IsFree(string ward, int bed)
        {
            var ask = _session.NewCommand();
            ask.CommandText = "SELECT patient FROM beds WHERE ward = '" + ward + "' AND bed = " + bed;
            return ask.ExecuteScalar() == null;
        }

        public void Import(OleDbConnection from)
        {
            from.Open();
        }
    }
}
