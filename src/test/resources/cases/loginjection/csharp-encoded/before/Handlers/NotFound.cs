using System.Net;
using System.Web;
using NLog;

namespace Handlers
{
    public class NotFound : IHttpHandler
    {
        private static readonly Logger logger = LogManager.GetCurrentClassLogger();

        public bool IsReusable => true;

        public void ProcessRequest(HttpContext context)
        {
            logger.Warn("not found: " + WebUtility.UrlEncode(context.Request.RawUrl));
            context.Response.StatusCode = 404;
        }
    }
}
