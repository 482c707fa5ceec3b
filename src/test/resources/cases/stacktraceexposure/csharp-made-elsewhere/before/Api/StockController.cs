using System;
using System.Web.Http;

namespace Stock.Api
{
    public class StockController : ApiController
    {
        public IHttpActionResult Get(string article)
        {
            try
            {
                return Ok(Shelves.Count(article));
            }
            catch (Exception ex)
            {
                return Json(ErrorModel.From(ex, article));
            }
        }
    }
}
