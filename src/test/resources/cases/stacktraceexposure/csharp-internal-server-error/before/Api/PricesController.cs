using System;
using System.Threading.Tasks;
using System.Web.Http;
using NLog;

namespace Stock.Api
{
    public class PricesController : ApiController
    {
        private static readonly Logger Log = LogManager.GetCurrentClassLogger();

        public async Task<IHttpActionResult> Put(int id, decimal price)
        {
            if (price < 0)
                return BadRequest("A price cannot be negative.");
            try
            {
                await Prices.SetAsync(id, price);
                return Ok();
            }
            catch (AggregateException many)
            {
                return InternalServerError(many.InnerException);
            }
            catch (Exception e)
            {
                return InternalServerError(e);
            }
        }
    }
}
