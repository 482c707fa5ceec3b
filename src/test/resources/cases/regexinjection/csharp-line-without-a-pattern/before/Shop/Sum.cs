namespace Shop;

public class Sum
{
    public int Of(int a, int b)
    {
        return a + b;
    }
}
