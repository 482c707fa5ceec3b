using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Tickets.Filters
{
    public class ApiFilter : IExceptionFilter
    {
        public void OnException(ExceptionContext context)
        {
            System.Diagnostics.Trace.TraceError("{0}", context.Exception);
            context.Result = new ObjectResult(new { error = "An internal error has occurred." }) { StatusCode = 500 };
        }
    }
}
