namespace AldPortal.Core.Figures.Building;

/// <summary>Spreads marks of one category so that neighbours do not hide each other: always the same way for the same values.</summary>
internal sealed class Swarm(FigureAxis axis)
{
    private const double MarkShare = 0.019;
    private static readonly double[] Rows = [0, -0.2, 0.2, -0.4, 0.4];

    private readonly List<double>[] taken = [.. Rows.Select(_ => new List<double>())];

    /// <summary>The shift of the next value; values must come in ascending order.</summary>
    public double Place(double value)
    {
        double position = Position(value);
        int best = 0;
        for (int row = 0; row < Rows.Length; row++)
        {
            if (taken[row].Count == 0 || position - taken[row][^1] >= MarkShare)
            {
                best = row;
                break;
            }
            if (taken[row][^1] < taken[best][^1])
                best = row;
        }
        taken[best].Add(position);
        return Rows[best];
    }

    /// <summary>The shift of the n-th mark of a lane.</summary>
    public static double Lane(int index) => Rows[index % Rows.Length];

    private double Position(double value)
    {
        if (axis.Scale == AxisScale.Log)
            return Math.Log(value / axis.Low) / Math.Log(axis.High / axis.Low);
        return axis.High > axis.Low ? (value - axis.Low) / (axis.High - axis.Low) : 0;
    }
}
