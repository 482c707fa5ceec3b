namespace Shop;

public class Total
{
    public int Of(int a, int b)
    {
        return a + b;
    }
}
