using Microsoft.Extensions.Logging;

namespace Shop.Services;

public class Orders(ILogger<Orders> logger)
{
    public void Place(OrderForm form, Guid customer)
    {
        logger.LogInformation("Order of {Customer} for {Article} to {City}", customer, System.Convert.ToString(form.Article)?.Replace("\r", " ").Replace("\n", " "), form.Address?.City.Trim()?.Replace("\r", " ").Replace("\n", " "));
    }
}
