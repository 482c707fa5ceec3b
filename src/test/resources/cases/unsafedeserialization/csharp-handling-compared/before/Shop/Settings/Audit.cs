using Newtonsoft.Json;

namespace Shop.Settings
{
    public static class Audit
    {
        public static bool IsOpen(JsonSerializerSettings settings)
        {
            return settings.TypeNameHandling == TypeNameHandling.All;
        }
    }
}
