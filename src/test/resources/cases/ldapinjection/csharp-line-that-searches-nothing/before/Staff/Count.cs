namespace Staff;

public class Count
{
    public int Of(string[] names)
    {
        return names.Length;
    }
}
