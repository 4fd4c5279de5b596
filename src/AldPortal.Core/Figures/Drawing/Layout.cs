namespace AldPortal.Core.Figures.Drawing;

/// <summary>Sizes of a picture, compact for telephones.</summary>
internal sealed class Layout(FigureSvgOptions options, FigureData data)
{
    private const int CompactBelow = 560;

    public double Width { get; } = Math.Clamp(options.Width, 240, 2400);

    public bool IsCompact { get; } = options.Width < CompactBelow;

    public FigureSvgOptions Options => options;

    /// <summary>Number of marks, which decides their size.</summary>
    public int Marks { get; } = data.Series.Sum(series => series.Points.Count);

    public double Small => IsCompact ? 11 : 11.5;

    public double Normal => IsCompact ? 11.5 : 12.5;

    public double Radius => Marks switch
    {
        > 2000 => 1.8,
        > 400 => 3,
        > 120 => 4.2,
        _ => IsCompact ? 4.8 : 5.6,
    };

    /// <summary>True where each mark is a link of its own; a crowd of marks is drawn plainly, its table has the links.</summary>
    public bool HasLinks => Marks <= 2000;

    public double LaneWidth => 74;

    /// <summary>Address of a link, or null for a picture without links.</summary>
    public string? Href(string? href) => options.Links && HasLinks && href is not null ? options.BaseUrl + href : null;
}

/// <summary>A rectangle.</summary>
internal readonly record struct Box(double Left, double Top, double Width, double Height)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
}

/// <summary>Turns values of an axis into px.</summary>
internal sealed class Projection(FigureAxis axis, double start, double end)
{
    private readonly double low = axis.Scale == AxisScale.Log ? Math.Log(axis.Low) : axis.Low;
    private readonly double high = axis.Scale == AxisScale.Log ? Math.Log(axis.High) : axis.High;

    public FigureAxis Axis => axis;

    public double Of(double value)
    {
        double place = axis.Scale == AxisScale.Log ? Math.Log(value) : value;
        return start + (place - low) / (high - low) * (end - start);
    }
}
