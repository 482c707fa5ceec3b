using System.Web.Http;

namespace Api
{
    public class LinksController : ApiController
    {
        public IHttpActionResult Get(string to)
        {
            return Redirect(to);
        }
    }
}
