using System;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace Shop.Api;

[ApiController]
[Route("orders")]
public class OrdersController : ControllerBase
{
    private readonly ILogger<OrdersController> _logger;
    private readonly IOrders _orders;

    public OrdersController(ILogger<OrdersController> logger, IOrders orders)
    {
        _logger = logger;
        _orders = orders;
    }

    [HttpPost("{id}/cancel")]
    public IActionResult Cancel(int id)
    {
        try
        {
            _orders.Cancel(id);
            return NoContent();
        }
        catch (Exception e)
        {
            return Problem(detail: e.StackTrace, title: "Cannot cancel the order", statusCode: 500);
        }
    }
}
