using Microsoft.Extensions.Logging;

namespace Shop.Services;

public class Orders(ILogger<Orders> logger)
{
    public void Place(OrderForm form, Guid customer)
    {
        logger.LogInformation("Order of {Customer} for {Article} to {City}", customer, form.Article, form.Address?.City.Trim());
    }
}
