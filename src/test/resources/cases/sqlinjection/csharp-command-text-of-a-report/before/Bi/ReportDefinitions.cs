using System.Data.SqlClient;

namespace Bi
{
    public class ReportDefinitions
    {
        public ReportDefinition Turnover(string region)
        {
            var definition = new ReportDefinition
            {
                Title = "Turnover of " + region,
                CommandText = "SELECT * FROM turnover WHERE region = '" + region + "'"
            };
            return definition;
        }
    }
}
