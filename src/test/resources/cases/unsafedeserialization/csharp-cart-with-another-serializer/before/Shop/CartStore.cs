using ServiceStack.Text;

namespace Shop;

public class CartStore
{
    public Cart Read(string text) => JsonSerializer.DeserializeFromString<Cart>(text);
}
