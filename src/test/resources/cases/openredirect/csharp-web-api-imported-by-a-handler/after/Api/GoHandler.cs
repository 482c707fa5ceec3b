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
            string target = to;
            if (!System.Uri.IsWellFormedUriString(target, System.UriKind.Relative) || target.StartsWith("//"))
            {
                target = "~/";
            }
            context.Response.Redirect(target);
        }
    }
}
