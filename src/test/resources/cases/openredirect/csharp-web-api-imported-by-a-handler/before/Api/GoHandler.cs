using System.Web;
using System.Web.Http;

namespace Api
{
    public class GoHandler : IHttpHandler
    {
        public bool IsReusable => true;

        public void ProcessRequest(HttpContext context)
        {
            var to = context.Request.QueryString["to"];
            context.Response.Redirect(to);
        }
    }
}
