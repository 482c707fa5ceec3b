using System;

namespace Warehouse.Planning
{
    public class LoadModel
    {
        private readonly Random _dice = new Random(4711);

        public int Arrivals(int hour)
        {
            return _dice.Next(hour * 3);
        }
    }
}
