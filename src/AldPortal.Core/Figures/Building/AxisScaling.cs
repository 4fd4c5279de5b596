namespace AldPortal.Core.Figures.Building;

/// <summary>Chooses the ends of an axis and round values for its marks.</summary>
internal static class AxisScaling
{
    private const int WantedTicks = 6;

    /// <summary>An axis for a quantity that holds all values; 0 to 1 where there are none.</summary>
    public static FigureAxis Axis(Quantity quantity, AxisScale scale, IEnumerable<double> values)
    {
        double low = double.PositiveInfinity, high = double.NegativeInfinity;
        foreach (double value in values)
        {
            low = Math.Min(low, value);
            high = Math.Max(high, value);
        }
        if (low > high)
            (low, high) = scale == AxisScale.Log ? (1, 10) : (0, 1);
        return scale == AxisScale.Log ? Log(quantity, low, high) : Linear(quantity, low, high);
    }

    /// <summary>Round steps of a linear axis that cover the values.</summary>
    public static IReadOnlyList<double> Steps(double low, double high)
    {
        if (high - low < 1e-9 * Math.Max(1, Math.Abs(high)))
            (low, high) = (low - Math.Max(0.5, Math.Abs(low) * 0.05), high + Math.Max(0.5, Math.Abs(high) * 0.05));
        double rough = (high - low) / WantedTicks;
        double power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        double step = power * ((rough / power) switch { <= 1 => 1, <= 2 => 2, <= 2.5 => 2.5, <= 5 => 5, _ => 10 });
        long first = (long)Math.Floor(low / step + 1e-9), last = (long)Math.Ceiling(high / step - 1e-9);
        var steps = new List<double>();
        for (long index = first; index <= last && steps.Count < 100; index++)
            steps.Add(Math.Round(index * step, 10));
        return steps;
    }

    /// <summary>The first axis, widened so that it holds the second as well; as it is where they cannot be laid on each other.</summary>
    public static FigureAxis Joined(FigureAxis axis, FigureAxis other)
    {
        if (axis.Scale == AxisScale.Category || axis.Scale != other.Scale || axis.Quantity != other.Quantity || axis.Label != other.Label || axis.Unit != other.Unit)
            return axis;
        double low = Math.Min(axis.Low, other.Low), high = Math.Max(axis.High, other.High);
        if (axis.Scale == AxisScale.Log)
            return axis with { Low = low, High = high, Ticks = LogTicks(low, high) };
        IReadOnlyList<double> steps = Steps(low, high);
        return axis with
        {
            Low = steps[0],
            High = steps[^1],
            Ticks = [.. steps.Select(step => new FigureTick(step, Label(axis.Quantity, step)))],
        };
    }

    private static FigureAxis Linear(Quantity quantity, double low, double high)
    {
        // Values that cannot be negative keep zero as their end where they come near to it.
        if (low > 0 && low < 0.35 * high && !quantity.LinearOnly)
            low = 0;
        IReadOnlyList<double> steps = Steps(low, high);
        return Described(quantity, AxisScale.Linear) with
        {
            Low = steps[0],
            High = steps[^1],
            Ticks = [.. steps.Select(step => new FigureTick(step, Label(quantity.Id, step)))],
        };
    }

    private static FigureAxis Log(Quantity quantity, double low, double high)
    {
        double pad = Math.Max(1.12, Math.Pow(high / low, 0.05));
        return Described(quantity, AxisScale.Log) with { Low = low / pad, High = high * pad, Ticks = LogTicks(low / pad, high * pad) };
    }

    private static List<FigureTick> LogTicks(double low, double high)
    {
        var ticks = new List<FigureTick>();
        double[] digits = high / low < 12 ? [1, 1.5, 2, 3, 4, 5, 7] : [1, 2, 5];
        for (int power = (int)Math.Floor(Math.Log10(low)); power <= Math.Ceiling(Math.Log10(high)); power++)
            foreach (double digit in digits)
                if (Math.Round(digit * Math.Pow(10, power), 12) is double value && value >= low && value <= high)
                    ticks.Add(new FigureTick(value, FigureText.Number(value)));
        return ticks;
    }

    private static string Label(string quantityId, double value) =>
        quantityId == "year" ? value.ToString("0") : FigureText.Number(value);

    private static FigureAxis Described(Quantity quantity, AxisScale scale) =>
        new() { Quantity = quantity.Id, Label = quantity.Label, Unit = quantity.Unit, Scale = scale };
}
