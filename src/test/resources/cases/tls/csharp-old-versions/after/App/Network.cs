using System.Net;

public static class Network
{
    public static void Setup()
    {
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12;
    }
}
