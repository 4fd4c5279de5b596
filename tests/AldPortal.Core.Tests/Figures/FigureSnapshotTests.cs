using System.Globalization;
using System.Text;
using AldPortal.Core.Figures;
using static AldPortal.Core.Tests.Figures.FigureFixture;

namespace AldPortal.Core.Tests.Figures;

/// <summary>What each figure shows, approved by a person (see <see cref="Approved"/>).</summary>
public sealed class FigureSnapshotTests
{
    public static TheoryData<string> Ids => [.. Library.All.Select(spec => spec.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Build_Default_ShowsWhatWasApproved(string id) =>
        Approved.AssertEqual(id + ".txt", Describe(Build(id)));

    private static string Describe(FigureData data)
    {
        var text = new StringBuilder();
        text.AppendLine(data.Title).AppendLine(FigureSummary.Text(data));
        text.AppendLine($"x: {data.X.FullLabel}, {data.X.Scale}, {N(data.X.Low)} to {N(data.X.High)}").AppendLine($"y: {data.Y.FullLabel}, {data.Y.Scale}, {N(data.Y.Low)} to {N(data.Y.High)}");
        foreach (FigureLegendGroup group in data.Legend)
            text.AppendLine($"{group.Channel}: {string.Join(", ", group.Entries.Select(entry => $"{entry.Label} {entry.Count}"))}");
        foreach (FigureBand band in data.Bands)
            text.AppendLine($"band {data.Y.Categories[band.Category].Key} {N(band.Low)}–{N(band.High)}");
        foreach (FigureSeries series in data.Series)
        {
            text.AppendLine($"[{series.Key}] {series.Role} {series.Colour} {series.Shape} {(series.Filled ? "filled" : "open")}");
            foreach (FigurePoint point in series.Points)
                text.AppendLine($"  {Where(data.X, point.X, point.XLow, point.XHigh)} | {Where(data.Y, point.Y, point.YLow, point.YHigh)}{(point.Value is double value ? $" = {N(value)}" : "")} | {string.Join(' ', point.RowIds)}{(point.HasNotes ? " *" : "")}");
        }
        foreach (FigureLeftOut left in data.LeftOut)
            text.AppendLine($"left out, {left.Text}: {string.Join(' ', left.RowIds)}");
        return text.Replace("\r\n", "\n").ToString();
    }

    private static string Where(FigureAxis axis, double? value, double? low, double? high) => value is not double number
        ? "not reported"
        : axis.Scale == AxisScale.Category ? axis.Categories[(int)number].Key : low is null && high is null ? N(number) : $"{N(number)} ({N(low)}–{N(high)})";

    private static string N(double? value) => value?.ToString("0.###", CultureInfo.InvariantCulture) ?? "";
}
