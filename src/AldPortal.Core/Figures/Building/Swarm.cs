namespace AldPortal.Core.Figures.Building;

/// <summary>Spreads marks across a category or lane so that neighbours do not hide each other: always the same way for the same values.</summary>
internal static class Swarm
{
    private const double UsedShare = 0.9;

    /// <summary>The shift of each value, −0.45 to 0.45; where more values coincide than there are levels, marks do hide each other.</summary>
    /// <param name="ascending">Values in ascending order.</param>
    /// <param name="levels">How many marks may stand side by side; odd.</param>
    /// <param name="markShare">Share of the axis that one mark takes.</param>
    public static double[] Spread(FigureAxis axis, IReadOnlyList<double> ascending, int levels, double markShare)
    {
        double[] ends = new double[levels];
        Array.Fill(ends, double.NegativeInfinity);
        int[] chosen = new int[ascending.Count];
        int low = 0, high = 0;
        for (int index = 0; index < chosen.Length; index++)
        {
            double position = Position(axis, ascending[index]);
            int level = FreeLevel(ends, position, markShare);
            ends[level] = position;
            chosen[index] = Signed(level);
            low = Math.Min(low, chosen[index]);
            high = Math.Max(high, chosen[index]);
        }
        double middle = (low + high) / 2.0, pitch = UsedShare / (high - low + 1);
        return [.. chosen.Select(level => Math.Round((level - middle) * pitch, 3))];
    }

    private static int FreeLevel(double[] ends, double position, double markShare)
    {
        int best = 0;
        for (int level = 0; level < ends.Length; level++)
        {
            if (position - ends[level] >= markShare)
                return level;
            if (ends[level] < ends[best])
                best = level;
        }
        return best;
    }

    // 0, −1, 1, −2, 2 …: from the middle outwards.
    private static int Signed(int level) => level % 2 == 0 ? level / 2 : -(level + 1) / 2;

    private static double Position(FigureAxis axis, double value)
    {
        if (axis.Scale == AxisScale.Log)
            return Math.Log(value / axis.Low) / Math.Log(axis.High / axis.Low);
        return axis.High > axis.Low ? (value - axis.Low) / (axis.High - axis.Low) : 0;
    }
}
