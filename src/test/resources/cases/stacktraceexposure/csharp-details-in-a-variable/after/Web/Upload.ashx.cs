using System;
using System.Text;
using System.Web;
using log4net;

namespace Print.Web
{
    public class Upload : IHttpHandler
    {
        private static readonly ILog log = LogManager.GetLogger(typeof(Upload));

        public bool IsReusable { get { return false; } }

        public void ProcessRequest(HttpContext context)
        {
            try
            {
                Jobs.Add(context.Request.Files[0]);
            }
            catch (Exception ex)
            {
                var report = new StringBuilder();
                report.AppendLine("The job could not be added.");
                log.Error("Unexpected error", ex);
                report.AppendLine("An internal error has occurred.");
                report.Append("An internal error has occurred.");
                context.Response.StatusCode = 500;
                context.Response.Write(report);
            }
        }
    }
}
