namespace AldPortal.Core.Figures.Drawing;

/// <summary>Finds free places for labels: beside, above or below a mark, never over another label or mark.</summary>
internal sealed class LabelPlacer(Box area)
{
    private readonly List<Box> taken = [];

    /// <summary>Keeps the place of a mark free.</summary>
    public void Occupy(double x, double y, double radius) => taken.Add(new Box(x - radius, y - radius, 2 * radius, 2 * radius));

    /// <summary>Base line and anchor of the label, or null where there is no room.</summary>
    public (double X, double Y, string Anchor)? Place(string text, double x, double y, double distance, double size)
    {
        double width = TextMeasure.Width(text, size), height = size + 1;
        (Box Box, string Anchor, double X)[] candidates =
        [
            (new Box(x + distance, y - height / 2, width, height), "start", x + distance),
            (new Box(x - distance - width, y - height / 2, width, height), "end", x - distance),
            (new Box(x - width / 2, y - distance - height, width, height), "middle", x),
            (new Box(x - width / 2, y + distance, width, height), "middle", x),
            (new Box(x + distance * 0.7, y - distance * 0.5 - height, width, height), "start", x + distance * 0.7),
            (new Box(x + distance * 0.7, y + distance * 0.5, width, height), "start", x + distance * 0.7),
        ];
        foreach ((Box box, string anchor, double at) in candidates)
        {
            if (box.Left < area.Left || box.Right > area.Right || box.Top < area.Top || box.Bottom > area.Bottom || taken.Any(other => other.Overlaps(box)))
                continue;
            taken.Add(box);
            return (at, box.Bottom - 3, anchor);
        }
        return null;
    }
}
